/** What an author has written, places in it, and what is wrong there. */
package gradientpress.site.source;

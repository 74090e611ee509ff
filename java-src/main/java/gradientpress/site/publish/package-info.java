/** The rendered site: checked as a whole and swapped in. */
package gradientpress.site.publish;

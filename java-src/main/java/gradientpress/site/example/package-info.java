/** Trained examples: made, kept, and written down for the pages. */
package gradientpress.site.example;

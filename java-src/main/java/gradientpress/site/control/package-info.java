/** What a reader may change in a trainer, and which values go together. */
package gradientpress.site.control;

/** A new post: the name of its file, and what stands in it at first. */
package gradientpress.site.draft;

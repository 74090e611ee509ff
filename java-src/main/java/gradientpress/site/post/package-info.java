/** A whole post: its front matter, images and examples. */
package gradientpress.site.post;

/** The parts of a post: front matter, fences, and what else matters in its Markdown. */
package gradientpress.site.markdown;

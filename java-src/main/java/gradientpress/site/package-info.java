/**
 * Builds the site: checks the posts, trains their examples, and checks what was rendered.
 *
 * <p>{@link gradientpress.site.PreparePosts} runs before the pages are rendered and {@link
 * gradientpress.site.PublishSite} after. Every mistake in a post is a {@code Diagnostic}: the file,
 * line and column, what is wrong there, and what would be right.
 */
package gradientpress.site;

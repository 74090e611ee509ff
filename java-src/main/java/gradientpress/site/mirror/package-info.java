/**
 * A clean copy of {@code content/}, which is all that Node sees of it.
 *
 * <p>What authors write is read and checked here; the copies hold the values that were read, as
 * JSON, and Markdown that is not interpreted any further.
 */
package gradientpress.site.mirror;

/**
 * The engines that the same JavaScript must run on, each behind the same few words: Node, and three
 * browsers that are installed on this machine and driven by their own protocols.
 *
 * <p>Nothing is downloaded while tests run. A browser that is not installed has its tests skipped,
 * but never where {@code CI} is set.
 */
package gradientpress.browser.engine;

/**
 * What page and worker tell each other: requests and replies, specifications and journals, as plain
 * objects.
 */
package gradientpress.browser.message;

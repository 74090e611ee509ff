/**
 * A trainer’s figure that has come alive: its buttons and pictures, what it says, asks and
 * promises, and its links.
 */
package gradientpress.browser.figure;

/**
 * What every part of the figure needs of a page: its elements, its numerals, what a device
 * remembers.
 */
package gradientpress.browser.page;

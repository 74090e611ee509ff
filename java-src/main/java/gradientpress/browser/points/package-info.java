/** The module in which points are edited. */
package gradientpress.browser.points;

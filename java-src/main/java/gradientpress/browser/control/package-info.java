/**
 * What a reader may change in a figure: its native form elements, and the one door to their values.
 */
package gradientpress.browser.control;

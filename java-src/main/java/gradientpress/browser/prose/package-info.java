/** The module that makes numbers in the text drive a figure. */
package gradientpress.browser.prose;

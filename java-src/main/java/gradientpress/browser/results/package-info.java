/** The module that shows what a run has come to. */
package gradientpress.browser.results;

/**
 * A run as the page sees it, while a worker trains: its past and its pace, and the mirror in which
 * it is shown.
 */
package gradientpress.browser.run;

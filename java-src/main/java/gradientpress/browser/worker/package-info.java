/** The worker’s side: trains when it is asked. */
package gradientpress.browser.worker;

/** The module that follows a sample through the network, with every number. */
package gradientpress.browser.microscope;

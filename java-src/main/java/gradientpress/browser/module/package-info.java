/** What a figure and the modules that are loaded late know of each other. */
package gradientpress.browser.module;

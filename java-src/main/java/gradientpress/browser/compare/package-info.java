/** The module that sets runs beside each other: kept ones, forks, races. */
package gradientpress.browser.compare;

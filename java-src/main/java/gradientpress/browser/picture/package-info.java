/** Draws into the page what the package view draws. */
package gradientpress.browser.picture;

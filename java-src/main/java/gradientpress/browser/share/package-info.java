/** The module that gives away what the reader has got: links, code, weights, pictures. */
package gradientpress.browser.share;

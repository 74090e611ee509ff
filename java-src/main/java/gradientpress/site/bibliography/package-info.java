/** Sources that posts cite: the file in which they stand, and citations of them. */
package gradientpress.site.bibliography;

/** Links and numbers in the text of a post that drive its figures, and what is wrong with them. */
package gradientpress.site.drive;

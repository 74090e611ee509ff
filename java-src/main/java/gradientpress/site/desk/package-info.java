/**
 * The author's desk: the stages of a post in their order, and the program that goes through them
 * again whenever something is saved.
 */
package gradientpress.site.desk;

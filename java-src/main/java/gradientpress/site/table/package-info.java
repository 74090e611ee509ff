/** Points of an author's own, in a fence or in a CSV file. */
package gradientpress.site.table;

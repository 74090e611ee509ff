/** All keys and names that authors may write, told to pages and to editors. */
package gradientpress.site.reference;

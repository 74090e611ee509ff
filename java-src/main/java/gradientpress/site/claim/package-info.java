/** What an article promises, asks and challenges, and what was measured. */
package gradientpress.site.claim;

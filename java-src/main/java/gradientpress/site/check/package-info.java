/**
 * Checks of what a text says and where it leads: headings, anchors, links, footnotes, addresses.
 */
package gradientpress.site.check;

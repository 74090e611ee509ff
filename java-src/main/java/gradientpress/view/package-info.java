/**
 * Pure drawing: the state of an example becomes lines, dots and tints.
 *
 * <p>Everything is drawn through a {@link gradientpress.view.Pen}, of which there are two: one
 * writes SVG text while the site is built, the other moves SVG elements in the reader's page. So
 * the picture in the page and the picture that moves are the same. Colours are the style sheet's; a
 * drawing names only what a line is.
 */
package gradientpress.view;

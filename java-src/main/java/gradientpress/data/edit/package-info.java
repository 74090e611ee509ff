/**
 * What a reader makes of the points of a figure: {@link gradientpress.data.edit.EditedPoints} adds,
 * moves and removes them, {@link gradientpress.data.edit.EditsText} writes that into a link, and
 * {@link gradientpress.data.edit.PastedTable} reads points of the reader's own.
 */
package gradientpress.data.edit;

package gradientpress.view.microscope;

/**
 * A part of a line that stands for one thing in the diagram.
 *
 * @param before what joins it to the term before: a sign, a bracket, or nothing
 * @param symbols the term in symbols
 * @param filled the term with its numbers
 * @param place what lights up with it
 */
public record Term(String before, String symbols, String filled, Place place) {}

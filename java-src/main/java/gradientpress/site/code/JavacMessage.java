package gradientpress.site.code;

import gradientpress.site.code.UnitText.Place;

/**
 * What javac has to say to a post.
 *
 * @param place where
 * @param text what is wrong there
 * @param hint what would be right; may be empty
 */
record JavacMessage(Place place, String text, String hint) {}

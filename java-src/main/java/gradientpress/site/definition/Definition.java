package gradientpress.site.definition;

/**
 * A class of a post that its trainers may name.
 *
 * @param kind what it is
 * @param type name of the class, such as {@code posts.Post_spiral$Bump}
 * @param line where its constructor, or else the class, begins in the compiled text
 */
record Definition(Kind kind, String type, int line) {

  /** Returns the name that the author gave to the class. */
  String simpleName() {
    return type.substring(Math.max(type.lastIndexOf('$'), type.lastIndexOf('.')) + 1);
  }

  /** Returns how messages speak of it. */
  String spoken() {
    return "the %s %s".formatted(kind.noun(), simpleName());
  }
}

package gradientpress.site.code;

import gradientpress.site.source.MappedText;
import gradientpress.site.source.Span;

/** A fence of Java in a post. */
public sealed interface JavaFence {

  /** Code that is only to be read: nothing is done with it. */
  record Plain() implements JavaFence {}

  /**
   * Code that stands in a file.
   *
   * @param address where the file's path is written, and the name of a region
   */
  record Include(Span address) implements JavaFence {

    /** Returns the path, from the project's folder on. */
    String path() {
      return address.text().replaceFirst("#.*", "");
    }
  }

  /** What a block is for. */
  enum Role {
    /** Members that all blocks of the post see. */
    SHARED,
    /** Statements that run. */
    RUN,
    /** Statements that must throw. */
    CRASH,
    /** Statements that must not compile. */
    FAIL,
    /** Members that must not compile. */
    FAIL_SHARED;

    /** Says whether the block belongs to the unit that is compiled and run. */
    boolean compiles() {
      return this != FAIL && this != FAIL_SHARED;
    }

    /** Says whether the block holds members of a class, and not statements. */
    boolean holdsMembers() {
      return this == SHARED || this == FAIL_SHARED;
    }

    /** Says whether the block is run. */
    boolean runs() {
      return this == RUN || this == CRASH;
    }
  }

  /**
   * Code that is compiled.
   *
   * @param role what it is for
   * @param hidden whether the page does not show the code
   * @param word the first of the words that say so
   * @param text the code
   */
  record Block(Role role, boolean hidden, Span word, MappedText text) implements JavaFence {}
}

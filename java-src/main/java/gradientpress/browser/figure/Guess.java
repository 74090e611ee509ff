package gradientpress.browser.figure;

import gradientpress.browser.run.Mirror;

/** What a reader expects of training, as it is put down and compared: a choice, or a sketch. */
interface Guess {
  /** Says whether the reader has made a guess. */
  boolean isMade();

  /** Lets the reader make a guess, or not any more. */
  void setOpen(boolean open);

  /** Compares the guess, if there is one, with what has come, and shows that. */
  void compare(Mirror mirror);

  /** Returns the comparison in a few words after a space, or an empty text. */
  String verdict();

  /** Takes back what {@link #compare} has shown, and the guess itself. */
  void clear();

  /** Returns the guess, with what came of it, as a text to be remembered. */
  String text();

  /** Shows a guess that was remembered; says whether it is one. */
  boolean recall(String text);
}

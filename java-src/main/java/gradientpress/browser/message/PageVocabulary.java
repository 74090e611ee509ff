package gradientpress.browser.message;

import gradientpress.example.Vocabulary;

/**
 * The words of the page's article: those of the catalogues.
 *
 * <p>The modules of an article that defines more are compiled with another class in the place of
 * this one, which the build makes.
 */
final class PageVocabulary {
  private PageVocabulary() {}

  /** Returns what the names in the article's specifications stand for. */
  static Vocabulary ofThisPage() {
    return new Vocabulary();
  }
}

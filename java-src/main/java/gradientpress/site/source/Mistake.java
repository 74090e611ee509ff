package gradientpress.site.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything that can be wrong with a post, explained in a sentence; the name is what stands in
 * {@code error[…]}.
 */
public enum Mistake {
  // The file.
  FILE_TOO_LARGE("The file is larger than is good for anybody."),
  NOT_UTF_8("The file is not text in UTF-8."),
  NESTED_TOO_DEEP("Lists, quotes or marks are nested deeper than any reader could follow."),
  PROGRAM_IN_CONTENT("A file of the content would run as a program while the site is built."),
  FILE_OUTSIDE_TREE("A symbolic link would bring something from elsewhere onto the site."),

  // Its address.
  POST_NAME(
      Severity.WARNING,
      "The name of the file, which becomes the address, has other signs than a to z, digits and hyphens."),
  RESERVED_NAME("The file has a name from which no address can be made."),
  SAME_ADDRESS("Two posts or pages would be at the same address."),
  OLD_ADDRESS("The address is none that a post can have had before."),

  // Its front matter.
  MISSING_FRONT_MATTER("The post does not begin with its front matter."),
  UNCLOSED_FRONT_MATTER("The front matter has no end."),
  FRONT_MATTER_LANGUAGE("The front matter is in another language than YAML."),
  UNKNOWN_LAYOUT("There is no such layout."),
  DATE_SPELLING("The date is not spelt as dates are here."),
  IMPOSSIBLE_DATE("There is no such day."),
  ADDRESS_SPELLING("The address is not written from https:// on."),
  TITLE_LENGTH(Severity.WARNING, "The title is too long for lists and tabs."),
  DESCRIPTION_LENGTH(
      Severity.WARNING, "The description says too little, or is too long to be shown."),

  // YAML, in front matter and in fences.
  BROKEN_YAML("The YAML cannot be read."),
  REFUSED_YAML("The YAML has anchors, tags or other things that are not allowed here."),
  UNKNOWN_KEY("There is no such key here."),
  DUPLICATE_KEY("The key is there twice."),
  MISSING_KEY("A key that has to be there is not."),
  WRONG_TYPE("The value is of another kind than the key asks for."),
  OUT_OF_BOUNDS("The value is too small or too large."),
  EMPTY_TEXT("The text is empty."),
  DUPLICATE_ITEM("The list has the same item twice."),

  // Fences.
  UNKNOWN_KIND("The first word of the fence is nearly a kind of example."),
  UNCLOSED_FENCE("The example has no closing fence."),
  BAD_ID(
      "The id has other signs than a to z, digits and hyphens, or begins with none of the letters."),
  DUPLICATE_ID("Another example of the post has the same id."),
  UNKNOWN_DATA_SET("There is no such data set."),
  UNKNOWN_FEATURE("There is no such feature."),
  UNKNOWN_ACTIVATION("There is no such activation."),
  UNKNOWN_INITIALIZATION("There is no such initialization."),
  UNKNOWN_LOSS("There is no such loss."),
  UNKNOWN_OPTIMIZER("There is no such optimizer."),
  UNKNOWN_SCHEDULE("There is no such schedule."),
  UNKNOWN_CONTROL("There is no such control."),
  EXPECTATION_SYNTAX("The expectation is not of the form \">= 0.95\"."),
  CONDITION_SYNTAX("The condition is not of the form \">= 0.95\"."),
  UNKNOWN_MEASURE("Nothing of that name is measured."),
  IMPOSSIBLE_CLAIM("No training could ever make the claim true."),
  CONTRADICTORY_CLAIM("Two claims cannot both be true."),
  INCOMPARABLE_EXAMPLES("The two examples cannot be compared."),
  IMPOSSIBLE_GOAL("Nobody can reach the goal."),
  GOAL_MET_AT_ONCE("The goal is reached before any training."),

  // Keys of a fence that do not go together.
  CONFLICTING_KEYS("Two keys say different things of the same."),
  UNSUITABLE_KEY("The key means nothing for this data set."),
  UNSUITABLE_FEATURE("The feature does not go with the data set."),
  UNSUITABLE_LOSS("The loss does not go with the data set."),
  UNSUITABLE_OUTPUT_ACTIVATION("The output activation does not go with the loss."),
  UNSUITABLE_CONTROL("The control would leave the reader no choice."),
  UNSUITABLE_VALUE("The value does not go with the data set."),
  ACTIVATION_COUNT("There is not one activation for each hidden layer."),

  // Tables, in fences and in files.
  MISSING_FILE("There is no such file."),
  FILE_OUTSIDE_CONTENT("The table that the post names is not below content/."),
  BROKEN_CSV("The CSV file cannot be read."),
  MISSING_HEADER("The table has no line with the names of its columns."),
  COLUMN_COUNT("The table has too few or too many columns."),
  COLUMN_NAME("The name of the column cannot be used."),
  CONSTANT_COLUMN("All rows have the same value in the column."),
  ROW_COUNT("The table has too few or too many rows."),
  UNEVEN_ROW("The row has not as many cells as there are columns."),
  CLASS_COUNT("The table has too few or too many classes."),
  CLASS_NAME("The name of the class cannot be used."),

  // Java in posts.
  UNKNOWN_CODE_WORD("The fence has a word that says nothing about code."),
  CONFLICTING_CODE_WORDS("Two words of the fence contradict each other."),
  CODE_BESIDE_INCLUDE("A fence that includes a file has code of its own."),
  FILE_OUTSIDE_SOURCES("The included file is not among the sources."),
  UNKNOWN_REGION("The included file has no such region."),
  BROKEN_REGION("The region of the included file has no end, or is there twice."),
  NO_COMPILER("There is no Java compiler on this machine."),
  DOES_NOT_COMPILE("The code does not compile."),
  COMPILES_ALL_THE_SAME("The code should not compile, and does."),
  THROWS("The code throws an exception."),
  DOES_NOT_THROW("The code should throw an exception, and does not."),
  ENDS_THE_PROGRAM("The code ends the program that runs it."),
  LEAVES_A_THREAD("The code leaves a thread running."),
  TAKES_TOO_LONG("The code does not come to an end."),

  // Formulas.
  BAD_FORMULA("The formula is no TeX that pages can show."),
  UNCLOSED_FORMULA("The formula has no end."),
  STRAY_DOLLAR("A dollar sign looks like the edge of a formula, and is none."),
  NO_TYPESETTER("There is no Node.js with KaTeX on this machine."),

  // What a post defines for its trainers.
  DEFINITION_NAME("The name of a definition is taken, or is no name that a key can have."),
  BROKEN_DEFINITION("The definition cannot be made, or does not do what such a thing has to do."),
  ENDLESS_DEFINITION("The definition does not come to an end."),
  UNPORTABLE_CODE("The definition uses what gives other numbers in a browser."),
  UNTRANSLATABLE_CODE("The definition uses what cannot be translated for browsers."),

  // Images.
  EXTERNAL_IMAGE("The image is on another site."),
  IMAGE_OUTSIDE_ASSETS("The image is not below /assets/."),
  MISSING_IMAGE("There is no such image."),
  MISSING_ALT("The image has no text for those who cannot see it."),

  // The form of the text.
  PARAGRAPH_TOO_LONG("The paragraph is longer than anybody would read."),
  AMBIGUOUS_LINE("Readers of Markdown do not agree on what the line means."),
  RAW_HTML(Severity.WARNING, "HTML is shown as the text that it is."),
  TEMPLATE_TAG(
      Severity.WARNING, "A tag or attribute of other generators is shown as the text that it is."),
  HEADING_LEVEL(
      Severity.WARNING,
      "The headings are not in order: one of level 1, or one that skips a level."),
  EMPTY_HEADING("The heading has no text."),
  UNKNOWN_FOOTNOTE("There is no footnote of that name."),
  UNUSED_FOOTNOTE(
      Severity.WARNING, "Nothing in the text leads to the footnote, so that it is not shown."),
  DUPLICATE_FOOTNOTE("Two footnotes have the same name."),
  BLOCK_IN_FOOTNOTE("The footnote holds a heading or a fence."),
  QUOTE_MARK("The mark of a quote, such as [!ASIDE], is not known, or not alone in its line."),
  EMPTY_ASIDE("The aside says nothing."),
  BLOCK_IN_ASIDE("The aside holds a heading or a fence."),

  // Citations, and the sources in content/sources.yaml.
  CITATION_SYNTAX("The citation is not of the form [@name] or [@name, p. 13; @other]."),
  UNKNOWN_SOURCE("There is no source of that name."),
  BAD_SOURCE_NAME(
      "The name of the source has other signs than a to z, digits and hyphens, or begins with none of the letters."),
  UNKNOWN_SOURCE_KIND("There is no such kind of source."),
  DOI_SPELLING("The DOI is not written from 10. on."),

  // The glossary.
  TERM_WITHOUT_DEFINITION("No paragraph below the heading says what the term means."),
  TERM_ORDER("The terms of the glossary are not in alphabetical order, or one is there twice."),

  // Links.
  UNKNOWN_REFERENCE(Severity.WARNING, "The text looks like a link whose address is given nowhere."),
  EMPTY_LINK("The link has no text or no address."),
  VAGUE_LINK(Severity.WARNING, "The text of the link does not say where it leads."),
  UNSAFE_LINK("The link leads neither into the site nor to https:, http:, mailto: or tel:."),
  BROKEN_LINK("The link leads to nothing that readers find on this site."),
  UNKNOWN_ANCHOR("The page has no heading, figure or footnote of that name."),

  // What is silenced.
  UNKNOWN_CODE("content/silenced.yaml names a code that there is not."),
  SILENCED_ERROR("content/silenced.yaml names an error; only warnings can be silenced."),
  UNUSED_SILENCE("content/silenced.yaml silences what is not there."),

  // Values in prose.
  UNKNOWN_EXAMPLE("The post has no example of that id."),
  UNKNOWN_VALUE("No such value is measured."),

  // Links and numbers in prose that drive a figure.
  LINK_SYNTAX("The link to a figure says nothing that a figure understands."),
  LINK_TOO_LONG("The link to a figure is longer than links may be."),
  WRONG_FIGURE("The link drives one figure and leads to another."),
  UNKNOWN_PARAMETER("The link or the number names nothing that a reader changes."),
  PARAMETER_NOT_OFFERED("The link or the number changes what the reader may not."),
  UNKNOWN_OPTION("The value is none of those that the reader can choose."),
  UNKNOWN_ACTION("The link asks the figure for something that it does not do."),
  CHANGE_DATE("The date of a change is no date, or is not after the one before."),
  CHANGE_NOT_LIVE("What changes on the way would start the run anew."),
  UNREADABLE_POINTS("What the link says of points cannot be read, or does not fit the points."),
  UNSUITABLE_NUMBER("The value is a list, which no number in the text can be."),

  // What training shows.
  DIVERGED("Training ends in numbers that are none."),
  EXPECTATION_UNMET("Training does not show what the post promises."),
  CLAIM_CANNOT_FAIL("The claim would be true whatever training shows.");

  private final Severity severity;
  private final String explanation;

  Mistake(String explanation) {
    this(Severity.ERROR, explanation);
  }

  Mistake(Severity severity, String explanation) {
    this.severity = severity;
    this.explanation = explanation;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns how bad it is. */
  public Severity severity() {
    return severity;
  }

  /** Returns what it is about, in a sentence for those who have only its code. */
  public String explanation() {
    return explanation;
  }

  /** Returns the mistake of a code. */
  public static Optional<Mistake> named(String code) {
    return Arrays.stream(values()).filter(mistake -> mistake.code().equals(code)).findFirst();
  }
}

package gradientpress.site.source;

import java.util.Map;
import java.util.stream.Collectors;

/** What each code means, for reference pages and for tools that show our mistakes. */
final class Explanations {
  private static final String LINES =
      """
      file-too-large: The file is larger than is good for anybody.
      not-utf-8: The file is not text in UTF-8.
      nested-too-deep: Lists, quotes or marks are nested deeper than any reader could follow.
      file-outside-tree: A symbolic link would bring something from elsewhere onto the site.
      post-name: The name of the file, which becomes the address, has other signs than a to z, digits and hyphens.
      reserved-name: The file has a name from which no address can be made.
      same-address: Two posts or pages would be at the same address.
      missing-front-matter: The post does not begin with its front matter.
      unclosed-front-matter: The front matter has no end.
      front-matter-language: The front matter is in another language than YAML.
      unknown-layout: There is no such layout.
      date-spelling: The date is not spelt as dates are here.
      impossible-date: There is no such day.
      title-length: The title is too long for lists and tabs.
      description-length: The description says too little, or is too long to be shown.
      broken-yaml: The YAML cannot be read.
      refused-yaml: The YAML has anchors, tags or other things that are not allowed here.
      unknown-key: There is no such key here.
      duplicate-key: The key is there twice.
      missing-key: A key that has to be there is not.
      wrong-type: The value is of another kind than the key asks for.
      out-of-bounds: The value is too small or too large.
      empty-text: The text is empty.
      duplicate-item: The list has the same item twice.
      unknown-kind: The first word of the fence is nearly a kind of example.
      unclosed-fence: The example has no closing fence.
      bad-id: The id has other signs than a to z, digits and hyphens, or begins with none of the letters.
      duplicate-id: Another example of the post has the same id.
      unknown-data-set: There is no such data set.
      unknown-feature: There is no such feature.
      unknown-activation: There is no such activation.
      unknown-initialization: There is no such initialization.
      unknown-loss: There is no such loss.
      unknown-optimizer: There is no such optimizer.
      unknown-schedule: There is no such schedule.
      unknown-control: There is no such control.
      expectation-syntax: The expectation is not of the form ">= 0.95".
      condition-syntax: The condition is not of the form ">= 0.95".
      impossible-goal: Nobody can reach the goal.
      goal-met-at-once: The goal is reached before any training.
      conflicting-keys: Two keys say different things of the same.
      unsuitable-key: The key means nothing for this data set.
      unsuitable-feature: The feature does not go with the data set.
      unsuitable-loss: The loss does not go with the data set.
      unsuitable-output-activation: The output activation does not go with the loss.
      unsuitable-control: The control would leave the reader no choice.
      unsuitable-value: The value does not go with the data set.
      activation-count: There is not one activation for each hidden layer.
      missing-file: There is no such file.
      file-outside-content: The table that the post names is not below content/.
      broken-csv: The CSV file cannot be read.
      missing-header: The table has no line with the names of its columns.
      column-count: The table has too few or too many columns.
      column-name: The name of the column cannot be used.
      constant-column: All rows have the same value in the column.
      row-count: The table has too few or too many rows.
      uneven-row: The row has not as many cells as there are columns.
      class-count: The table has too few or too many classes.
      class-name: The name of the class cannot be used.
      external-image: The image is on another site.
      image-outside-assets: The image is not below /assets/.
      missing-image: There is no such image.
      missing-alt: The image has no text for those who cannot see it.
      paragraph-too-long: The paragraph is longer than anybody would read.
      ambiguous-line: Readers of Markdown do not agree on what the line means.
      raw-html: HTML is shown as the text that it is.
      heading-level: The headings are not in order: one of level 1, or one that skips a level.
      empty-heading: The heading has no text.
      unknown-footnote: There is no footnote of that name.
      unused-footnote: Nothing in the text leads to the footnote, so that it is not shown.
      duplicate-footnote: Two footnotes have the same name.
      block-in-footnote: The footnote holds a heading or a fence.
      unknown-reference: The text looks like a link whose address is given nowhere.
      empty-link: The link has no text or no address.
      vague-link: The text of the link does not say where it leads.
      unsafe-link: The link leads neither into the site nor to https:, http:, mailto: or tel:.
      broken-link: The link leads to nothing that readers find on this site.
      unknown-anchor: The page has no heading, figure or footnote of that name.
      unknown-code: content/silenced.yaml names a code that there is not.
      silenced-error: content/silenced.yaml names an error; only warnings can be silenced.
      unused-silence: content/silenced.yaml silences what is not there.
      unknown-example: The post has no example of that id.
      unknown-value: No such value is measured.
      link-syntax: The link to a figure says nothing that a figure understands.
      link-too-long: The link to a figure is longer than links may be.
      wrong-figure: The link drives one figure and leads to another.
      unknown-parameter: The link or the number names nothing that a reader changes.
      parameter-not-offered: The link or the number changes what the reader may not.
      unknown-option: The value is none of those that the reader can choose.
      unknown-action: The link asks the figure for something that it does not do.
      change-date: The date of a change is no date, or is not after the one before.
      change-not-live: What changes on the way would start the run anew.
      unreadable-points: What the link says of points cannot be read, or does not fit the points.
      unsuitable-number: The value is a list, which no number in the text can be.
      diverged: Training ends in numbers that are none.
      expectation-unmet: Training does not show what the post promises.
      program-in-content: A file of the content would run as a program while the site is built.
      address-spelling: The address is not written from https:// on.
      unknown-measure: Nothing of that name is measured.
      impossible-claim: No training could ever make the claim true.
      contradictory-claim: Two claims cannot both be true.
      incomparable-examples: The two examples cannot be compared.
      unknown-code-word: The fence has a word that says nothing about code.
      conflicting-code-words: Two words of the fence contradict each other.
      code-beside-include: A fence that includes a file has code of its own.
      file-outside-sources: The included file is not among the sources.
      unknown-region: The included file has no such region.
      broken-region: The region of the included file has no end, or is there twice.
      no-compiler: There is no Java compiler on this machine.
      does-not-compile: The code does not compile.
      compiles-all-the-same: The code should not compile, and does.
      throws: The code throws an exception.
      does-not-throw: The code should throw an exception, and does not.
      ends-the-program: The code ends the program that runs it.
      leaves-a-thread: The code leaves a thread running.
      takes-too-long: The code does not come to an end.
      definition-name: The name of a definition is taken, or is no name that a key can have.
      broken-definition: The definition cannot be made, or does not do what such a thing has to do.
      endless-definition: The definition does not come to an end.
      unportable-code: The definition uses what gives other numbers in a browser.
      untranslatable-code: The definition uses what cannot be translated for browsers.
      claim-cannot-fail: The claim would be true whatever training shows.
      """;

  private static final Map<String, String> BY_CODE =
      LINES
          .lines()
          .map(line -> line.split(": ", 2))
          .collect(Collectors.toMap(line -> line[0], line -> line[1]));

  private Explanations() {}

  /** Returns a sentence; nothing if there is none for the code. */
  static String of(String code) {
    return BY_CODE.getOrDefault(code, "");
  }
}

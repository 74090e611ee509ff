package gradientpress.site.draft;

import java.time.LocalDate;

/** What a new post says at first: enough to see all that a post can do, and to write over it. */
final class Draft {
  private static final String TEXT =
      """
      ---
      title: %s
      description: "One or two sentences that make a stranger want to read on, and that are true."
      date: %s
      author_name: %s
      author_image: %s
      tags: ["Neural Networks"]
      draft: true
      ---

      Begin with a question that your reader has. This post answers one already: can a small network find a ring? While it is a draft, only the preview shows it.

      ## A network that learns

      The network below looks at points of two kinds: a cluster in the middle, and a ring around it. Press *Train* and watch where it draws the line.

      ```trainer
      id: ring
      title: A ring around a cluster
      data: circle
      noise: 0.05
      hidden: [4]
      learning-rate: 0.1
      epochs: 100
      reader-may-change: [learning-rate, hidden, activation, noise]
      expect:
        accuracy: ">= 0.95"
      alt: A closed line runs around the cluster in the middle
      caption: Four units are enough to close the line.
      ```

      After `=ring.epoch` epochs it gets `=ring.accuracy` of the points right that it never saw. That number was measured when this page was made; if it were below what the figure expects, the page would not exist.

      ## A figure that follows the text

      Now [raise the learning rate to 3](?ring.learning-rate=3#ring), then [train again](?ring.do=train#ring). The steps are too long: the network jumps over what it is looking for.

      End with what the reader can try alone, and take `draft: true` out of the first lines when the post is done. Every key of a post and of a figure is in the [reference](/reference/).
      """;

  private Draft() {}

  static String of(String title, LocalDate date, Byline byline) {
    return TEXT.formatted(
        Title.quoted(title), date, Title.quoted(byline.name()), Title.quoted(byline.image()));
  }
}

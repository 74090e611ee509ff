package gradientpress.browser.share;

import gradientpress.browser.message.ChangeObject;
import gradientpress.browser.message.JournalObject;
import gradientpress.browser.message.SpecificationObject;
import gradientpress.browser.module.ReaderPoints;
import gradientpress.browser.page.PageNotation;
import gradientpress.data.DataSet;
import gradientpress.data.edit.EditedPoints;
import gradientpress.data.edit.EditsText;
import gradientpress.data.edit.LinkedEdits;
import gradientpress.data.edit.Notation;
import gradientpress.data.edit.TextDifference;
import gradientpress.example.DataSpecification;
import gradientpress.nn.Check;

/** Edited points in links, as text and back: what {@link LinkedEdits} reads. */
final class LinkedPoints {
  private static final Notation NOTATION = new PageNotation();

  /** What the link has said last. */
  private String text = "";

  private SpecificationObject latest;

  private LinkedPoints(SpecificationObject first) {
    latest = first;
  }

  /** Returns what has been done to the points of a specification; empty for nothing. */
  static String write(SpecificationObject specification) {
    if (!SpecificationObject.hasEditedPoints(specification)) {
      return "";
    }
    int seed = SpecificationObject.seedOfBefore(specification);
    String drawn = seed == specification.getSeed() ? "" : "s".concat(Integer.toString(seed));
    String kind = SpecificationObject.isForOtherData(specification) ? "o" : "";
    DataSpecification data = SpecificationObject.read(specification).data();
    EditedPoints points = ReaderPoints.of(specification, data.dataSet(), data.split(seed));
    return drawn.concat(kind).concat(EditsText.write(points, NOTATION));
  }

  /**
   * Returns a journal with the points that it has in words.
   *
   * @param journal whose specifications carry what a link says of points, each as the difference
   *     from what it has said before
   * @return null if they cannot be read
   */
  static JournalObject read(JournalObject journal) {
    LinkedPoints reader = new LinkedPoints(journal.getSpecification());
    try {
      JournalObject read = JournalObject.of(reader.next(journal.getSpecification()));
      for (int i = 0; i < journal.getChanges().getLength(); i++) {
        ChangeObject change = journal.getChanges().get(i);
        SpecificationObject specification = change.getSpecification();
        if (specification != null) {
          specification = reader.next(specification);
          change = ChangeObject.of(change.getEpoch(), change.getSeen(), specification);
        }
        read = JournalObject.with(read, i, change);
      }
      return read;
    } catch (IllegalArgumentException refusal) {
      return null;
    }
  }

  private SpecificationObject next(SpecificationObject specification) {
    String difference = SpecificationObject.linkedPoints(specification);
    if (difference == null) {
      latest = SpecificationObject.withPointsOf(specification, latest, "");
    } else {
      text = TextDifference.read(difference, text);
      SpecificationObject plain = SpecificationObject.withLinkedPoints(specification, null);
      latest = text.isEmpty() ? plain : edited(plain);
    }
    return latest;
  }

  private SpecificationObject edited(SpecificationObject plain) {
    LinkedEdits edits = LinkedEdits.of(text, plain.getSeed(), NOTATION);
    DataSpecification data = SpecificationObject.read(plain).data();
    DataSet dataSet = data.dataSet();
    Check.range("side of images", dataSet.imageSide(), 0, 0); // nobody can edit these
    EditedPoints drawn = ReaderPoints.of(plain, dataSet, data.split(edits.seed()));
    SpecificationObject next = ReaderPoints.in(plain, edits.edit(drawn, NOTATION));
    next = SpecificationObject.withSeedOfBefore(next, edits.seed());
    next = edits.areOfOtherKind() ? SpecificationObject.forOtherData(next) : next;
    SpecificationObject.read(next); // or it is refused
    return next;
  }
}

package gradientpress.site.markdown;

/** How to write a line so that all readers of Markdown read the same. */
public enum Remedy {
  MARK_BEHIND_LINK("write the footnote or citation behind the link, not in its text"),
  EMPTY_LINE_BELOW_ADDRESSES("leave a line empty below the addresses of links"),
  ADDRESS_ON_SAME_LINE("write the address of the link on the same line"),
  EMPTY_LINE_ABOVE_LIST("leave a line empty above the list"),
  ITEM_BESIDE_ITS_MARK("write the text of the item on the line of its mark"),
  CLOSED_FENCE("close the fence above, as it was begun"),
  ROW_BELOW_ROW("begin the row in the column in which the table begins"),
  EMPTY_LINE_ABOVE_TABLE("leave a line empty above the table"),
  EMPTY_LINE_BELOW_TABLE("leave a line empty below the table"),
  MARK_OF_QUOTE("begin the line with >, or leave a line empty above it"),
  SPACES_IN_QUOTE("after >, write spaces instead of a tab"),
  INDENTED_AS_ITEM("indent the line as the text of its list item"),
  FENCE_WITHOUT_WAVES("begin the fence with ```, or write no ~ behind ~~~");

  private final String words;

  Remedy(String words) {
    this.words = words;
  }

  /** Returns what to do, as a hint. */
  public String words() {
    return words;
  }
}

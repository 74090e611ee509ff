package gradientpress.site.markdown;

import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.delimiter.Bracket;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what stands in paragraphs, headings and cells: where flexmark has a view of its own, as
 * CommonMark 0.31 and markdown-it have it; and what is of bounded length only, because some texts
 * take time with the square of it, here and where the pages are made.
 */
final class Inlines extends InlineParserImpl {
  /** More than a thousand words. */
  private static final int LONGEST = 10_000;

  /** From so many columns on, a line is code. */
  private static final int CODE = 4;

  /** How deep parentheses may be nested in an address; markdown-it goes as far. */
  private static final int DEEPEST = 32;

  /** How many ticks in a row no later ones match. */
  private final Set<Integer> unmatchedTicks = new HashSet<>();

  private final Map<String, Reference> references = new HashMap<>();

  Inlines(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions) {
    super(
        options,
        specialCharacters,
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        extensions);
  }

  /** Says whether a text is left unread. */
  static boolean isTooLong(BasedSequence content) {
    return content.length() > LONGEST && Table.in(content).isEmpty();
  }

  @Override
  public void parse(BasedSequence content, Node block) {
    Optional<Table> table = Table.in(content);
    if (table.isEmpty()) {
      read(content, block);
      return;
    }
    read(table.get().above(), block);
    for (Table.Row row : table.get().rows()) {
      block.appendChild(row);
      row.cells().forEach(cell -> read(cell, row));
    }
  }

  private void read(BasedSequence content, Node block) {
    if (content.length() <= LONGEST) {
      unmatchedTicks.clear();
      super.parse(content, block);
    }
  }

  /** Looks for what begins here only here, and copies no text; flexmark does both in vain. */
  @Override
  public BasedSequence match(Pattern pattern) {
    Matcher matcher = pattern.matcher(input).region(index, input.length());
    boolean found = pattern.pattern().startsWith("^") ? matcher.lookingAt() : matcher.find();
    return found ? input.subSequence(matcher.start(), index = matcher.end()) : null;
  }

  /** HTML is text, and only noted. */
  @Override
  public boolean parseHtmlInline() {
    if (!Html.isTag(input, index)) {
      return false;
    }
    appendNode(new HtmlInline(input.subSequence(index, ++index)));
    return true;
  }

  @Override
  protected boolean parseBackticks() {
    int count = ticks(index);
    boolean closed = false;
    if (!unmatchedTicks.contains(count)) {
      for (int at = index + count; at < input.length() && !closed; at++) {
        int others = ticks(at);
        closed = others == count;
        at += others;
      }
    }
    if (closed) {
      return super.parseBackticks();
    }
    unmatchedTicks.add(count);
    appendText(input, index, index += count);
    return true;
  }

  private int ticks(int start) {
    int end = start;
    while (end < input.length() && input.charAt(end) == '`') {
      end++;
    }
    return end - start;
  }

  /** Makes footnotes and citations of what leads to no address; flexmark would make links of it. */
  @Override
  protected boolean parseCloseBracket() {
    Bracket opener = getLastBracket();
    if (opener == null || !opener.isAllowed() || leadsSomewhere(opener)) {
      return super.parseCloseBracket();
    }
    opener.setAllowed(false);
    BasedSequence text = input.subSequence(opener.getStartIndex(), index + 1);
    Optional<? extends Node> mark =
        Citations.is(text) ? Optional.of(Citations.group(text)) : Footnotes.mark(text);
    if (mark.isEmpty()) {
      return super.parseCloseBracket();
    }
    processDelimiters(opener.getPreviousDelimiter());
    super.parseCloseBracket();
    flushTextNode();
    for (Node node = opener.getNode(); node != null; ) {
      Node next = node.getNext();
      node.unlink();
      node = next;
    }
    appendNode(mark.get());
    for (Bracket outer = getLastBracket(); outer != null; outer = outer.getPrevious()) {
      outer.setAllowed(outer.isImage() && outer.isAllowed());
    }
    return true;
  }

  private boolean leadsSomewhere(Bracket opener) {
    int before = index;
    index++;
    boolean found = peek() == '(' && isAddress();
    if (!found) {
      index = before + 1;
      int length = parseLinkLabel();
      BasedSequence label = input.subSequence(before + 1, before + 1 + length);
      if (length <= 2) {
        label = input.subSequence(opener.getStartIndex(), before + 1);
      }
      found = (length > 2 || !opener.isBracketAfter()) && isDefined(label);
    }
    index = before;
    return found;
  }

  private boolean isDefined(BasedSequence label) {
    String name = Escaping.normalizeReferenceChars(label, true);
    Reference reference = references.get(folded(label.subSequence(1, label.length() - 1)));
    if (reference != null && !referenceRepository.containsKey(name)) {
      referenceRepository.put(name, reference);
    }
    return reference != null;
  }

  /** Reads addresses at the head of a paragraph without the marks of quotes between its lines. */
  @Override
  public int preProcessBlock(Paragraph block, ParserState state) {
    BasedSequence rest = block.getContentChars();
    int length;
    do {
      length = 0;
      int spaces = rest.countLeading(CharPredicate.SPACE_TAB);
      if (spaces < CODE && rest.safeCharAt(spaces) == '[') {
        rest = rest.subSequence(spaces);
        length = parseReference(block, rest);
        rest = rest.subSequence(length);
      }
    } while (length > 0);
    return rest.getStartOffset() - block.getStartOffset();
  }

  /** Notes an address by its name in any case, so that ß is SS. */
  @Override
  protected int parseReference(Block block, BasedSequence text) {
    int length = super.parseReference(block, text);
    if (length > 0 && block.getPrevious() instanceof Reference reference) {
      references.putIfAbsent(folded(reference.getReference()), reference);
    }
    return length;
  }

  private static String folded(BasedSequence name) {
    String spaced = name.toString().strip().replaceAll("\\s+", " ");
    return spaced.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
  }

  private boolean isAddress() {
    index++;
    spnl();
    if (parseLinkDestination() == null) {
      return false;
    }
    spnl();
    if (parseLinkTitle() != null) {
      spnl();
    }
    return peek() == ')';
  }

  /** Allows spaces between {@code <} and {@code >}, and parentheses to some depth. */
  @Override
  public BasedSequence parseLinkDestination() {
    if (peek() != '<') {
      return isNestedTooDeep() ? null : super.parseLinkDestination();
    }
    int end = endOf('<', '>', "\r\n");
    return end < 0 ? null : input.subSequence(index, index = end);
  }

  /** Looks no further than it has to: else many addresses that do not end were read many times. */
  private boolean isNestedTooDeep() {
    int depth = 0;
    for (int at = index; at < input.length() && depth >= 0 && depth <= DEEPEST; at++) {
      char c = input.charAt(at);
      if (c <= ' ') {
        break;
      } else if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      } else if (c == '\\') {
        at++;
      }
    }
    return depth > DEEPEST;
  }

  /** Takes a title only if there is a space before it. */
  @Override
  public BasedSequence parseLinkTitle() {
    char quote = peek();
    if ((quote != '"' && quote != '\'' && quote != '(')
        || index == 0
        || !Character.isWhitespace(input.charAt(index - 1))) {
      return null;
    }
    int end = endOf(quote == '(' ? quote : '\0', quote == '(' ? ')' : quote, "");
    return end < 0 ? null : input.subSequence(index, index = end);
  }

  /** Returns where a closing sign ends what begins here; -1 if another opens or a sign is in it. */
  private int endOf(char opening, char closing, String never) {
    for (int at = index + 1; at < input.length(); at++) {
      char c = input.charAt(at);
      if (c == closing) {
        return at + 1;
      } else if (c == opening || never.indexOf(c) >= 0) {
        return -1;
      } else if (c == '\\') {
        at++;
      }
    }
    return -1;
  }
}

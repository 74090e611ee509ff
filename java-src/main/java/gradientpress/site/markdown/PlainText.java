package gradientpress.site.markdown;

import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words in a piece of Markdown, without emphasis and other marks. */
final class PlainText {
  private PlainText() {}

  static String of(Node root) {
    StringBuilder text = new StringBuilder();
    Node node = root.getFirstChild();
    while (node != null) {
      if (node instanceof Text words) {
        text.append(words.getLiteral());
      } else if (node instanceof Code code) {
        text.append(code.getLiteral());
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        text.append(' ');
      } else if (node instanceof PlainHtml.Sign) {
        text.append('<');
      }
      boolean inside = node.getFirstChild() != null && !(node instanceof Image);
      Node next = inside ? node.getFirstChild() : node;
      while (!inside && next != root && next.getNext() == null) {
        next = next.getParent();
      }
      node = inside ? next : next == root ? null : next.getNext();
    }
    return text.toString();
  }
}

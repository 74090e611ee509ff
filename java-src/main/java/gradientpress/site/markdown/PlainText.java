package gradientpress.site.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;

/** The words in a piece of Markdown, without emphasis and other marks. */
final class PlainText {
  private PlainText() {}

  static String of(Node root) {
    StringBuilder text = new StringBuilder();
    for (Node node : root.getDescendants()) {
      if (node instanceof Table.Row row) {
        row.cells().forEach(cell -> text.append(' ').append(withoutMarks(cell)));
        text.append(' ');
      }
      boolean code = node.getParent() instanceof Code;
      if (node.isOrDescendantOfType(Image.class, ImageRef.class, Table.Row.class)) {
        continue;
      } else if (code || node instanceof HtmlInline) {
        text.append(node.getChars());
      } else if (node instanceof Text || node instanceof HtmlEntity) {
        text.append(Escaping.unescapeString(node.getChars()));
      } else if (node instanceof Formulas.InLine formula) {
        text.append(formula.words());
      } else if (node instanceof DelimitedLinkNode link) {
        text.append(link.getText());
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        text.append(' ');
      }
    }
    return text.toString();
  }

  /** Cells stand apart, while the parser joins what is written in them. */
  private static String withoutMarks(BasedSequence cell) {
    return Escaping.unescapeString(cell).replaceAll("[*_`]", "");
  }
}

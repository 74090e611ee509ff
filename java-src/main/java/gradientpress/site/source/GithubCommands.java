package gradientpress.site.source;

import gradientpress.site.text.Printable;

/** Mistakes as the commands by which GitHub's workflows annotate changed lines. */
final class GithubCommands {
  private GithubCommands() {}

  static String of(Diagnostics diagnostics) {
    StringBuilder commands = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics.inOrder()) {
      commands.append(command(diagnostic)).append('\n');
    }
    return commands.toString();
  }

  private static String command(Diagnostic diagnostic) {
    SourceText.Position start = diagnostic.span().position();
    SourceText.Position end = diagnostic.span().endPosition();
    String hint = diagnostic.hint().isEmpty() ? "" : "\n" + Printable.line(diagnostic.hint());
    return "::%s file=%s,line=%s,endLine=%s,col=%s,endColumn=%s,title=%s::%s"
        .formatted(
            diagnostic.mistake().severity().word(),
            property(diagnostic.span().source().path()),
            start.line(),
            end.line(),
            start.column(),
            end.column(),
            property(diagnostic.mistake().code()),
            text(Printable.line(diagnostic.message()) + hint));
  }

  private static String text(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return text(text).replace(":", "%3A").replace(",", "%2C");
  }
}

package gradientpress.site.drive;

import gradientpress.site.source.SourceText;
import gradientpress.site.source.Span;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A part of a link's address as a browser reads it, which knows where each character stands. */
final class LinkPart {
  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
  private static final String AMPERSAND = "&amp;";

  private final SourceText source;
  private final String text;

  /** Where each character begins, and at the end where the last one ends. */
  private final int[] starts;

  private LinkPart(SourceText source, String text, int[] starts) {
    this.source = source;
    this.text = text;
    this.starts = starts;
  }

  /** Returns an address without the escapes of Markdown. */
  static LinkPart of(Span address) {
    String written = address.text();
    StringBuilder text = new StringBuilder();
    int[] starts = new int[written.length() + 1];
    int at = 0;
    while (at < written.length()) {
      starts[text.length()] = address.start() + at;
      boolean escaped =
          written.charAt(at) == '\\'
              && at + 1 < written.length()
              && ESCAPABLE.indexOf(written.charAt(at + 1)) >= 0;
      text.append(written.charAt(escaped ? at + 1 : at));
      at += escaped ? 2 : written.startsWith(AMPERSAND, at) ? AMPERSAND.length() : 1;
    }
    starts[text.length()] = address.end();
    return new LinkPart(
        address.source(), text.toString(), Arrays.copyOf(starts, text.length() + 1));
  }

  /** Returns a text as it is written. */
  static LinkPart asWritten(Span span) {
    return new LinkPart(
        span.source(), span.text(), IntStream.rangeClosed(span.start(), span.end()).toArray());
  }

  String text() {
    return text;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Returns where it is written. */
  Span span() {
    return new Span(source, starts[0], starts[text.length()]);
  }

  /** Returns where it ends: nothing stands there. */
  Span end() {
    return new Span(source, starts[text.length()], starts[text.length()]);
  }

  LinkPart part(int from, int to) {
    return new LinkPart(source, text.substring(from, to), Arrays.copyOfRange(starts, from, to + 1));
  }

  /** Returns what stands before the first such sign, or all of it. */
  LinkPart before(char sign) {
    int at = text.indexOf(sign);
    return at < 0 ? this : part(0, at);
  }

  /** Returns what stands after the first such sign, if there is one. */
  Optional<LinkPart> after(char sign) {
    int at = text.indexOf(sign);
    return at < 0 ? Optional.empty() : Optional.of(part(at + 1, text.length()));
  }

  /** Returns what stands between such signs: at least one part. */
  List<LinkPart> split(char sign) {
    List<LinkPart> parts = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, from)) {
      parts.add(part(from, at));
      from = at + 1;
    }
    parts.add(part(from, text.length()));
    return parts;
  }

  /** Returns it with percent signs and plus signs decoded, if they stand for something. */
  Optional<LinkPart> decoded() {
    StringBuilder decoded = new StringBuilder();
    int[] origins = new int[starts.length];
    int at = 0;
    while (at < text.length()) {
      int end = endOfEscapes(at);
      if (end == at) {
        if (text.charAt(at) == '%') {
          return Optional.empty();
        }
        origins[decoded.length()] = starts[at];
        decoded.append(text.charAt(at) == '+' ? ' ' : text.charAt(at));
        at++;
        continue;
      }
      Optional<String> characters = characters(at, end);
      if (characters.isEmpty()) {
        return Optional.empty();
      }
      for (int i = 0; i < characters.get().length(); i++) {
        int bytes = characters.get().substring(0, i).getBytes(StandardCharsets.UTF_8).length;
        origins[decoded.length()] = starts[Math.min(at + 3 * bytes, end)];
        decoded.append(characters.get().charAt(i));
      }
      at = end;
    }
    origins[decoded.length()] = starts[text.length()];
    return Optional.of(
        new LinkPart(source, decoded.toString(), Arrays.copyOf(origins, decoded.length() + 1)));
  }

  /** Returns where a row of characters such as "%C3%A4" ends. */
  private int endOfEscapes(int from) {
    int end = from;
    while (end + 2 < text.length()
        && text.charAt(end) == '%'
        && Character.digit(text.charAt(end + 1), 16) >= 0
        && Character.digit(text.charAt(end + 2), 16) >= 0) {
      end += 3;
    }
    return end;
  }

  private Optional<String> characters(int from, int to) {
    byte[] bytes = new byte[(to - from) / 3];
    for (int i = 0; i < bytes.length; i++) {
      int digits = from + 3 * i + 1;
      bytes[i] = (byte) Integer.parseInt(text.substring(digits, digits + 2), 16);
    }
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException noText) {
      return Optional.empty();
    }
  }
}

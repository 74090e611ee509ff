package gradientpress.view.microscope;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a formula as a person would and says what it comes to: the oracle for everything that is
 * filled in.
 */
final class Arithmetic {
  /** Writes every number with all its digits. */
  static final Numerals EXACT = number -> new BigDecimal(number).toPlainString().replace('-', '−');

  private final String text;
  private int at;

  private Arithmetic(String text) {
    this.text = text;
  }

  /** Returns what a formula without any names comes to. */
  static double of(String formula) {
    Arithmetic arithmetic = new Arithmetic(formula);
    double value = arithmetic.choice();
    if (arithmetic.at < formula.length()) {
      throw arithmetic.unreadable();
    }
    return value;
  }

  private double choice() {
    double value = sum();
    if (!take(" if ")) {
      return value;
    }
    double left = sum();
    boolean above = take(" > ");
    if (!above && !take(" < ")) {
      throw unreadable();
    }
    double right = sum();
    if (!take(", else ")) {
      throw unreadable();
    }
    double otherwise = choice();
    return (above ? left > right : left < right) ? value : otherwise;
  }

  private double sum() {
    double sum = product();
    while (true) {
      if (take(" + ")) {
        sum += product();
      } else if (take(" − ")) {
        sum -= product();
      } else {
        return sum;
      }
    }
  }

  private double product() {
    double product = signed();
    while (true) {
      if (take("·")) {
        product *= factor();
      } else if (take(" / ")) {
        product /= factor();
      } else {
        return product;
      }
    }
  }

  /** A sign may stand only where a product begins: two signs in a row are not readable. */
  private double signed() {
    return take("−") ? -factor() : factor();
  }

  private double factor() {
    double base = atom();
    return take("²") ? base * base : base;
  }

  private double atom() {
    if (take("½")) {
      return 0.5;
    }
    if (take("(")) {
      return arguments().get(0);
    }
    if (take("√")) {
      return Math.sqrt(atom());
    }
    for (String name : List.of("tanh", "exp", "ln", "max", "min", "sin", "cos", "sign", "σ", "h")) {
      if (take(name.concat("("))) {
        return call(name, arguments());
      }
      if (take(name.concat(" "))) {
        return call(name, List.of(signed()));
      }
    }
    int start = at;
    while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
      at++;
    }
    if (start == at) {
      throw unreadable();
    }
    return Double.parseDouble(text.substring(start, at));
  }

  /** Reads what stands in brackets, of which the first is open. */
  private List<Double> arguments() {
    List<Double> arguments = new ArrayList<>();
    do {
      arguments.add(choice());
    } while (take(", "));
    if (!take(")")) {
      throw unreadable();
    }
    return arguments;
  }

  private static double call(String name, List<Double> arguments) {
    double x = arguments.get(0);
    return switch (name) {
      case "tanh" -> Math.tanh(x);
      case "exp" -> Math.exp(x);
      case "ln" -> Math.log(x);
      case "sin" -> Math.sin(x);
      case "cos" -> Math.cos(x);
      case "sign" -> Math.signum(x);
      case "σ" -> 1 / (1 + Math.exp(-x));
      case "h" -> Math.abs(x) <= 1 ? x * x / 2 : Math.abs(x) - 0.5;
      case "max" -> Math.max(x, arguments.get(1));
      default -> Math.min(x, arguments.get(1));
    };
  }

  private boolean take(String token) {
    boolean found = text.startsWith(token, at);
    at += found ? token.length() : 0;
    return found;
  }

  private IllegalArgumentException unreadable() {
    return new IllegalArgumentException("cannot read '" + text.substring(at) + "' in " + text);
  }
}

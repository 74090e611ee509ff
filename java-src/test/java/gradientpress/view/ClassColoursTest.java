package gradientpress.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClassColoursTest {
  private static final List<String> NAMES =
      List.of("first", "second", "third", "fourth", "fifth", "sixth");

  /**
   * How readers see linear light. Source: G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, "A
   * physiologically-based model for simulation of color vision deficiency", 2009, table 1, for the
   * greatest severity.
   */
  enum Vision {
    USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTANOPIA(
        0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
        1.051998),
    DEUTERANOPIA(
        0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    TRITANOPIA(
        1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367,
        0.303900);

    private final double[] matrix;

    Vision(double... matrix) {
      this.matrix = matrix;
    }
  }

  @ParameterizedTest
  @EnumSource
  void anyTwoColoursAreTellableApart(Vision vision) {
    assertApart(NAMES.stream().mapToInt(n -> ClassColours.of(NAMES.indexOf(n))).toArray(), vision);
  }

  @ParameterizedTest
  @EnumSource
  void soAreTheColoursOfADarkPage(Vision vision) throws IOException {
    String css = Files.readString(Path.of("assets/css/tokens.css"));
    int[] colours = NAMES.stream().mapToInt(name -> darkToken(css, name)).toArray();
    assertApart(colours, vision);
  }

  @Test
  void theStyleSheetsHaveTheSameColours() throws IOException {
    String light = Files.readString(Path.of("assets/css/tokens.css"));
    String print = Files.readString(Path.of("assets/css/print.css"));
    String poster = Files.readString(Path.of("java-src/main/java/gradientpress/view/Poster.java"));
    for (int k = 0; k < ClassColours.COUNT; k++) {
      int colour = ClassColours.of(k);
      assertEquals(colour, token(light, NAMES.get(k)));
      assertEquals(colour, token(print, NAMES.get(k)));
      assertTrue(poster.contains(String.format("#%06x", colour)), NAMES.get(k));
    }
  }

  private static void assertApart(int[] colours, Vision vision) {
    for (int a = 0; a < colours.length; a++) {
      for (int b = a + 1; b < colours.length; b++) {
        double distance = distance(colours[a], colours[b], vision);
        String pair = NAMES.get(a) + " and " + NAMES.get(b) + ": " + distance;
        assertTrue(distance > 15, pair);
      }
    }
  }

  private static int darkToken(String css, String name) {
    Matcher m = Pattern.compile("--" + name + ": light-dark\\(.*, #([0-9a-f]{6})\\);").matcher(css);
    assertTrue(m.find(), name);
    return Integer.parseInt(m.group(1), 16);
  }

  private static int token(String css, String name) {
    Matcher m =
        Pattern.compile("--" + name + ": (?:light-dark\\()?rgb\\((\\d+) (\\d+) (\\d+)\\)")
            .matcher(css);
    assertTrue(m.find(), name);
    return Integer.parseInt(m.group(1)) << 16
        | Integer.parseInt(m.group(2)) << 8
        | Integer.parseInt(m.group(3));
  }

  /** Distance in CIE 1976 L*a*b*: about 2.3 is just noticeable. */
  private static double distance(int one, int other, Vision vision) {
    double[] a = lab(one, vision);
    double[] b = lab(other, vision);
    return Math.sqrt(
        Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
  }

  private static double[] lab(int colour, Vision vision) {
    double[] rgb = {linear(colour >> 16), linear(colour >> 8), linear(colour)};
    double[] seen = new double[3];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        seen[i] += vision.matrix[i * 3 + j] * rgb[j];
      }
      seen[i] = Math.max(0, Math.min(1, seen[i]));
    }
    double x = 0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2];
    double y = 0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2];
    double z = 0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2];
    double fx = f(x / 0.9505);
    double fy = f(y);
    double fz = f(z / 1.089);
    return new double[] {116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)};
  }

  private static double linear(int channel) {
    double c = (channel & 0xff) / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  private static double f(double t) {
    return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
  }
}

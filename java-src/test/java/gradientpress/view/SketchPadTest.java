package gradientpress.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A sketch pad")
class SketchPadTest {
  private final SketchPad pad = new SketchPad();

  private void stroke(double... points) {
    pad.begin(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      pad.draw(points[i], points[i + 1]);
    }
    pad.end();
  }

  private void corners(double... points) {
    for (int i = 0; i < points.length; i += 2) {
      pad.corner(points[i], points[i + 1]);
    }
  }

  @Test
  void keepsAStrokeInSteps() {
    stroke(10, 10, 12, 10, 20, 10, 21, 10, 30, 20);
    assertArrayEquals(new double[] {10, 10, 20, 10, 30, 20}, pad.points());
    assertTrue(pad.isLine());
    assertFalse(pad.isClosed());
  }

  @Test
  void beginsAnewWithEachStroke() {
    stroke(10, 10, 100, 10);
    stroke(50, 50, 50, 150);
    assertArrayEquals(new double[] {50, 50, 50, 150}, pad.points());
  }

  @Test
  void takesAMereTouchForNothing() {
    stroke(10, 10, 11, 11);
    assertEquals(0, pad.corners());
    assertFalse(pad.isLine());
  }

  @Test
  void closesAStrokeThatComesBack() {
    stroke(100, 100, 200, 100, 200, 200, 105, 110);
    assertTrue(pad.isClosed());
    stroke(100, 100, 200, 100, 200, 200, 100, 130);
    assertFalse(pad.isClosed());
  }

  @Test
  void addsCornersOneByOneAndClosesAtTheFirst() {
    corners(100, 100, 200, 100);
    assertTrue(pad.isLine());
    corners(200, 200, 100, 100);
    assertTrue(pad.isClosed());
    assertEquals(3, pad.corners());
    corners(20, 20);
    assertEquals(3, pad.corners(), "a closed line is done");
  }

  @Test
  void takesCornersBack() {
    corners(100, 100, 200, 100, 200, 200, 100, 100);
    pad.back();
    assertFalse(pad.isClosed());
    pad.back();
    assertArrayEquals(new double[] {100, 100, 200, 100}, pad.points());
    pad.back();
    pad.back();
    pad.back();
    assertEquals(0, pad.corners());
  }

  @Test
  void takesOverALine() {
    pad.restore(new double[] {100, 100, 101, 100, 150, 400, 7}, true);
    assertArrayEquals(new double[] {100, 100, 101, 100, 150, 300}, pad.points());
    assertTrue(pad.isClosed());
    pad.restore(new double[] {100, 100, 200, 100}, true);
    assertFalse(pad.isClosed(), "two corners enclose nothing");
  }

  @Test
  void staysOnTheMapAndWithinItsBounds() {
    stroke(-50, 20, 400, 900);
    assertArrayEquals(new double[] {0, 20, 300, 300}, pad.points());
    pad.begin(0, 0);
    for (int i = 1; i <= 1000; i++) {
      pad.draw(i % 2 * 200, i % 3 * 90);
    }
    pad.end();
    assertEquals(SketchedLine.MOST, pad.corners());
  }
}

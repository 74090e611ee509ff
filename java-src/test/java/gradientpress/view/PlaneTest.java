package gradientpress.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class PlaneTest {
  @Test
  void placesGoRowByRowFromTheTopLeftToTheEdges() {
    double[] expected = {-6, 6, 0, 6, 6, 6, -6, 0, 0, 0, 6, 0, -6, -6, 0, -6, 6, -6};
    assertArrayEquals(expected, new Plane(3).places());
    assertEquals(9, new Plane(3).cells());
  }

  @Test
  void movingPicturesHaveAFinerGridThanPrintedOnes() {
    assertEquals(61 * 61, Plane.PRINTED.cells());
    assertEquals(100 * 100, Plane.LIVE.cells());
  }

  @Test
  void aGridHasTwoSides() {
    assertThrows(IllegalArgumentException.class, () -> new Plane(1));
  }
}

package gradientpress.browser;

import gradientpress.browser.Article.Figure;
import gradientpress.data.DataSet;
import gradientpress.example.Survey;
import gradientpress.example.TrainerSession;
import gradientpress.nn.Network;
import gradientpress.view.DiagramGeometry;
import gradientpress.view.Plane;
import gradientpress.view.UnitMaps;
import gradientpress.view.UnitTints;

/** What a figure shows behind its network diagram, as a fingerprint. */
final class ShownMaps {
  private ShownMaps() {}

  /** Returns the fingerprint of what a figure has to show of a session. */
  static int expected(TrainerSession session) {
    return digest(pixels(session));
  }

  /** Returns the fingerprint of what a figure shows. */
  static int of(Figure figure) {
    return (Integer)
        figure
            .locator()
            .locator("canvas[data-part=unit-maps]")
            .evaluate(
                """
                (canvas) => {
                  const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext("2d");
                  copy.drawImage(canvas, 0, 0);
                  const { data } = copy.getImageData(0, 0, canvas.width, canvas.height);
                  let digest = 0;
                  for (let i = 3; i < data.length; i += 4) {
                    digest = (Math.imul(digest, 31) + data[i]) | 0;
                  }
                  return digest;
                }
                """);
  }

  /** Returns the pixels of the unit maps that the page has to show; none where there are curves. */
  private static int[] pixels(TrainerSession session) {
    DataSet dataSet = session.dataSet();
    Network network = session.network();
    DiagramGeometry geometry = DiagramGeometry.of(dataSet, session.featureMap().names(), network);
    int[][] palettes = UnitMaps.palettes(dataSet, UnitMaps.ALL_LEVELS);
    if (dataSet.axes().length == 1) {
      return new int[800 * 600];
    }
    if (geometry.isImage()) {
      UnitMaps maps = new UnitMaps(geometry, geometry.imageSide(), 2, palettes);
      maps.paintWeights(network);
      return maps.pixels();
    }
    int cells = Plane.LIVE.cells();
    Survey survey = session.survey(Plane.LIVE.places());
    UnitTints tints = new UnitTints(network.units(), cells, dataSet.task());
    survey.run(tints);
    UnitMaps maps = new UnitMaps(geometry, Plane.LIVE.side(), 2, palettes);
    maps.paint(0, 0, UnitTints.ofInputs(survey));
    maps.paint(1, geometry.depth(), tints.tints());
    return maps.pixels();
  }

  /** Returns a fingerprint of how opaque the pixels are: colours, a canvas may round. */
  private static int digest(int[] pixels) {
    int digest = 0;
    for (int pixel : pixels) {
      digest = digest * 31 + (pixel >>> 24);
    }
    return digest;
  }
}

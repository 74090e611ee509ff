package gradientpress.view;

import gradientpress.example.TrainerSession;

/**
 * The drawings of a trainer for its page, as SVG elements, with a file for their long shapes, to
 * which they refer by {@code <use href="#…}: the page puts its address before the {@code #}.
 *
 * @param plot the data points and what the network has learnt of them
 * @param network the network with its weights
 * @param curve the losses over the epochs
 * @param shapes the file, as SVG; empty if no shape is long
 */
public record PagePictures(String plot, String network, String curve, String shapes) {
  /** Draws a trainer as it is. */
  public static PagePictures of(TrainerSession session) {
    ShapeFile shapes = new ShapeFile();
    ReferringPen plot = pen("plot", Plot.SIDE, Plot.SIDE, shapes);
    TrainerPictures.drawPlot(session, plot);
    ReferringPen network = pen("network", DiagramGeometry.WIDTH, DiagramGeometry.HEIGHT, shapes);
    TrainerPictures.drawNetwork(session, network);
    ReferringPen curve = pen("curve", LossCurve.WIDTH, LossCurve.HEIGHT, shapes);
    TrainerPictures.drawCurve(session, curve);
    return new PagePictures(plot.finish(), network.finish(), curve.finish(), shapes.finish());
  }

  private static ReferringPen pen(String role, int width, int height, ShapeFile shapes) {
    return new ReferringPen(new SvgWriter(role, width, height), shapes);
  }
}

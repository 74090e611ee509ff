package gradientpress.view;

import gradientpress.example.TrainerSession;

/** The pictures of a trainer as SVG text, for the page as it is built. */
public final class TrainerPictures {
  private TrainerPictures() {}

  /** Returns the data points and what the network has learnt of them. */
  public static String plot(TrainerSession session) {
    return plot(session, new SvgWriter("plot", Plot.SIDE, Plot.SIDE));
  }

  /** Returns the network with its weights. */
  public static String network(TrainerSession session) {
    return network(session, new SvgWriter("network", NetworkDiagram.WIDTH, NetworkDiagram.HEIGHT));
  }

  /** Returns the losses over the epochs. */
  public static String curve(TrainerSession session) {
    return curve(session, new SvgWriter("curve", LossCurve.WIDTH, LossCurve.HEIGHT));
  }

  static String plot(TrainerSession session, SvgWriter svg) {
    Plot plot = Plots.of(session);
    plot.draw(plot.of(session), svg);
    return svg.finish();
  }

  static String network(TrainerSession session, SvgWriter svg) {
    NetworkDiagram.draw(session.dataSet(), session.featureMap().names(), session.network(), svg);
    return svg.finish();
  }

  static String curve(TrainerSession session, SvgWriter svg) {
    LossCurve.draw(session.history(), session.epoch(), svg);
    return svg.finish();
  }
}

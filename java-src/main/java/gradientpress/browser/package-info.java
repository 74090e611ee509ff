/**
 * The figure in the reader's page, compiled to JavaScript by TeaVM: the only package that knows of
 * a browser.
 *
 * <p>It becomes several modules, each with only what it needs of the classes. In the page, {@link
 * gradientpress.browser.FigureBundle} draws and listens: see {@link
 * gradientpress.browser.figure.TrainerFigure}. In a worker (and in Node), {@link
 * gradientpress.browser.worker.TrainerBundle} trains: see {@link
 * gradientpress.browser.worker.TrainerWorker}. The others are loaded when they are wanted: {@link
 * gradientpress.browser.share.ExportBundle} writes what a reader takes home, {@link
 * gradientpress.browser.microscope.MicroscopeBundle} follows a sample through the network, {@link
 * gradientpress.browser.results.ResultsBundle} shows what a run has come to, {@link
 * gradientpress.browser.compare.CompareBundle} sets runs beside each other, in {@link
 * gradientpress.browser.points.PointsBundle} points are edited, and in {@link
 * gradientpress.browser.neuron.NeuronBundle} layers and weights; see {@link
 * gradientpress.browser.module.FigureLink} for what such a module knows of its figure. Between page
 * and worker go {@link gradientpress.browser.message.Request}s one way, and the other way, for each
 * run, first a {@link gradientpress.browser.message.Scene} and then {@link
 * gradientpress.browser.message.Frame}s. What the page knows of a run is a {@link
 * gradientpress.browser.run.Mirror}.
 */
package gradientpress.browser;

/**
 * The figure in the reader's page, compiled to JavaScript by TeaVM: the only package that knows of
 * a browser.
 *
 * <p>It becomes several modules, each with only what it needs of the classes. Two of them make a
 * figure that trains: in the page, {@link gradientpress.browser.FigureBundle} draws and listens,
 * with a {@code figure.TrainerFigure} for each trainer and the {@code workbench} below it; in a
 * worker (and in Node), {@code worker.TrainerBundle} trains. Between the two go the objects of
 * {@code message}: requests one way, and the other way, for each run, first a scene and then
 * frames. What the page knows of a run is a {@code run.Mirror}, which {@code picture} draws.
 *
 * <p>All others are loaded when they are wanted, and know of the figure only what stands in {@code
 * module}: {@code neuron}, {@code points}, {@code results}, {@code compare}, {@code microscope},
 * {@code share}.
 */
package gradientpress.browser;

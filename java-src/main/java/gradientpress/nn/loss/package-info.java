/**
 * Losses: how wrong the outputs of a network are, and in which direction.
 *
 * <p>In the formulas z is an output, y its target and d = z − y.
 */
package gradientpress.nn.loss;

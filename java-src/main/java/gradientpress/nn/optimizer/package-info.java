/**
 * Optimizers: how a step moves the parameters once their gradients are known.
 *
 * <p>In the formulas w is a parameter, g its gradient, η the learning rate and t the number of the
 * step, from 1.
 */
package gradientpress.nn.optimizer;

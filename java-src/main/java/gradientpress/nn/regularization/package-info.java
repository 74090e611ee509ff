/** Regularization: what keeps a network from learning its samples by heart, or from diverging. */
package gradientpress.nn.regularization;

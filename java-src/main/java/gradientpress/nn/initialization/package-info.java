/** Initializations: where the weights of a network stand before the first step. */
package gradientpress.nn.initialization;

/** Activations: what a unit makes of its weighted sum z, with the derivative f′ by z. */
package gradientpress.nn.activation;

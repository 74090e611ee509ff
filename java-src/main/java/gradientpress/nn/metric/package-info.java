/** Metrics: how well a network does, in figures that readers understand better than a loss. */
package gradientpress.nn.metric;

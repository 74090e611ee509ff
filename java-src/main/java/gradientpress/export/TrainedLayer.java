package gradientpress.export;

/**
 * One layer of a trained network.
 *
 * @param activation name of what each unit does to its weighted sum
 * @param weights those of each unit, one for each input
 * @param biases that of each unit
 */
record TrainedLayer(String activation, double[][] weights, double[] biases) {}

package gradientpress.site.definition;

import gradientpress.nn.Named;

/**
 * What a definition says of itself: one of these, the others being null.
 *
 * @param dataSet if it is a data set
 * @param activation if it is an activation
 * @param optimizer if it is an optimizer
 */
record Description(
    DescribedDataSet dataSet, DescribedActivation activation, DescribedOptimizer optimizer) {

  /** Returns what is not null. */
  Named named() {
    return dataSet != null ? dataSet : activation != null ? activation : optimizer;
  }
}

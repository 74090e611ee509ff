package gradientpress.nn.optimizer;

/**
 * Adam whose weight decay acts on the weights themselves, so that large gradients do not weaken it.
 *
 * <p>Source: I. Loshchilov and F. Hutter, "Decoupled weight decay regularization", 2019, algorithm
 * 2; the decay itself is {@link gradientpress.nn.regularization.WeightDecay}.
 */
public final class AdamW extends Adam {
  @Override
  public String name() {
    return "adamw";
  }

  @Override
  public String label() {
    return "AdamW";
  }

  @Override
  public boolean decouplesWeightDecay() {
    return true;
  }
}

package gradientpress.example;

import gradientpress.data.Generator;
import gradientpress.nn.Catalogue;
import gradientpress.nn.Named;
import gradientpress.nn.activation.Activation;
import gradientpress.nn.optimizer.Optimizer;

/** The words of the catalogues, and those that an article has defined for its own examples. */
public class OwnVocabulary extends Vocabulary {
  private final Generator[] dataSets;
  private final Activation[] activations;
  private final Optimizer[] optimizers;

  /**
   * Adds definitions to the catalogues' own.
   *
   * @param dataSets of which none has a catalogue's name, and likewise of the others
   */
  public OwnVocabulary(Generator[] dataSets, Activation[] activations, Optimizer[] optimizers) {
    this.dataSets = dataSets.clone();
    this.activations = activations.clone();
    this.optimizers = optimizers.clone();
  }

  @Override
  public String[] dataSets() {
    return joined(dataSets, super.dataSets());
  }

  @Override
  public Generator dataSet(String name, int classes) {
    return has(dataSets, name)
        ? Catalogue.find(dataSets, name, "data set")
        : super.dataSet(name, classes);
  }

  @Override
  public String[] activations() {
    return joined(activations, super.activations());
  }

  @Override
  public Activation activation(String name) {
    return has(activations, name)
        ? Catalogue.find(activations, name, "activation")
        : super.activation(name);
  }

  @Override
  public String[] optimizers() {
    return joined(optimizers, super.optimizers());
  }

  @Override
  public Optimizer optimizer(String name) {
    return has(optimizers, name)
        ? Catalogue.find(optimizers, name, "optimizer")
        : super.optimizer(name);
  }

  private static boolean has(Named[] own, String name) {
    for (Named entry : own) {
      if (entry.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the article's own names, and after them those of a catalogue. */
  private static String[] joined(Named[] own, String[] others) {
    String[] names = new String[own.length + others.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = i < own.length ? own[i].name() : others[i - own.length];
    }
    return names;
  }
}

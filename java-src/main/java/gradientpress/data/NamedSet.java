package gradientpress.data;

import gradientpress.nn.Task;

/** What every generator is called, and what there is to learn from it. */
abstract class NamedSet implements Generator {
  private final String name;
  private final Task task;

  NamedSet(String name, Task task) {
    this.name = name;
    this.task = task;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final Task task() {
    return task;
  }
}

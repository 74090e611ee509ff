package gradientpress.site.markdown;

import com.vladsch.flexmark.util.dependency.Dependent;
import java.util.Set;

/** A rule that may stand before and after any other, unless it says otherwise. */
interface Independent extends Dependent {
  @Override
  default Set<Class<?>> getAfterDependents() {
    return Set.of();
  }

  @Override
  default Set<Class<?>> getBeforeDependents() {
    return Set.of();
  }

  @Override
  default boolean affectsGlobalScope() {
    return false;
  }
}

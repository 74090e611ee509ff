package gradientpress.site.claim;

import java.util.Optional;

/**
 * What a claim is held against.
 *
 * @param run the run that it is about
 * @param rival the run that this is compared with, if it is
 */
record Evidence(Run run, Optional<Run> rival) {
  static Evidence of(Run run) {
    return new Evidence(run, Optional.empty());
  }
}

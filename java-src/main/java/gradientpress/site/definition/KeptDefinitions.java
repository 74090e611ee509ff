package gradientpress.site.definition;

import java.util.List;
import java.util.Map;

/**
 * What is kept of the good definitions of a post.
 *
 * @param files the compiled classes by name
 * @param definitions what was found in them
 * @param descriptions what they say of themselves
 */
record KeptDefinitions(
    Map<String, byte[]> files, List<Definition> definitions, List<Description> descriptions) {}

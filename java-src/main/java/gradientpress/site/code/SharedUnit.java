package gradientpress.site.code;

import gradientpress.site.code.BlockParser.Parsed;
import gradientpress.site.code.JavaFence.Block;
import gradientpress.site.code.JavaFence.Role;
import gradientpress.site.file.Folder;
import gradientpress.site.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** What the shared blocks of a post declare, compiled by itself: without the blocks that run. */
public final class SharedUnit {
  private static final String CLASS_FILE = ".class";

  private final String className;
  private final List<Block> blocks;
  private UnitText unit;

  /**
   * Takes the shared blocks of a post.
   *
   * @param stem the post's file name without {@code .md}
   */
  public SharedUnit(String stem, PostCode code) {
    className = CompileUnit.className(stem);
    blocks = code.blocks().stream().filter(block -> block.role() == Role.SHARED).toList();
  }

  /** Says whether a class is a post's, by its name. */
  public static boolean isOfPost(String type) {
    return type.startsWith(CompileUnit.PACKAGE + ".");
  }

  /** Returns all that decides what is compiled. */
  public String text() {
    String text = blocks.stream().map(b -> b.text().text()).collect(Collectors.joining("\n"));
    return className + "\n" + text;
  }

  /**
   * Returns the class files by the names of their classes; nothing if they do not compile, which is
   * for {@link CodeStage} to report.
   */
  public Optional<Map<String, byte[]>> compile() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      return Optional.empty();
    }
    Javac javac = new Javac(compiler);
    Optional<UnitText> made = unit(javac);
    if (made.isEmpty()) {
      return Optional.empty();
    }
    Path classes = Files.createTempDirectory("shared-classes");
    try {
      boolean good = javac.compile(made.get(), className, classes).isEmpty();
      return good ? Optional.of(read(classes)) : Optional.empty();
    } finally {
      Folder.delete(classes);
    }
  }

  /** Puts the blocks together unless one has mistakes in itself. */
  private Optional<UnitText> unit(Javac javac) {
    List<Parsed> parsed = new ArrayList<>();
    for (Block block : blocks) {
      Parsed one = BlockParser.parse(block, javac);
      if (!one.errors().isEmpty()) {
        return Optional.empty();
      }
      parsed.add(one);
    }
    unit = CompileUnit.of(className, parsed);
    return Optional.of(unit);
  }

  private static Map<String, byte[]> read(Path classes) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    for (String file : Folder.files(classes)) {
      String name = file.substring(0, file.length() - CLASS_FILE.length()).replace('/', '.');
      files.put(name, Files.readAllBytes(classes.resolve(file)));
    }
    return files;
  }

  /** Returns where a line of what was compiled is written in the post. */
  public Span span(int line) {
    if (unit == null) {
      unit(new Javac(ToolProvider.getSystemJavaCompiler()));
    }
    return unit.place(line).span();
  }
}

package gradientpress.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.example.Specifications;
import gradientpress.example.TrainerSession;
import gradientpress.example.TrainerSpecification;
import gradientpress.export.ExportedNetwork.Answers;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The Java code of a network")
class JavaCodeTest {
  @TempDir private Path folder;

  @Test
  void computesWhatTheNetworkDoes() throws Exception {
    assertAgree(ExportedNetworks.all());
  }

  @Test
  void keepsNamesThatAreMeantToBreakOut() throws Exception {
    assertAgree(ExportedNetworks.hostile());
  }

  @Test
  void keepsEveryNumberToTheLastBit() throws Exception {
    double[] numbers = {
      0,
      -0.0,
      3,
      -7,
      1e-7,
      1e20,
      -1e21,
      12345678901.0,
      0.1 + 0.2,
      Double.MIN_VALUE,
      Double.MAX_VALUE
    };
    List<Path> sources = new ArrayList<>();
    for (double number : numbers) {
      String code = new JavaCode().write(timesAnything(number), JavaCodeTest::asBrowsersDo);
      sources.add(write("n" + sources.size(), code));
    }
    compile(sources);
    try (URLClassLoader classes = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
      for (int i = 0; i < numbers.length; i++) {
        Method predict =
            classes.loadClass("n" + i + ".Network").getMethod("predict", double[].class);
        assertEquals(numbers[i], ((double[]) predict.invoke(null, new double[] {1}))[0]);
      }
    }
  }

  /** Returns a network that multiplies its one input. */
  private static TrainedNetwork timesAnything(double weight) {
    TrainerSpecification specification =
        Specifications.trainer("line", 0, 20, new int[0], "tanh", 0.1, 1, 1, 1);
    TrainerSession session = new TrainerSession(specification);
    double[] parameters = {weight, -0.0};
    return new TrainedNetwork("", specification, session.featureMap(), parameters, 0);
  }

  /** Without a point in whole numbers below 10^21, and with no sign of a zero. */
  private static String asBrowsersDo(double number) {
    boolean digits = number == Math.rint(number) && Math.abs(number) < 1e21;
    return digits ? new BigDecimal(number + 0).toPlainString() : Double.toString(number);
  }

  private Path write(String packageName, String code) throws IOException {
    Path source = folder.resolve(packageName).resolve("Network.java");
    Files.createDirectories(source.getParent());
    return Files.writeString(source, "package " + packageName + "; " + code);
  }

  private void assertAgree(List<ExportedNetwork> networks) throws Exception {
    List<Path> sources = new ArrayList<>();
    for (int i = 0; i < networks.size(); i++) {
      sources.add(write("n" + i, networks.get(i).text("java")));
    }
    compile(sources);
    try (URLClassLoader classes = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
      for (int i = 0; i < networks.size(); i++) {
        Class<?> code = classes.loadClass("n" + i + ".Network");
        ExportedNetworks.assertAgree(networks.get(i), ask(code, networks.get(i)));
      }
    }
    assertTrue(networks.size() > 50);
  }

  /** Compiles as strictly as can be, and wherever no more than ASCII is understood. */
  private void compile(List<Path> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.US_ASCII)) {
      List<String> options =
          List.of("-d", folder.toString(), "-Xlint:all", "-Werror", "-proc:none");
      boolean compiled =
          compiler
              .getTask(
                  messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
              .call();
      assertTrue(compiled, messages::toString);
    }
  }

  private static Answers ask(Class<?> code, ExportedNetwork network)
      throws ReflectiveOperationException {
    boolean classifies = network.session().dataSet().classes() > 0;
    Method predict = code.getMethod("predict", double[].class);
    double[][] predictions = new double[network.inputs().length][];
    String[] classified = new String[classifies ? predictions.length : 0];
    for (int i = 0; i < predictions.length; i++) {
      double[] inputs = network.inputs()[i].clone();
      predictions[i] = (double[]) predict.invoke(null, inputs);
      assertEquals(toList(network.inputs()[i]), toList(inputs), "the inputs stay as they were");
      if (classifies) {
        classified[i] = (String) code.getMethod("classify", double[].class).invoke(null, inputs);
      }
    }
    return new Answers(
        names(code, "INPUTS"),
        classifies ? names(code, "CLASSES") : new String[0],
        predictions,
        classified);
  }

  private static List<Double> toList(double[] numbers) {
    return Arrays.stream(numbers).boxed().toList();
  }

  private static String[] names(Class<?> code, String constant)
      throws ReflectiveOperationException {
    Field field = code.getField(constant);
    return (String[]) field.get(null);
  }
}

package gradientpress.site.example;

import gradientpress.site.claim.Experiment;
import gradientpress.site.claim.Measured;
import gradientpress.site.claim.Run;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A trained example as bytes, and back, to the last bit. */
public final class ExampleEntry {
  private ExampleEntry() {}

  static byte[] write(TrainedExample example) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      write(example.experiment(), out);
      write(example.plot(), out);
      write(example.network(), out);
      write(example.curve(), out);
      write(example.shapes(), out);
      write(example.poster(), out);
      write(example.heat(), out);
      write(example.unitMaps(), out);
      write(example.card(), out);
      write(example.thumbnail(), out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return bytes.toByteArray();
  }

  /** Reads what {@link #write} wrote. */
  static TrainedExample read(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return new TrainedExample(
          readExperiment(in),
          readText(in),
          readText(in),
          readText(in),
          readPicture(in),
          readPicture(in),
          readPicture(in),
          readPicture(in),
          readPicture(in),
          readPicture(in));
    } catch (IOException e) {
      throw new UncheckedIOException("an entry that is whole ends too early", e);
    }
  }

  private static void write(Picture picture, DataOutputStream out) throws IOException {
    write(picture.content(), out);
    write(picture.digest(), out);
  }

  private static Picture readPicture(DataInputStream in) throws IOException {
    return new Picture(readBytes(in), readText(in));
  }

  private static void write(Experiment experiment, DataOutputStream out) throws IOException {
    Measured measured = experiment.measured();
    out.writeInt(measured.epoch());
    out.writeDouble(measured.trainingLoss());
    out.writeDouble(measured.testLoss());
    out.writeDouble(measured.trainingScore());
    out.writeDouble(measured.score());
    write(measured.weights(), out);
    out.writeInt(measured.parameters());
    write(measured.divergence(), out);
    write(experiment.run(), out);
    write(experiment.constantAnswer(), out);
    write(experiment.calm(), out);
  }

  private static Experiment readExperiment(DataInputStream in) throws IOException {
    Measured measured =
        new Measured(
            in.readInt(),
            in.readDouble(),
            in.readDouble(),
            in.readDouble(),
            in.readDouble(),
            readText(in),
            in.readInt(),
            readText(in));
    return new Experiment(measured, readRun(in), readNumbers(in), readRun(in));
  }

  private static void write(Run run, DataOutputStream out) throws IOException {
    write(run.curve(), out);
    write(run.divergence(), out);
  }

  private static Run readRun(DataInputStream in) throws IOException {
    return new Run(readNumbers(in), readText(in));
  }

  private static void write(double[] numbers, DataOutputStream out) throws IOException {
    out.writeInt(numbers.length);
    for (double number : numbers) {
      out.writeDouble(number);
    }
  }

  private static double[] readNumbers(DataInputStream in) throws IOException {
    double[] numbers = new double[in.readInt()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.readDouble();
    }
    return numbers;
  }

  private static void write(String text, DataOutputStream out) throws IOException {
    write(text.getBytes(StandardCharsets.UTF_8), out);
  }

  private static String readText(DataInputStream in) throws IOException {
    return new String(readBytes(in), StandardCharsets.UTF_8);
  }

  private static void write(byte[] bytes, DataOutputStream out) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static byte[] readBytes(DataInputStream in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return bytes;
  }
}

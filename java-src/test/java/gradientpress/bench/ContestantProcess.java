package gradientpress.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A {@link Contestant} on the JVM, driven over standard input and output, so that its rounds take
 * turns with those in JavaScript.
 *
 * <p>All numbers are big-endian. First come the arguments of {@link Contestant}; then requests, one
 * byte each, until the input ends:
 *
 * <ul>
 *   <li>{@code t}, then how often as an int: trains so many epochs, answers the nanoseconds;
 *   <li>{@code d}, then how often as an int: draws so often, answers the nanoseconds;
 *   <li>{@code p}: answers the parameters;
 *   <li>{@code o}: answers the outputs for all samples.
 * </ul>
 *
 * <p>An answer is its length as an int, and so many doubles.
 */
public final class ContestantProcess {
  private ContestantProcess() {}

  /** Answers requests until the input ends. */
  public static void main(String[] arguments) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out));
    int[] sizes = new int[in.readInt()];
    for (int l = 0; l < sizes.length; l++) {
      sizes[l] = in.readInt();
    }
    String activation = in.readUTF();
    double learningRate = in.readDouble();
    int batch = in.readInt();
    double[] parameters = readDoubles(in);
    double[] features = readDoubles(in);
    double[] targets = readDoubles(in);
    double[] grid = readDoubles(in);
    int seed = in.readInt();
    Contestant contestant =
        new Contestant(
            sizes, activation, learningRate, batch, parameters, features, targets, grid, seed);
    for (int request = in.read(); request >= 0; request = in.read()) {
      double[] answer =
          switch (request) {
            case 't' -> train(contestant, in.readInt());
            case 'd' -> draw(contestant, in.readInt());
            case 'p' -> contestant.parameters();
            case 'o' -> contestant.outputs();
            default -> throw new IOException("no request is called " + (char) request);
          };
      writeDoubles(out, answer);
    }
  }

  private static double[] train(Contestant contestant, int epochs) {
    long start = System.nanoTime();
    contestant.trainEpochs(epochs);
    return new double[] {System.nanoTime() - start};
  }

  private static double[] draw(Contestant contestant, int times) {
    long start = System.nanoTime();
    for (int i = 0; i < times; i++) {
      contestant.draw();
    }
    return new double[] {System.nanoTime() - start};
  }

  private static double[] readDoubles(DataInputStream in) throws IOException {
    double[] numbers = new double[in.readInt()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.readDouble();
    }
    return numbers;
  }

  private static void writeDoubles(DataOutputStream out, double[] numbers) throws IOException {
    out.writeInt(numbers.length);
    for (double number : numbers) {
      out.writeDouble(number);
    }
    out.flush();
  }
}

package gradientpress.browser.message;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.typedarrays.Float64Array;
import org.teavm.jso.typedarrays.Int8Array;

/**
 * What the page asks of its worker: to start afresh, to change something, to move to another moment
 * of the run, and to answer questions about the network as it then is. Each request gets one {@link
 * Reply}.
 */
public abstract class Request implements JSObject {
  /** Returns the number of the run, which the reply repeats: older replies are of no interest. */
  @JSProperty
  public abstract int getRun();

  /** Returns what to start afresh with, or null to go on with the present run. */
  @JSProperty
  public abstract JournalObject getJournal();

  @JSProperty
  public abstract void setJournal(JournalObject journal);

  /** Returns what to change now, or null. */
  @JSProperty
  public abstract ChangeObject getChange();

  @JSProperty
  public abstract void setChange(ChangeObject change);

  /** Returns how many epochs to train at the most, or −1 to go to a moment, also back to it. */
  @JSProperty
  public abstract int getEpochs();

  @JSProperty
  public abstract void setEpochs(int epochs);

  /** Returns the epoch of the moment to go to, or at which to stop. */
  @JSProperty
  public abstract int getEpoch();

  @JSProperty
  public abstract void setEpoch(int epoch);

  /** Returns how many samples of the next epoch the network has been shown at that moment. */
  @JSProperty
  public abstract int getSeen();

  @JSProperty
  public abstract void setSeen(int seen);

  /** Returns for how long to train before replying, in milliseconds. */
  @JSProperty
  public abstract double getSlice();

  @JSProperty
  public abstract void setSlice(double slice);

  /** Returns the places to ask about from now on, {@code [points × axes]}, or null for the same. */
  @JSProperty
  public abstract Float64Array getPlaces();

  @JSProperty
  public abstract void setPlaces(Float64Array places);

  /** Returns what is to be answered. */
  @JSProperty
  public abstract JSArray<Question> getQuestions();

  @JSProperty
  public abstract void setQuestions(JSArray<Question> questions);

  /** Returns where the tints of the units can be written that are asked for, or null. */
  @JSProperty
  public abstract Int8Array getRoom();

  @JSProperty
  public abstract void setRoom(Int8Array room);

  /** Makes a request that moves nothing and asks nothing. */
  @JSBody(
      params = "run",
      script =
          "return { run, journal: null, change: null, epochs: 0, epoch: 0, seen: 0, slice: 6,"
              + " places: null, questions: [], room: null };")
  public static native Request of(int run);
}

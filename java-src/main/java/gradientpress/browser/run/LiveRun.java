package gradientpress.browser.run;

import gradientpress.browser.message.ChangeObject;
import gradientpress.browser.message.Frame;
import gradientpress.browser.message.JournalObject;
import gradientpress.browser.message.Question;
import gradientpress.browser.message.Reply;
import gradientpress.browser.message.Request;
import gradientpress.browser.message.SpecificationObject;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.typedarrays.ArrayBufferView;

/**
 * A run that goes on in a worker, as the page sees it: sends requests, and shows one reply at a
 * time in a {@link Mirror}.
 *
 * <p>One reply is always on its way while another is drawn, so that it may be a little late. What
 * the run is made of stands in its journal; so when the worker is lost, another takes its place and
 * comes to the same moment.
 */
public final class LiveRun {
  /** A worker that has been silent for that long, in milliseconds, is taken for lost. */
  private static final double SILENCE = 5000;

  /** After so long without a look at the worker, in milliseconds, the page itself was asleep. */
  private static final double SLEEP = SILENCE / 2;

  /** Told what happens to a run. */
  public interface Listener {
    /** A reply has come that can be shown. */
    void replyCame();

    /**
     * A request was refused; the run goes on as if it had not been made.
     *
     * @param begun whether there is a run to go on with
     */
    void wasRefused(String why, boolean begun);

    /** The worker was lost; another one is on its way to where this one was. */
    void workerLost();

    /** No worker can be had. */
    void workerMissing();
  }

  /** A reply with the mirror that it belongs to. */
  private record Arrival(
      Mirror mirror, Frame frame, JSArray<Question> questions, JSArray<ArrayBufferView> answers) {}

  private final Worker.Source source;
  private final Listener listener;
  private final boolean withUnitMaps;
  private JSArray<Question> moreQuestions = new JSArray<>();

  /** Null while a worker is on its way. */
  private JSObject port;

  private boolean over;
  private int number;
  private JournalObject journal;
  private JSArray<Request> sent = new JSArray<>();
  private double heard;
  private double watched;

  /** The moment that the worker has been told to go to, if it is still under way. */
  private Moment goal;

  /** Where the run was told to begin. */
  private Moment begun;

  /** How the run stood at the last reply, shown or not; null before the first. */
  private Frame known;

  private boolean shown;

  private Mirror latest;

  /** What enters the network at the places. */
  private byte[] inputs = {};

  private Mirror mirror;
  private Arrival next;
  private Arrival afterNext;

  /**
   * Takes a worker that is ready, and the source of more of them.
   *
   * @param withUnitMaps whether what each unit says is shown
   */
  public LiveRun(JSObject port, Worker.Source source, Listener listener, boolean withUnitMaps) {
    this.source = source;
    this.listener = listener;
    this.withUnitMaps = withUnitMaps;
    connect(port);
  }

  /** Starts afresh, and goes to a moment. */
  public void begin(Moment moment) {
    number++;
    journal = moment.journal();
    begun = moment;
    goal = moment;
    known = null;
    shown = false;
    latest = null;
    next = null;
    afterNext = null;
    sent = new JSArray<>();
    moreQuestions = new JSArray<>();
    Request request = Request.of(number);
    request.setJournal(journal);
    send(towards(request));
  }

  /** Trains on, for so many epochs but not beyond the last. */
  public void train(int epochs, int last, double slice) {
    goal = null;
    Request request = Request.of(number);
    request.setEpochs(epochs);
    request.setEpoch(last);
    request.setSlice(slice);
    ask(request);
  }

  /** Goes to another moment of the run, back or forward. */
  public void goTo(int epoch, int seen) {
    goal = new Moment(journal, epoch, seen);
    ask(towards(Request.of(number)));
  }

  /** Goes on with another specification. */
  public void change(SpecificationObject specification) {
    change(ChangeObject.of(0, 0, specification));
  }

  /** Sets a weight or bias. */
  public void change(int parameter, double value) {
    change(ChangeObject.of(0, 0, parameter, value));
  }

  private void change(ChangeObject change) {
    goal = null;
    Request request = Request.of(number);
    request.setChange(change);
    ask(request);
  }

  /** Asks the questions anew, without moving. */
  public void refresh() {
    ask(Request.of(number));
  }

  /**
   * Has a question asked besides those of the mirror with every request from now on, or no longer.
   * All are forgotten when another run begins, whose network and points may be others.
   */
  public void setAsked(Question question, boolean asked) {
    setAmong(moreQuestions, question, asked);
  }

  /** Turns to the next reply, if one has come; then the mirror shows it. */
  public boolean showNext() {
    if (next == null) {
      return false;
    }
    mirror = next.mirror;
    mirror.take(next.frame, next.questions, next.answers);
    shown = true;
    next = afterNext;
    afterNext = null;
    return true;
  }

  /** Says whether there is another reply to show. */
  public boolean hasNext() {
    return next != null;
  }

  /** Says whether everything that was asked for is shown. */
  public boolean isSettled() {
    return unanswered() == 0 && next == null;
  }

  /** Returns how many requests have not been answered. */
  public int unanswered() {
    return port == null ? 2 : sent.getLength();
  }

  /** Says whether the worker is still on its way to the moment that it was told to go to. */
  public boolean isUnderWay() {
    return goal != null;
  }

  /** Returns what is shown, or null before the first reply. */
  public Mirror mirror() {
    return mirror;
  }

  /** Returns how the run stands, as it is shown. */
  public Frame frame() {
    return mirror == null ? Frame.beforeTheFirst() : mirror.frame();
  }

  /** Returns what the run is made of. */
  public JournalObject journal() {
    return journal;
  }

  /** Says whether what is shown is this run, and not yet the one before it. */
  public boolean isShown() {
    return shown;
  }

  /** Returns the moment that is shown; as long as it is none of this run, the one to begin at. */
  public Moment moment() {
    return shown ? new Moment(journal, frame().epoch(), frame().seen()) : begun;
  }

  /** Says whether the run is unchanged at its start, and nothing that was asked for moves it. */
  public boolean isAtItsStart() {
    for (int i = 0; i < sent.getLength(); i++) {
      if (sent.get(i).getChange() != null || moves(sent.get(i))) {
        return false;
      }
    }
    return known == null
        ? isUnchangedStart(begun)
        : known.epoch() == 0 && known.seen() == 0 && known.changes() == 0;
  }

  private static boolean moves(Request request) {
    boolean toTheStart = request.getEpoch() == 0 && request.getSeen() == 0;
    return request.getEpochs() > 0 || request.getEpochs() < 0 && !toTheStart;
  }

  private static boolean isUnchangedStart(Moment moment) {
    JSArray<ChangeObject> changes = moment.journal().getChanges();
    return moment.isAt(0, 0)
        && (changes.getLength() == 0
            || moment.isBefore(changes.get(0).getEpoch(), changes.get(0).getSeen()));
  }

  /** Returns the specification that holds at the moment that is shown. */
  public SpecificationObject specification() {
    return JournalObject.specificationAfter(journal, frame().changes());
  }

  /** Says whether the page itself trains, since there is no worker. */
  public boolean isWithinPage() {
    return port != null && Worker.isWithinPage(port);
  }

  /** Looks whether the worker is alive; to be called now and then while an answer is awaited. */
  public void watch() {
    double now = Performance.now();
    if (now - watched > SLEEP) {
      heard = now; // what the worker has said meanwhile is still to be heard
    }
    watched = now;
    if (port != null && sent.getLength() > 0 && now - heard > SILENCE) {
      lose();
    }
  }

  /** Ends the worker, for good. */
  public void end() {
    over = true;
    endWorker();
  }

  private void endWorker() {
    if (port != null) {
      Worker.end(port);
      port = null;
    }
  }

  private void connect(JSObject port) {
    this.port = port;
    Worker.listen(port, this::receive, this::lose);
  }

  /** Starts another worker in place of one that is lost. */
  private void lose() {
    endWorker();
    listener.workerLost();
    Worker.await(
        source.start(),
        fresh -> {
          if (over) {
            Worker.end(fresh);
          } else {
            connect(fresh);
            begin(resumption());
          }
        },
        listener::workerMissing);
  }

  /**
   * Returns where another worker is to begin: where this run was to go, or else was shown last,
   * with the changes to which the lost one gave no answer.
   */
  private Moment resumption() {
    JournalObject whole = journal;
    int changes = frame().changes();
    for (int i = 0; i < sent.getLength(); i++) {
      ChangeObject change = sent.get(i).getChange();
      if (change != null) {
        change = ChangeObject.at(change, frame().epoch(), frame().seen());
        whole = JournalObject.with(whole, changes, change);
        changes++;
      }
    }
    Moment there = goal == null ? moment() : goal;
    return new Moment(whole, there.epoch(), there.seen());
  }

  private Request towards(Request request) {
    request.setEpochs(-1);
    request.setEpoch(goal.epoch());
    request.setSeen(goal.seen());
    return request;
  }

  /** Sends a request with all questions, once it is known what there is to ask. */
  private void ask(Request request) {
    if (latest != null) {
      JSArray<Question> questions = latest.questions();
      for (int i = 0; i < moreQuestions.getLength(); i++) {
        questions.push(moreQuestions.get(i));
      }
      request.setQuestions(questions);
      if (mirror != null) {
        request.setRoom(mirror.takeSpentTints());
      }
    }
    send(request);
  }

  private void send(Request request) {
    if (sent.getLength() == 0) {
      heard = Performance.now();
    }
    sent.push(request);
    if (port != null) { // else the worker that is on its way begins with what was to change
      Worker.send(port, request);
    }
  }

  private void receive(Reply reply) {
    heard = Performance.now();
    if (reply.getRun() != number) {
      return;
    }
    final Request request = sent.shift();
    if (reply.getRefusal() != null) {
      goal = null;
      listener.wasRefused(reply.getRefusal(), request.getJournal() == null);
      return;
    }
    Frame frame = new Frame(reply.getFrame().toJavaArray());
    if (request.getChange() != null) {
      ChangeObject change = ChangeObject.at(request.getChange(), known.epoch(), known.seen());
      journal = JournalObject.with(journal, frame.changes() - 1, change);
    }
    known = frame;
    if (reply.getScene() != null) {
      reply
          .getScene()
          .setScales(
              SpecificationObject.scales(
                  JournalObject.specificationAfter(journal, frame.changes())));
      latest = new Mirror(reply.getScene(), withUnitMaps);
    }
    if (reply.getInputs() != null) {
      inputs = reply.getInputs().toJavaArray();
    }
    latest.setInputTints(inputs);
    if (request.getJournal() != null) {
      Request first = Request.of(number);
      first.setPlaces(latest.places());
      ask(goal == null ? first : towards(first));
      return;
    }
    if (goal != null && !frame.underWay()) {
      goal = null;
    }
    if (goal != null && sent.getLength() == 0) {
      ask(towards(Request.of(number)));
    }
    if (request.getQuestions().getLength() > 0) { // else it came before there was anything to ask
      keep(new Arrival(latest, frame, request.getQuestions(), reply.getAnswers()));
    }
  }

  /** Keeps a reply until it is shown; of three the oldest goes. */
  private void keep(Arrival arrival) {
    if (next == null) {
      next = arrival;
    } else {
      next = afterNext == null ? next : afterNext;
      afterNext = arrival;
    }
    listener.replyCame();
  }

  @JSBody(
      params = {"questions", "question", "asked"},
      script =
          "const at = questions.indexOf(question);"
              + "if (at >= 0) questions.splice(at, 1);"
              + "if (asked) questions.push(question);")
  private static native void setAmong(
      JSArray<Question> questions, Question question, boolean asked);
}

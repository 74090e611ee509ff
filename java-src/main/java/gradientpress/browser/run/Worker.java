package gradientpress.browser.run;

import gradientpress.browser.message.Reply;
import gradientpress.browser.message.Request;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Where workers come from and how the page talks to one: what JSO has no types for. */
public final class Worker {
  /** Starts another worker. */
  @JSFunctor
  public interface Source extends JSObject {
    /** Returns the promise of a port to a worker that is ready. */
    JSObject start();
  }

  /** Takes a worker's replies. */
  @JSFunctor
  interface Replies extends JSObject {
    void take(Reply reply);
  }

  /** Takes a port to a worker. */
  @JSFunctor
  public interface Ready extends JSObject {
    void take(JSObject port);
  }

  /** Hears that something has failed. */
  @JSFunctor
  public interface Failure extends JSObject {
    void happened();
  }

  private Worker() {}

  /** Listens to a worker, and to its failing. */
  @JSBody(
      params = {"port", "replies", "failure"},
      script =
          "port.onmessage = ({ data }) => replies(data);"
              + "port.onmessageerror = port.onerror = failure;")
  static native void listen(JSObject port, Replies replies, Failure failure);

  /** Sends a request, and hands its room over without copying it. */
  @JSBody(
      params = {"port", "request"},
      script = "port.postMessage(request, request.room ? [request.room.buffer] : []);")
  static native void send(JSObject port, Request request);

  /** Says whether there is no worker behind a port, but the page's own thread. */
  @JSBody(params = "port", script = "return !!port.withinPage;")
  static native boolean isWithinPage(JSObject port);

  /** Listens no longer, and ends the worker if it is one. */
  @JSBody(
      params = "port",
      script =
          "port.onmessage = port.onmessageerror = port.onerror = null;"
              + "(port.terminate ?? port.close).call(port);")
  public static native void end(JSObject port);

  /** Waits for a promised port. */
  @JSBody(
      params = {"promise", "ready", "failure"},
      script = "promise.then(ready, failure);")
  public static native void await(JSObject promise, Ready ready, Failure failure);
}

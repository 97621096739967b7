package org.lectern.serve;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.util.Callback;

/**
 * Sends changes to browsers as <a
 * href="https://html.spec.whatwg.org/multipage/server-sent-events.html">server-sent events</a>.
 * Only the newest matters: slow browsers miss those between.
 */
final class Live {
  private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
  private volatile String newest = "";

  /** Registers a browser, and sends it the current state. */
  void listen(Exchange answering) {
    answering.begin(200, "text/event-stream; charset=utf-8");
    if (answering.request().getMethod().equals("HEAD")) {
      answering.callback().succeeded();
      return;
    }
    Listener listener = new Listener(answering);
    listeners.add(listener);
    answering
        .request()
        .addIdleTimeoutListener(
            idle -> {
              // Sending something shows whether the browser is still there.
              listener.tell(":\n\n");
              return false;
            });
    listener.tell("retry: 500\n\n" + newest);
  }

  /**
   * Sends an event to all browsers.
   *
   * @param data one line
   */
  synchronized void tell(String data) {
    newest = "data: " + data + "\n\n";
    listeners.forEach(listener -> listener.tell(newest));
  }

  /** Ends all connections. */
  void close() {
    listeners.forEach(Listener::end);
  }

  private final class Listener implements Callback {
    private final Exchange answering;
    private Optional<String> next = Optional.empty();
    private boolean writing;

    Listener(Exchange answering) {
      this.answering = answering;
    }

    void tell(String text) {
      synchronized (this) {
        if (writing) {
          next = Optional.of(text);
          return;
        }
        writing = true;
      }
      write(text);
    }

    private void write(String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      answering.response().write(false, ByteBuffer.wrap(bytes), this);
    }

    @Override
    public void succeeded() {
      Optional<String> text;
      synchronized (this) {
        text = next;
        next = Optional.empty();
        writing = text.isPresent();
      }
      text.ifPresent(this::write);
    }

    @Override
    public void failed(Throwable gone) {
      if (listeners.remove(this)) {
        answering.callback().failed(gone);
      }
    }

    void end() {
      if (listeners.remove(this)) {
        answering.callback().succeeded();
      }
    }
  }
}

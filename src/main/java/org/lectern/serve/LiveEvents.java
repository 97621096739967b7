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
final class LiveEvents {
  private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
  private volatile String newest = "";

  /** Registers a browser, and sends it the current state. */
  void listen(Exchange exchange) {
    exchange.begin(200, "text/event-stream; charset=utf-8");
    if (exchange.request().getMethod().equals("HEAD")) {
      exchange.callback().succeeded();
      return;
    }
    Listener listener = new Listener(exchange);
    listeners.add(listener);
    exchange
        .request()
        .addIdleTimeoutListener(
            idle -> {
              // Sending something shows whether the browser is still there.
              listener.send(":\n\n");
              return false;
            });
    listener.send("retry: 500\n\n" + newest);
  }

  /**
   * Sends an event to all browsers.
   *
   * @param data one line
   */
  synchronized void send(String data) {
    newest = "data: " + data + "\n\n";
    listeners.forEach(listener -> listener.send(newest));
  }

  /** Ends all connections. */
  void close() {
    listeners.forEach(Listener::end);
  }

  private final class Listener implements Callback {
    private final Exchange exchange;
    private Optional<String> next = Optional.empty();
    private boolean writing;

    Listener(Exchange exchange) {
      this.exchange = exchange;
    }

    void send(String text) {
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
      exchange.response().write(false, ByteBuffer.wrap(bytes), this);
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
        exchange.callback().failed(gone);
      }
    }

    void end() {
      if (listeners.remove(this)) {
        exchange.callback().succeeded();
      }
    }
  }
}

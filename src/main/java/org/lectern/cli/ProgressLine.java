package org.lectern.cli;

import java.io.PrintStream;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.LongAdder;
import org.lectern.Progress;
import org.lectern.Stage;

/**
 * One line on a terminal that says how far a build is, such as {@code making files 1234/18158}. It
 * is written in place, in plain letters, and gone when this is closed. Work that is done sooner
 * than it would appear never shows it.
 */
final class ProgressLine implements Progress, AutoCloseable {
  /** Milliseconds until it appears, and at least so many between two changes of it. */
  private static final long DELAY = 300;

  private static final long PAUSE = 100;

  private final PrintStream terminal;
  private final Timer timer = new Timer("progress", true);
  private final LongAdder expected = new LongAdder();
  private final LongAdder made = new LongAdder();
  private volatile Stage stage = Stage.READ;
  private String shown = "";
  private boolean closed;

  /** A line that appears when it is drawn. */
  ProgressLine(PrintStream terminal) {
    this.terminal = terminal;
  }

  /** A line that appears by itself when the work takes long. */
  static ProgressLine on(PrintStream terminal) {
    ProgressLine line = new ProgressLine(terminal);
    TimerTask drawing =
        new TimerTask() {
          @Override
          public void run() {
            line.draw();
          }
        };
    line.timer.schedule(drawing, DELAY, PAUSE);
    return line;
  }

  @Override
  public void begin(Stage next) {
    stage = next;
  }

  @Override
  public void expect(long files) {
    expected.add(files);
  }

  @Override
  public void made(String kind, long nanoseconds) {
    made.increment();
  }

  /** Shows how things stand. */
  synchronized void draw() {
    if (!closed) {
      show(text());
    }
  }

  private String text() {
    return switch (stage) {
      case READ -> "reading";
      case CHECK -> "checking";
      case ASK -> "asking other sites";
      case PLAN -> "planning";
      case MAKE -> "making files " + made.sum() + "/" + expected.sum();
      case PUBLISH -> "publishing";
    };
  }

  private void show(String text) {
    if (text.equals(shown)) {
      return;
    }
    // Blanks over the rest of what stood there: terminals differ in everything else.
    terminal.print("\r" + text + " ".repeat(Math.max(0, shown.length() - text.length())));
    terminal.print(text.isEmpty() ? "\r" : "");
    terminal.flush();
    shown = text;
  }

  /** Clears it. */
  @Override
  public void close() {
    timer.cancel();
    synchronized (this) {
      closed = true;
      show("");
    }
  }
}

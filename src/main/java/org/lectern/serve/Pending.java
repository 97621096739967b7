package org.lectern.serve;

import java.time.Duration;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Changes that wait to be looked at. One save is several changes to a disk, and a checkout
 * thousands: they are handed on together when it has been quiet for a moment, or when somebody
 * would wait too long.
 */
final class Pending {
  private final long quiet;
  private final long longest;
  private SortedSet<String> files = new TreeSet<>();
  private boolean anything;
  private boolean closed;
  private long first;
  private long last;

  /**
   * Nothing so far.
   *
   * @param quiet how long nothing more must have come
   * @param longest how long the first waits at most
   */
  Pending(Duration quiet, Duration longest) {
    this.quiet = quiet.toNanos();
    this.longest = longest.toNanos();
  }

  /** A file changed. */
  synchronized void add(String file) {
    heard();
    files.add(file);
  }

  /** Any file may have changed. */
  synchronized void addAnything() {
    heard();
    anything = true;
  }

  private void heard() {
    last = System.nanoTime();
    if (isEmpty()) {
      first = last;
    }
    notifyAll();
  }

  private boolean isEmpty() {
    return files.isEmpty() && !anything;
  }

  /** Whether something waits. */
  synchronized boolean isWaiting() {
    return !isEmpty();
  }

  /** Lets whoever waits go on with nothing. */
  synchronized void close() {
    closed = true;
    notifyAll();
  }

  /** Waits for changes and takes them; none when it is closed. */
  synchronized Changes take() throws InterruptedException {
    while (!closed && isEmpty()) {
      wait();
    }
    while (!closed) {
      long now = System.nanoTime();
      long left = Math.min(last + quiet - now, first + longest - now);
      if (left <= 0) {
        Changes taken = new Changes(files, anything, last);
        files = new TreeSet<>();
        anything = false;
        return taken;
      }
      wait(left / 1_000_000, (int) (left % 1_000_000));
    }
    return Changes.NONE;
  }
}

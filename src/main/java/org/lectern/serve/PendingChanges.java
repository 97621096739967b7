package org.lectern.serve;

import java.time.Duration;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Collects changes until the next rebuild. One save is several changes on a disk, and a checkout
 * thousands: they are delivered together after a quiet moment, or at the latest after some time.
 */
final class PendingChanges {
  private final long quiet;
  private final long longest;
  private SortedSet<String> files = new TreeSet<>();
  private boolean anything;
  private boolean closed;
  private long first;
  private long last;

  /**
   * Creates an empty collection.
   *
   * @param quiet the time without further changes after which they are delivered
   * @param longest the longest time that the first change waits
   */
  PendingChanges(Duration quiet, Duration longest) {
    this.quiet = quiet.toNanos();
    this.longest = longest.toNanos();
  }

  /** Adds a changed file. */
  synchronized void add(String file) {
    notifyOfChange();
    files.add(file);
  }

  /** Records that any file may have changed. */
  synchronized void addAnything() {
    notifyOfChange();
    anything = true;
  }

  private void notifyOfChange() {
    last = System.nanoTime();
    if (isEmpty()) {
      first = last;
    }
    notifyAll();
  }

  private boolean isEmpty() {
    return files.isEmpty() && !anything;
  }

  /** Whether there are changes. */
  synchronized boolean isWaiting() {
    return !isEmpty();
  }

  /** Ends waiting threads, which get no changes. */
  synchronized void close() {
    closed = true;
    notifyAll();
  }

  /** Waits for changes and removes them; returns none after {@link #close}. */
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

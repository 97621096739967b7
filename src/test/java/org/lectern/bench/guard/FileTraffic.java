package org.lectern.bench.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/**
 * What was read from files and written to them, as Java's own recorder tells it.
 *
 * @param way whether it was read or written
 * @param path of the file
 * @param bytes how many, altogether: a file that was read twice has twice its size
 * @param by the methods of Lectern that did it
 */
record FileTraffic(Way way, Path path, long bytes, List<String> by) {
  enum Way {
    READ,
    WRITE
  }

  /** Something to be recorded. */
  interface Work {
    void run() throws IOException;
  }

  /** What some work reads and writes below a folder. */
  static List<FileTraffic> of(Work work, Path folder) throws IOException {
    Path kept = Files.createTempFile("traffic", ".jfr");
    try (Recording recording = new Recording()) {
      for (String event : List.of("jdk.FileRead", "jdk.FileWrite")) {
        recording.enable(event).withoutThreshold().withStackTrace();
      }
      recording.start();
      work.run();
      recording.stop();
      recording.dump(kept);
      return read(kept, folder);
    } finally {
      Files.delete(kept);
    }
  }

  private static List<FileTraffic> read(Path recording, Path folder) throws IOException {
    TreeMap<String, FileTraffic> found = new TreeMap<>();
    try (RecordingFile events = new RecordingFile(recording)) {
      while (events.hasMoreEvents()) {
        RecordedEvent event = events.readEvent();
        Way way = event.getEventType().getName().endsWith("FileRead") ? Way.READ : Way.WRITE;
        if (event.hasField("path") && event.getString("path") != null) {
          Path path = Path.of(event.getString("path"));
          long bytes = event.getLong(way == Way.READ ? "bytesRead" : "bytesWritten");
          if (path.startsWith(folder)) {
            FileTraffic one = new FileTraffic(way, path, Math.max(0, bytes), by(event));
            found.merge(way + " " + path, one, FileTraffic::and);
          }
        }
      }
    }
    return List.copyOf(found.values());
  }

  private FileTraffic and(FileTraffic more) {
    List<String> both = new ArrayList<>(by);
    more.by.stream().filter(one -> !both.contains(one)).forEach(both::add);
    return new FileTraffic(way, path, bytes + more.bytes, both);
  }

  private static List<String> by(RecordedEvent event) {
    return Optional.ofNullable(event.getStackTrace()).map(RecordedStackTrace::getFrames).stream()
        .flatMap(List::stream)
        .map(RecordedFrame::getMethod)
        .filter(method -> method.getType().getName().startsWith("org.lectern."))
        .map(method -> method.getType().getName() + "." + method.getName())
        .limit(1)
        .toList();
  }
}

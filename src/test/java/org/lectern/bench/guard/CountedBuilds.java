package org.lectern.bench.guard;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.BuildReport;
import org.lectern.Pixels;
import org.lectern.bench.LargeConference;

/**
 * Builds made-up conferences of one size, twice and four times that, and tells what it took that
 * doesn't depend on the machine. A program of its own: what Java had to load for the tests before
 * it, and their threads, don't count.
 */
final class CountedBuilds {
  private static final int ROOMS = 2;
  static final List<Integer> SIZES = List.of(1, 2, 4);

  /** More at once than are listed beside a session. */
  private static final int MANY_ROOMS = 14;

  static final String PAGES = "pages";
  static final String BYTES = "bytes allocated";
  static final String BYTES_WITH_PICTURES = "bytes allocated with drawing";

  private CountedBuilds() {}

  /** Takes a folder to work in, and leaves {@code counts.txt} and {@code traffic.txt} in it. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]).toRealPath();
    // What only the first build does isn't counted: classes are loaded, patterns compiled.
    Path first = conference(folder.resolve("first"), SIZES.get(0));
    build(first);
    List<String> counts = new ArrayList<>();
    for (int size : SIZES) {
      counts.addAll(counts(size, conference(folder.resolve("days-" + size), size)));
    }
    for (int size : SIZES) {
      Path rooms = folder.resolve("rooms-" + size);
      LargeConference.writeRooms(rooms, MANY_ROOMS * size);
      counts.addAll(calls(size, "with more rooms, ", rooms));
    }
    Files.write(folder.resolve("counts.txt"), counts);
    List<String> traffic = traffic(conference(folder.resolve("files"), SIZES.get(0)));
    traffic.addAll(afterOneChange(first));
    Files.write(folder.resolve("traffic.txt"), traffic);
  }

  private static List<String> counts(int size, Path conference) throws IOException {
    long before = allocated();
    List<String> lines = new ArrayList<>(calls(size, "", conference));
    lines.add(line(size, BYTES_WITH_PICTURES, allocated() - before));
    forgetPages(conference);
    before = allocated();
    BuildReport report = build(conference);
    lines.add(line(size, BYTES, allocated() - before));
    lines.add(line(size, PAGES, report.pages()));
    return lines;
  }

  private static List<String> calls(int size, String which, Path conference) throws IOException {
    CallCounts.take();
    build(conference);
    List<String> lines = new ArrayList<>();
    CallCounts.take()
        .forEach((name, count) -> lines.add(line(size, which + "calls of " + name, count)));
    return lines;
  }

  /** Preview pictures stay: they are drawn once, and would hide what the rest takes. */
  private static void forgetPages(Path conference) throws IOException {
    LargeConference.remove(conference.resolve("site"));
    for (String kept : List.of("runs", "builds")) {
      forget(conference, kept);
    }
  }

  /** Whatever the number of its form is. */
  private static void forget(Path conference, String kept) throws IOException {
    try (Stream<Path> folders = Files.list(conference.resolve(".lectern"))) {
      for (Path folder : folders.toList()) {
        if (folder.getFileName().toString().startsWith(kept + "-")) {
          LargeConference.remove(folder);
        }
      }
    }
  }

  private static Path conference(Path folder, int days) throws IOException {
    LargeConference.writeDays(folder, days, ROOMS);
    Path media = Files.createDirectories(folder.resolve("content/media"));
    Files.write(media.resolve("harbour.jpg"), Pixels.jpeg(900, 600));
    Files.writeString(media.resolve("notes.txt"), "Bring a rope.\n");
    Files.writeString(
        Files.createDirectories(folder.resolve("content/pages")).resolve("about.md"),
        "---\ntitle: About\n---\n![The harbour](media/harbour.jpg) and [notes](media/notes.txt).\n");
    return folder;
  }

  private static BuildReport build(Path conference) throws IOException {
    BuildReport report = Build.of(BuildOptions.of(conference)).run();
    if (report.changes().isEmpty()) {
      throw new IllegalStateException(report.problems().toString());
    }
    return report;
  }

  /** By this thread, which does all the work. */
  private static long allocated() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getThreadAllocatedBytes(Thread.currentThread().getId());
  }

  private static String line(int size, String name, long count) {
    return size + "\t" + name + "\t" + count;
  }

  private static List<String> traffic(Path conference) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.addAll(traffic("cold", conference));
    lines.addAll(traffic("same", conference));
    forget(conference, "runs");
    lines.addAll(traffic("compared", conference));
    LargeConference.remove(conference.resolve(".lectern"));
    lines.addAll(traffic("forgotten", conference));
    return lines;
  }

  private static List<String> afterOneChange(Path conference) throws IOException {
    Files.writeString(
        conference.resolve(LargeConference.session(1)), "One more.\n", StandardOpenOption.APPEND);
    return traffic("one", conference);
  }

  private static List<String> traffic(String run, Path conference) throws IOException {
    return FileTraffic.of(() -> build(conference), conference).stream()
        .map(
            one ->
                String.join(
                    "\t",
                    run,
                    one.way().toString(),
                    conference.relativize(one.path()).toString(),
                    Long.toString(one.bytes()),
                    Long.toString(one.path().toFile().length()),
                    String.join(", ", one.by())))
        .toList();
  }
}

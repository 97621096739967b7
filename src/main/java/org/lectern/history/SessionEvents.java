package org.lectern.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.lectern.content.SessionFile;
import org.lectern.program.Conference;
import org.lectern.program.Difference;
import org.lectern.program.History;
import org.lectern.program.Session;
import org.lectern.program.SessionType;

/**
 * Reads what sessions were before and after each change to their files. A version that can't be
 * read was never on the site: the next one that can is compared with the last one that could.
 */
final class SessionEvents {
  /** Nobody reads further back; a commit is told as a whole. */
  static final int MOST = 200;

  /** Changes of files that are looked at for them, most of which say nothing new to readers. */
  private static final int MOST_READ = 4 * 1000;

  private final ObjectReader reader;
  private final Conference conference;
  private final Set<String> services;
  private final Map<Story, String> paths;
  private final Map<Story, Waiting> waiting = new HashMap<>();
  private final List<Found> found = new ArrayList<>();

  /** A version that waits for one before it that can be read. */
  private record Waiting(int index, Touch touch, Version after) {}

  /** A session's version, or that there is none; unreadable where a file gives no session. */
  private record Version(boolean exists, Optional<Session> session) {
    boolean isReadable() {
      return session.isPresent() || !exists;
    }
  }

  /** What came of a change, and where in the order of all it belongs. */
  private record Found(int index, History.Event event) {}

  private SessionEvents(ObjectReader reader, Conference conference, Map<Story, String> paths) {
    this.reader = reader;
    this.conference = conference;
    this.paths = paths;
    this.services =
        conference.types().stream()
            .filter(SessionType::service)
            .map(SessionType::id)
            .collect(Collectors.toSet());
  }

  /**
   * What the changes meant, the newest first.
   *
   * @param walked all changes of files
   * @throws MissingObjectException where the clone is partial, and has not all that files held
   * @throws IOException where the repository is broken
   */
  static List<History.Event> of(ObjectReader reader, Conference conference, CommitWalk.Found walked)
      throws IOException {
    SessionEvents events = new SessionEvents(reader, conference, walked.paths());
    List<Touch> touches = walked.touches();
    int read = 0;
    for (int i = 0; i < touches.size() && read < MOST_READ; i++) {
      Touch touch = touches.get(i);
      boolean begins = i == 0 || !touches.get(i - 1).commit().equals(touch.commit());
      if (begins && events.found.size() >= MOST) {
        break;
      }
      if (SessionFile.slug(touch.path()).isPresent()) {
        read++;
        events.compare(i, touch);
      }
    }
    return events.found.stream()
        .sorted(Comparator.comparingInt(Found::index))
        .map(Found::event)
        .toList();
  }

  private void compare(int index, Touch touch) throws IOException {
    Story story = touch.life().story();
    Waiting later = waiting.remove(story);
    Version after = later == null ? version(touch.path(), touch.after()) : later.after();
    if (!after.isReadable()) {
      return;
    }
    Waiting now =
        later == null
            ? new Waiting(index, touch, after)
            : new Waiting(later.index(), later.touch(), after);
    List<Optional<Session>> before = readable(touch.path(), touch.before());
    if (before.isEmpty()) {
      waiting.put(story, now);
    } else {
      add(now, before, after.session());
    }
  }

  /** The versions that can be read, or that there was none. */
  private List<Optional<Session>> readable(String path, List<ObjectId> before) throws IOException {
    List<Optional<Session>> found = new ArrayList<>();
    for (ObjectId id : before) {
      Version version = version(path, id);
      if (version.isReadable()) {
        found.add(version.session());
      }
    }
    return found;
  }

  private void add(Waiting now, List<Optional<Session>> before, Optional<Session> after) {
    List<Difference> differences = Comparison.of(before, after);
    Optional<Session> last = after.or(() -> before.stream().flatMap(Optional::stream).findFirst());
    boolean isService = last.flatMap(Session::type).map(services::contains).orElse(false);
    if (!differences.isEmpty() && !isService) {
      Touch touch = now.touch();
      String title = last.orElseThrow().title();
      found.add(
          new Found(
              now.index(),
              new History.Event(
                  touch.commit().name(),
                  touch.at(),
                  SessionFile.slug(touch.path()).orElseThrow(),
                  Optional.ofNullable(paths.get(touch.life().story())).flatMap(SessionFile::slug),
                  title,
                  differences)));
    }
  }

  private Version version(String path, ObjectId id) throws IOException {
    if (id.equals(ObjectId.zeroId())) {
      return new Version(false, Optional.empty());
    }
    Optional<byte[]> bytes = FileTexts.of(reader, id);
    return new Version(true, bytes.flatMap(it -> SessionFile.read(it, path, conference)));
  }
}

package org.lectern.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectReader;
import org.lectern.content.SessionFile;
import org.lectern.program.Conference;
import org.lectern.program.History;
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

  private final Versions versions;
  private final Authors authors;
  private final Set<String> services;
  private final Map<TextHistory, String> paths;
  private final Map<TextHistory, Waiting> waiting = new HashMap<>();
  private final List<Edit> edits = new ArrayList<>();
  private int noticed;

  /** A version that waits for one before it that can be read. */
  private record Waiting(int index, FileTouch touch, VisibleFacts after) {}

  private SessionEvents(
      ObjectReader reader, Conference conference, Map<TextHistory, String> paths) {
    this.versions = new Versions(reader, conference);
    this.authors = new Authors(reader);
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
    events.read(walked.touches());
    return events.told();
  }

  private void read(List<FileTouch> touches) throws IOException {
    int read = 0;
    for (int i = 0; i < touches.size() && read < MOST_READ; i++) {
      FileTouch touch = touches.get(i);
      boolean begins = i == 0 || !touches.get(i - 1).commit().equals(touch.commit());
      if (begins && noticed >= MOST) {
        break;
      }
      if (!touch.isChange() && !waiting.containsKey(touch.life().story())) {
        edits.add(new Edit(i, touch, List.of(), VisibleFacts.NOTHING, true));
      } else if (SessionFile.slug(touch.path()).isPresent()) {
        read++;
        compare(i, touch);
      }
    }
  }

  private void compare(int index, FileTouch touch) throws IOException {
    TextHistory story = touch.life().story();
    Waiting later = waiting.remove(story);
    if (later == null) {
      Version after = versions.of(touch.path(), touch.after());
      if (!after.isReadable()) {
        return;
      }
      later = new Waiting(index, touch, after.shown());
    }
    List<VisibleFacts> before = versions.readable(touch.path(), touch.before());
    if (before.isEmpty()) {
      waiting.put(story, later);
      return;
    }
    boolean isMerge = touch.before().size() > 1 || later.touch().before().size() > 1;
    Edit edit = new Edit(later.index(), later.touch(), before, later.after(), isMerge);
    edits.add(edit);
    noticed += isTold(edit) && !Comparison.noticed(before, edit.after()).isEmpty() ? 1 : 0;
  }

  private boolean isTold(Edit edit) {
    return isTold(edit.last().type());
  }

  private boolean isTold(Optional<String> type) {
    return type.filter(services::contains).isEmpty();
  }

  /** They are told from the oldest to the newest, and listed the other way. */
  private List<History.Event> told() throws IOException {
    edits.sort(Comparator.comparingInt(Edit::index).reversed());
    Map<TextHistory, ToldSoFar> told = new HashMap<>();
    List<History.Event> events = new ArrayList<>();
    for (Edit edit : edits) {
      Optional<Edit> whole = edit.before().isEmpty() ? taken(edit, told) : Optional.of(edit);
      if (whole.isPresent()) {
        Optional<News> news =
            told.computeIfAbsent(edit.story(), story -> ToldSoFar.before(edit)).of(whole.get());
        if (news.filter(one -> isTold(one.type())).isPresent()) {
          events.add(event(edit.touch(), news.get()));
        }
      }
    }
    Collections.reverse(events);
    return events;
  }

  /** What a merge took is read where something was told of the session, or ought to have been. */
  private Optional<Edit> taken(Edit edit, Map<TextHistory, ToldSoFar> told) throws IOException {
    FileTouch touch = edit.touch();
    Optional<ToldSoFar> known = Optional.ofNullable(told.get(edit.story()));
    boolean isFresh = !touch.before().isEmpty() && touch.before().stream().noneMatch(Row::isFile);
    boolean isAnother = touch.before().isEmpty() && known.filter(ToldSoFar::isThere).isEmpty();
    if ((known.isEmpty() && !isFresh) || isAnother) {
      return Optional.empty();
    }
    Version version = versions.of(touch.path(), touch.after());
    return version.isReadable() ? Optional.of(edit.to(version.shown())) : Optional.empty();
  }

  private History.Event event(FileTouch touch, News news) throws IOException {
    return new History.Event(
        touch.commit().id().name(),
        touch.commit().at(),
        authors.written(touch.commit()),
        SessionFile.slug(touch.path()).orElseThrow(),
        Optional.ofNullable(paths.get(touch.life().story())).flatMap(SessionFile::slug),
        news.title(),
        news.differences());
  }
}

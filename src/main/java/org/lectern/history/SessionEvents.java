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
 * Compares sessions before and after each change of their files. A version that can't be read was
 * never published: the next readable one is compared with the last readable one.
 */
final class SessionEvents {
  /** Nobody reads further back; a commit is always included as a whole. */
  static final int MOST = 200;

  /** The number of file changes that are examined for this; most of them announce nothing. */
  private static final int MOST_READ = 4 * 1000;

  private final SessionVersions versions;
  private final AuthorTimes authors;
  private final Set<String> services;
  private final Map<TextHistory, String> paths;
  private final Map<TextHistory, Waiting> waiting = new HashMap<>();
  private final List<SessionEdit> edits = new ArrayList<>();
  private int noticed;

  /** A version that waits for an earlier readable one. */
  private record Waiting(int index, FileRevision revision, VisibleFacts after) {}

  private SessionEvents(
      ObjectReader reader, Conference conference, Map<TextHistory, String> paths) {
    this.versions = new SessionVersions(reader, conference);
    this.authors = new AuthorTimes(reader);
    this.paths = paths;
    this.services =
        conference.types().stream()
            .filter(SessionType::service)
            .map(SessionType::id)
            .collect(Collectors.toSet());
  }

  /**
   * Returns the events that the changes make, newest first.
   *
   * @param walked all changes of files
   * @throws MissingObjectException if the clone is partial, and lacks some file contents
   * @throws IOException if the repository is broken
   */
  static List<History.Event> of(
      ObjectReader reader, Conference conference, CommitWalk.Result walked) throws IOException {
    SessionEvents events = new SessionEvents(reader, conference, walked.paths());
    events.read(walked.revisions());
    return events.events();
  }

  private void read(List<FileRevision> revisions) throws IOException {
    int read = 0;
    for (int i = 0; i < revisions.size() && read < MOST_READ; i++) {
      FileRevision revision = revisions.get(i);
      boolean begins = i == 0 || !revisions.get(i - 1).commit().equals(revision.commit());
      if (begins && noticed >= MOST) {
        break;
      }
      if (!revision.isChange() && !waiting.containsKey(revision.lineage().text())) {
        edits.add(new SessionEdit(i, revision, List.of(), VisibleFacts.NOTHING, true));
      } else if (SessionFile.slug(revision.path()).isPresent()) {
        read++;
        compare(i, revision);
      }
    }
  }

  private void compare(int index, FileRevision revision) throws IOException {
    TextHistory text = revision.lineage().text();
    Waiting later = waiting.remove(text);
    if (later == null) {
      SessionVersion after = versions.of(revision.path(), revision.after());
      if (!after.isReadable()) {
        return;
      }
      later = new Waiting(index, revision, after.shown());
    }
    List<VisibleFacts> before = versions.readable(revision.path(), revision.before());
    if (before.isEmpty()) {
      waiting.put(text, later);
      return;
    }
    boolean isMerge = revision.before().size() > 1 || later.revision().before().size() > 1;
    SessionEdit edit =
        new SessionEdit(later.index(), later.revision(), before, later.after(), isMerge);
    edits.add(edit);
    noticed += isAnnounced(edit) && !Comparison.noticeable(before, edit.after()).isEmpty() ? 1 : 0;
  }

  private boolean isAnnounced(SessionEdit edit) {
    return isAnnounced(edit.last().type());
  }

  private boolean isAnnounced(Optional<String> type) {
    return type.filter(services::contains).isEmpty();
  }

  /** Makes the events from the oldest to the newest edit, and returns them the other way round. */
  private List<History.Event> events() throws IOException {
    edits.sort(Comparator.comparingInt(SessionEdit::index).reversed());
    Map<TextHistory, AnnouncedState> announced = new HashMap<>();
    List<History.Event> events = new ArrayList<>();
    for (SessionEdit edit : edits) {
      Optional<SessionEdit> whole =
          edit.before().isEmpty() ? taken(edit, announced) : Optional.of(edit);
      if (whole.isPresent()) {
        Optional<Announcement> news =
            announced
                .computeIfAbsent(edit.text(), text -> AnnouncedState.before(edit))
                .of(whole.get());
        if (news.filter(one -> isAnnounced(one.type())).isPresent()) {
          events.add(event(edit.revision(), news.get()));
        }
      }
    }
    Collections.reverse(events);
    return events;
  }

  /**
   * Reads the version that a merge took, if something was or should have been announced of the
   * session.
   */
  private Optional<SessionEdit> taken(SessionEdit edit, Map<TextHistory, AnnouncedState> announced)
      throws IOException {
    FileRevision revision = edit.revision();
    Optional<AnnouncedState> known = Optional.ofNullable(announced.get(edit.text()));
    boolean isFresh =
        !revision.before().isEmpty() && revision.before().stream().noneMatch(PathDiff::isFile);
    boolean isAnother =
        revision.before().isEmpty() && known.filter(AnnouncedState::isInProgram).isEmpty();
    if ((known.isEmpty() && !isFresh) || isAnother) {
      return Optional.empty();
    }
    SessionVersion version = versions.of(revision.path(), revision.after());
    return version.isReadable() ? Optional.of(edit.to(version.shown())) : Optional.empty();
  }

  private History.Event event(FileRevision revision, Announcement news) throws IOException {
    return new History.Event(
        revision.commit().id().name(),
        revision.commit().at(),
        authors.of(revision.commit()),
        SessionFile.slug(revision.path()).orElseThrow(),
        Optional.ofNullable(paths.get(revision.lineage().text())).flatMap(SessionFile::slug),
        news.title(),
        news.differences());
  }
}

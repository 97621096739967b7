package org.lectern.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.TreeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.program.History;

class LongHistoryTest {
  @TempDir Path folder;

  private static final int FILES = 500;
  private static final int COMMITS = 2000;

  @Test
  void thousands_of_commits_take_seconds_once_and_nothing_then() throws Exception {
    try (GitConference conference = GitConference.in(folder)) {
      write((FileRepository) conference.git().getRepository());
      long begun = used();
      History history = conference.history();
      Duration first = Duration.ofNanos(used() - begun);
      assertEquals(FILES, history.changes().size());
      assertEquals(
          FILES + COMMITS,
          history.changes().values().stream().mapToInt(History.Change::revisions).sum());
      assertEquals(SessionEvents.MOST, history.events().size());
      begun = used();
      assertEquals(history.changes(), conference.history().changes());
      Duration again = Duration.ofNanos(used() - begun);
      assertTrue(first.compareTo(Duration.ofSeconds(10)) < 0, "took " + first);
      assertTrue(again.compareTo(Duration.ofSeconds(2)) < 0, "took again " + again);
    }
  }

  /** What this thread has used; how busy the machine is makes no difference. */
  private static long used() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** One commit with all files, and then many with a change to one. */
  private static void write(FileRepository repository) throws Exception {
    SortedMap<String, ObjectId> sessions = new TreeMap<>();
    try (ObjectInserter objects = repository.getObjectDatabase().newPackInserter()) {
      for (int i = 0; i < FILES; i++) {
        sessions.put("talk-" + i + ".md", session(objects, "First"));
      }
      ObjectId head = commit(objects, sessions, Optional.empty(), 0);
      for (int i = 0; i < COMMITS; i++) {
        sessions.put("talk-" + i * 7 % FILES + ".md", session(objects, "Title " + i));
        head = commit(objects, sessions, Optional.of(head), i + 1);
      }
      objects.flush();
      RefUpdate update = repository.updateRef(Constants.HEAD);
      update.setNewObjectId(head);
      update.update();
    }
  }

  private static ObjectId session(ObjectInserter objects, String title) throws IOException {
    String text = "---\ntitle: " + title + "\nstart: 2027-05-14 09:00\n---\n\nOn ropes.\n";
    return objects.insert(Constants.OBJ_BLOB, text.getBytes(StandardCharsets.UTF_8));
  }

  private static ObjectId commit(
      ObjectInserter objects,
      SortedMap<String, ObjectId> sessions,
      Optional<ObjectId> parent,
      int day)
      throws IOException {
    TreeFormatter files = new TreeFormatter();
    sessions.forEach((name, id) -> files.append(name, FileMode.REGULAR_FILE, id));
    TreeFormatter content = new TreeFormatter();
    content.append("sessions", FileMode.TREE, objects.insert(files));
    TreeFormatter root = new TreeFormatter();
    root.append("content", FileMode.TREE, objects.insert(content));
    CommitBuilder commit = new CommitBuilder();
    commit.setTreeId(objects.insert(root));
    parent.ifPresent(commit::setParentId);
    PersonIdent person =
        new PersonIdent("Ada", "ada@example.org", GitConference.day(day), ZoneOffset.UTC);
    commit.setAuthor(person);
    commit.setCommitter(person);
    commit.setMessage("change");
    return objects.insert(commit);
  }
}

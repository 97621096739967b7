package org.lectern.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.lectern.cache.Cache;
import org.lectern.hash.Sha256;
import org.lectern.program.Conference;
import org.lectern.program.FormerNames;
import org.lectern.program.History;

/**
 * Reads the history of a content folder from the git repository that contains it:
 *
 * <pre>{@code
 * History history = GitHistory.of(Path.of("content"), conference, Path.of(".lectern"));
 * Optional<History.Change> change = history.of("sessions/opening.md");
 * }</pre>
 *
 * <p>Only commits count. A file's changes include those under its former names, in all branches
 * that were merged. Times are those of the committer, which unlike the author's tell when a change
 * got where it is. In a shallow clone the number of changes isn't known, and would differ from
 * another clone: then there are no changes of files, and only events of the commits that are there.
 */
public final class GitHistory {
  /** The number is the version of the file format, and of how histories are made from commits. */
  private static final String FOLDER = "history-7";

  private GitHistory() {}

  /**
   * Returns the history of the checked-out commit; {@link History#NONE} if there is none or it
   * can't be read.
   *
   * @param content the content folder
   * @param conference has the durations of sessions, and the types that are breaks
   * @param cacheFolder such as {@code .lectern}: the same commit isn't read twice
   */
  public static History of(Path content, Conference conference, Path cacheFolder) {
    try {
      Optional<Checkout> checkout = Checkout.around(content);
      return checkout.isEmpty() ? History.NONE : read(checkout.get(), conference, cacheFolder);
    } catch (IOException | RuntimeException broken) {
      // JGit throws all kinds of unchecked exceptions for damaged repositories.
      return History.NONE.inPart();
    }
  }

  private static History read(Checkout checkout, Conference conference, Path cacheFolder)
      throws IOException {
    Cache cache = Cache.below(cacheFolder, FOLDER);
    String name = name(checkout, conference);
    Optional<History> kept = cache.find(name).flatMap(HistoryFormat::read);
    if (kept.isPresent()) {
      return kept.get();
    }
    try (Repository repository = checkout.open();
        ObjectReader reader = repository.newObjectReader()) {
      Ref head = repository.exactRef(Constants.HEAD);
      if (head == null || head.getObjectId() == null) {
        return History.NONE;
      }
      Set<ObjectId> cutOff = repository.getObjectDatabase().getShallowCommits();
      CommitWalk.Result walked =
          CommitWalk.of(reader, head.getObjectId(), checkout.folder(), cutOff);
      Map<String, History.Change> changes =
          cutOff.isEmpty() ? FileChanges.of(walked.changes(), walked.files()) : Map.of();
      try {
        List<History.Event> events = SessionEvents.of(reader, conference, walked);
        FormerNames former = FormerNamesFinder.of(reader, conference, walked, events);
        History history = new History(changes, events, former);
        cache.put(name, HistoryFormat.bytes(history));
        cache.removeUnused();
        return history;
      } catch (MissingObjectException partlyCloned) {
        return new History(changes, List.of()).inPart();
      }
    }
  }

  /** Returns a hash of everything that a history is made from. */
  private static String name(Checkout checkout, Conference conference) throws IOException {
    List<Object> all =
        List.of(
            CommitFingerprint.of(checkout),
            checkout.folder(),
            conference.types(),
            conference.rooms(),
            conference.zone(),
            conference.language());
    return new Sha256().add(all.toString()).hex();
  }
}

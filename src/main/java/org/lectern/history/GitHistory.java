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
 * Reads the history of a content folder from the git repository around it:
 *
 * <pre>{@code
 * History history = GitHistory.of(Path.of("content"), conference, Path.of(".lectern"));
 * Optional<History.Change> change = history.of("sessions/opening.md");
 * }</pre>
 *
 * <p>Only what is committed counts. A file's changes are those of the file by this name and by
 * those that it had before, in all branches that were merged; the time is the committer's, which
 * unlike the author's says when a change came to where it is. In a clone that was cut off the
 * number of changes can't be known, and would be another one in another clone: there is nothing
 * about files then, and only events of the commits that are there.
 */
public final class GitHistory {
  /** The number is that of the form in which a history is kept, and of what is made of commits. */
  private static final String FOLDER = "history-7";

  private GitHistory() {}

  /**
   * The history as of the commit that is checked out; {@link History#NONE} where there is none or
   * it can't be read.
   *
   * @param content the content folder
   * @param conference says how long sessions take, and which are breaks
   * @param keptIn such as {@code .lectern}: the same commit isn't read twice
   */
  public static History of(Path content, Conference conference, Path keptIn) {
    try {
      Optional<Checkout> checkout = Checkout.around(content);
      return checkout.isEmpty() ? History.NONE : read(checkout.get(), conference, keptIn);
    } catch (IOException | RuntimeException broken) {
      // JGit has unchecked exceptions of all kinds for repositories that are damaged.
      return History.NONE.inPart();
    }
  }

  private static History read(Checkout checkout, Conference conference, Path keptIn)
      throws IOException {
    Cache cache = Cache.below(keptIn, FOLDER);
    String name = name(checkout, conference);
    Optional<History> kept = cache.find(name).flatMap(HistoryForm::read);
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
      CommitWalk.Found walked =
          CommitWalk.of(reader, head.getObjectId(), checkout.folder(), cutOff);
      Map<String, History.Change> changes =
          cutOff.isEmpty() ? FileChanges.of(walked.changes(), walked.files()) : Map.of();
      try {
        List<History.Event> events = SessionEvents.of(reader, conference, walked);
        FormerNames former = FormerNamesFinder.of(reader, conference, walked, events);
        History history = new History(changes, events, former);
        cache.keep(name, HistoryForm.bytes(history));
        cache.forgetOthers();
        return history;
      } catch (MissingObjectException partlyCloned) {
        return new History(changes, List.of()).inPart();
      }
    }
  }

  /** Stands for all that a history is made from. */
  private static String name(Checkout checkout, Conference conference) throws IOException {
    List<Object> all =
        List.of(
            CommitPrint.of(checkout),
            checkout.folder(),
            conference.types(),
            conference.rooms(),
            conference.zone(),
            conference.language());
    return new Sha256().add(all.toString()).hex();
  }
}

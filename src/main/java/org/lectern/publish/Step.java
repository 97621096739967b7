package org.lectern.publish;

import java.io.IOException;
import java.util.List;

/** One change to the published files. Doing it once more changes nothing. */
sealed interface Step {
  void perform(Tree site, Staging staging) throws IOException;

  /** The path of what comes into its folder or goes from it. */
  String path();

  /** Puts a staged file in its place. */
  record Move(Staged staged, String path) implements Step {
    @Override
    public void perform(Tree site, Staging staging) throws IOException {
      site.moveIn(staging.at(staged, path), path);
    }
  }

  /**
   * Puts a staged folder in its place with all that is in it. Where that can't be, as when somebody
   * else has made the folder by then, or on Windows has a file in it open, its files are moved one
   * by one.
   *
   * @param files all that are in it, however deep
   */
  record MoveFolder(Phase phase, String folder, List<Move> files) implements Step {
    public MoveFolder {
      files = List.copyOf(files);
    }

    @Override
    public String path() {
      return folder;
    }

    @Override
    public void perform(Tree site, Staging staging) throws IOException {
      if (site.look(folder).kind() != Tree.Kind.ABSENT || !isMovedWhole(site, staging)) {
        for (Move move : files) {
          if (staging.has(move.staged(), move.path())) {
            move.perform(site, staging);
          }
        }
      }
    }

    private boolean isMovedWhole(Tree site, Staging staging) throws IOException {
      try {
        site.moveFolderIn(
            SafePath.under(staging.at(phase), folder),
            folder,
            files.stream().map(Move::path).toList());
        return true;
      } catch (IOException oneByOne) {
        return false;
      }
    }
  }

  /** Removes a file that Lectern wrote. */
  record Remove(String path) implements Step {
    @Override
    public void perform(Tree site, Staging staging) throws IOException {
      site.remove(path);
    }
  }

  /** Removes a folder in which nothing is left. */
  record Prune(String folder) implements Step {
    @Override
    public String path() {
      return folder;
    }

    @Override
    public void perform(Tree site, Staging staging) throws IOException {
      site.prune(folder);
    }
  }
}

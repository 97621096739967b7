package org.lectern.publish;

import java.io.IOException;
import java.util.List;

/** One change to the published files. Performing it twice has no further effect. */
sealed interface Step {
  void perform(Tree site, Staging staging) throws IOException;

  /** Returns the path that is added to its folder or removed from it. */
  String path();

  /** Moves a staged file into place. */
  record Move(Staged staged, String path) implements Step {
    @Override
    public void perform(Tree site, Staging staging) throws IOException {
      site.moveIn(staging.at(staged, path), path);
    }
  }

  /**
   * Moves a staged folder into place with everything in it. If that isn't possible, its files are
   * moved one by one: somebody else may have created the folder, or on Windows a file in it may be
   * open.
   *
   * @param files all files in it, however deep
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
      if (site.entry(folder).kind() != Tree.Kind.ABSENT || !isMovedWhole(site, staging)) {
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

  /** Removes an empty folder. */
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

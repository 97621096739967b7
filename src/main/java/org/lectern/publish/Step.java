package org.lectern.publish;

import java.io.IOException;

/** One change to the published files. Doing it once more changes nothing. */
sealed interface Step {
  void perform(Tree site, Staging staging) throws IOException;

  /**
   * Puts a staged file in its place.
   *
   * @param size how long the staged file is when it is whole
   */
  record Move(int number, long size, String path) implements Step {
    @Override
    public void perform(Tree site, Staging staging) throws IOException {
      site.moveIn(staging.at(number), path);
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
    public void perform(Tree site, Staging staging) throws IOException {
      site.prune(folder);
    }
  }
}

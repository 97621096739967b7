package org.lectern.importer.write;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lectern.content.source.SourceFile;
import org.lectern.content.source.TextBounds;
import org.lectern.importer.format.RefusedException;
import org.lectern.problem.Problem;
import org.lectern.problem.Problems;

/** Checks that the files of an import can be read, before any of them is written. */
final class ReadabilityCheck {
  private ReadabilityCheck() {}

  /**
   * Reads a file if it may be too large.
   *
   * @throws RefusedException if it couldn't be read
   */
  static void check(FileChange change) throws RefusedException {
    if (change.after().length() <= TextBounds.MOST_OF_FIELDS) {
      return;
    }
    Problems problems = new Problems();
    byte[] bytes = change.after().getBytes(StandardCharsets.UTF_8);
    if (change.path().endsWith(".yaml")) {
      SourceFile.yaml(bytes, change.path(), change.path(), problems);
    } else {
      SourceFile.markdown(bytes, change.path(), change.path(), problems);
    }
    List<Problem> sorted = problems.sorted();
    if (problems.hasErrors()) {
      throw new RefusedException(
          sorted.get(0).position(),
          "this file would be written and couldn't be read: " + sorted.get(0).message(),
          "import less at once, such as fewer rooms");
    }
  }
}

package org.lectern.importer.write;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A file that an import writes.
 *
 * @param path from the conference's folder, with {@code /} between names
 * @param before the current text; empty if the file is new
 */
public record FileChange(String path, Optional<String> before, String after) {
  private static final int LINES_AROUND = 3;

  /** Returns the change as {@code diff -u} writes it. */
  public String diff() {
    List<String> old = before.map(text -> text.lines().toList()).orElse(List.of());
    return UnifiedDiffUtils.generateUnifiedDiff(
            before.isPresent() ? "a/" + path : "/dev/null",
            "b/" + path,
            old,
            DiffUtils.diff(old, after.lines().toList()),
            LINES_AROUND)
        .stream()
        .collect(Collectors.joining("\n", "", "\n"));
  }
}

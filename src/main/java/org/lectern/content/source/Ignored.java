package org.lectern.content.source;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What text editors and machines leave beside a conference's files. */
public final class Ignored {
  /** Vim writes and removes a file of the first name to find out whether it may. */
  private static final List<String> NAMES =
      List.of("4913", "thumbs.db", "desktop.ini", "readme.md");

  /** Backups, what git and patch leave, and files that are moved into place when written. */
  private static final List<String> ENDINGS =
      List.of("~", ".swp", ".bak", ".orig", ".rej", ".tmp", "___jb_tmp___", "___jb_old___");

  private Ignored() {}

  /**
   * Whether a file isn't read because of its name or that of a folder that it lies in.
   *
   * @param path with {@code /} between names
   */
  public static boolean isIn(String path) {
    return Stream.of(path.split("/")).anyMatch(Ignored::isIgnored);
  }

  /** Whether a file or folder of this name isn't read. */
  public static boolean isIgnored(String name) {
    if (name.startsWith(".") || name.startsWith("~$")) {
      return true;
    }
    if (name.startsWith("#") && name.endsWith("#")) {
      return true;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    return NAMES.contains(lower) || ENDINGS.stream().anyMatch(lower::endsWith);
  }
}

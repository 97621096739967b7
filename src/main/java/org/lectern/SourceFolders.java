package org.lectern;

import java.util.Set;
import org.lectern.content.source.Ignored;

/** Where a conference's files lie in its folder. */
public final class SourceFolders {
  /**
   * The folders that are read: {@code content} and {@code templates}, and where the conference's
   * folder is the content folder itself those within it.
   */
  public static final Set<String> NAMES =
      Set.of("content", "templates", "sessions", "speakers", "pages", "media");

  private SourceFolders() {}

  /**
   * Whether a change to a path may change the site.
   *
   * @param path from the conference's folder, with {@code /} between names
   */
  public static boolean concerns(String path) {
    String first = path.split("/", 2)[0];
    boolean read = NAMES.contains(first) || first.startsWith("conference.");
    return read && !Ignored.isIn(path);
  }
}

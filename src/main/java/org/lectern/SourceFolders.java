package org.lectern;

import java.util.Set;
import org.lectern.content.source.Ignored;

/** The folders of a conference that a build reads. */
public final class SourceFolders {
  /**
   * The names of the folders: {@code content} and {@code templates}, and those within {@code
   * content}, in case the conference's folder is the content folder itself.
   */
  public static final Set<String> NAMES =
      Set.of("content", "templates", "sessions", "speakers", "pages", "media");

  private SourceFolders() {}

  /**
   * Whether a change of a path may change the site.
   *
   * @param path from the conference's folder, with {@code /} between names
   */
  public static boolean concerns(String path) {
    String first = path.split("/", 2)[0];
    boolean read = NAMES.contains(first) || first.startsWith("conference.");
    return read && !Ignored.isIn(path);
  }
}

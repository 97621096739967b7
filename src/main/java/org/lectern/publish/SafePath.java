package org.lectern.publish;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Checks paths such as {@code sessions/opening/index.html}, which must stay within the site. */
final class SafePath {
  /** Lectern's own folder within the output. */
  static final String OWN = ".lectern";

  private SafePath() {}

  /**
   * Returns the path if it is within the site.
   *
   * @throws IllegalArgumentException if it leads out of the site or into Lectern's own folder
   */
  static String check(String path) {
    int start = 0;
    while (start <= path.length()) {
      int slash = path.indexOf('/', start);
      int end = slash < 0 ? path.length() : slash;
      String name = path.substring(start, end);
      // File systems that ignore case would take ".Lectern" for it, too.
      boolean own = start == 0 && name.equalsIgnoreCase(OWN);
      if (own || name.isEmpty() || name.equals(".") || name.equals("..")) {
        throw new IllegalArgumentException("not a path within the site: " + path);
      }
      start = end + 1;
    }
    return path;
  }

  /**
   * Resolves a checked path against a folder.
   *
   * @throws IOException if this system doesn't allow a file of that name
   */
  static Path under(Path root, String path) throws IOException {
    try {
      Path relative = root.getFileSystem().getPath(path);
      if (relative.getRoot() == null && relative.getNameCount() == names(path)) {
        return root.resolve(relative);
      }
      throw new IOException("this system can't have a file named " + path);
    } catch (InvalidPathException e) {
      throw new IOException(
          "this system can't have a file named "
              + path
              + " ("
              + e.getReason()
              + "); if it has letters beyond ASCII, set a UTF-8 locale such as LC_ALL=C.UTF-8",
          e);
    }
  }

  private static int names(String path) {
    int names = 1;
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      names++;
    }
    return names;
  }

  /** Returns the folder of a path; empty for the root of the site. */
  static String folderOf(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }
}

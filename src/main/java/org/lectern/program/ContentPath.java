package org.lectern.program;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * A place in the content folder that a link leads to.
 *
 * @param path such as {@code speakers/neil-cowie.md}; empty for the very file with the link
 * @param fragment the heading after the {@code #}, or empty
 */
public record ContentPath(String path, String fragment) {

  /**
   * Where a relative link leads that was typed in a file.
   *
   * @param folder the folder of the file, such as {@code sessions}, or empty for the content folder
   * @param typed such as {@code ../speakers/neil-cowie.md#talks}, percent-encoded or not
   * @return nothing where it leads out of the content folder or isn't a relative link
   */
  public static Optional<ContentPath> resolve(String folder, String typed) {
    int hash = typed.indexOf('#');
    String fragment = hash < 0 ? "" : decoded(typed.substring(hash + 1));
    String way = hash < 0 ? typed : typed.substring(0, hash);
    int query = way.indexOf('?');
    way = decoded(query < 0 ? way : way.substring(0, query));
    if (way.isEmpty()) {
      return Optional.of(new ContentPath("", fragment));
    }
    if (way.startsWith("/") || way.indexOf('\\') >= 0) {
      return Optional.empty();
    }
    Deque<String> names = new ArrayDeque<>();
    for (String name : (folder.isEmpty() ? way : folder + "/" + way).split("/", -1)) {
      if (name.equals("..")) {
        if (names.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.add(name);
      }
    }
    return Optional.of(new ContentPath(String.join("/", names), fragment));
  }

  /** The folder that a file lies in, without a slash behind it; empty for the content folder. */
  public static String folderOf(String file) {
    int slash = file.lastIndexOf('/');
    return slash < 0 ? "" : file.substring(0, slash);
  }

  private static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return text;
    }
  }
}

package org.lectern.render;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.address.SitePath;

/** Where an address in a style sheet leads. */
sealed interface StyleTarget {
  /** Within the page itself: {@code #wave}. */
  record Within() implements StyleTarget {}

  /** To what the address itself holds, {@code data:…}, which the pages' policy has nobody load. */
  record Itself() implements StyleTarget {}

  /** To another site, from which pages load nothing. */
  record OtherSite() implements StyleTarget {}

  /**
   * To a file of the theme.
   *
   * @param name its name below {@code assets}
   * @param rest what stands behind it, such as {@code ?#iefix}
   */
  record File(String name, String rest) implements StyleTarget {}

  /**
   * To nothing that is there.
   *
   * @param name what its name below {@code assets} would be
   */
  record Nowhere(String name) implements StyleTarget {}

  Pattern ITSELF = Pattern.compile("(?i)(?:data|blob|about):.*", Pattern.DOTALL);

  /** A letter and a colon are a drive of somebody's machine. */
  Pattern SCHEME = Pattern.compile("(?:[a-zA-Z][a-zA-Z0-9+.-]+:|//).*", Pattern.DOTALL);

  /**
   * The target of an address.
   *
   * @param folder where the sheet lies below {@code assets}: empty, or ending in a slash
   * @param names all files below {@code assets}
   */
  static StyleTarget of(String address, String folder, Set<String> names) {
    if (address.isEmpty() || address.startsWith("#")) {
      return new Within();
    }
    if (ITSELF.matcher(address).matches()) {
      return new Itself();
    }
    if (SCHEME.matcher(address).matches()) {
      return new OtherSite();
    }
    String path = address.replaceFirst("(?s)[?#].*", "");
    String name = plain(folder + decoded(path));
    return names.contains(name) && !path.startsWith("/")
        ? new File(name, address.substring(path.length()))
        : new Nowhere(name);
  }

  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException aPlainPercentSign) {
      return path;
    }
  }

  /** Without {@code .} and {@code ..}, but for those that lead out of the folder. */
  private static String plain(String path) {
    Deque<String> way = new ArrayDeque<>();
    for (String step : path.split("/", -1)) {
      if (step.equals("..") && !way.isEmpty() && !way.peekLast().equals("..")) {
        way.removeLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        way.addLast(step);
      }
    }
    return String.join("/", way);
  }

  /**
   * The address of a file as a sheet in a folder names it, with or without quotes around it.
   *
   * @param folder empty, or ending in a slash
   */
  static String address(String folder, String file) {
    int shared = 0;
    for (int i = 0; i < folder.length() && i < file.length(); i++) {
      if (folder.charAt(i) != file.charAt(i)) {
        break;
      }
      shared = folder.charAt(i) == '/' ? i + 1 : shared;
    }
    String up = "../".repeat((int) folder.substring(shared).chars().filter(c -> c == '/').count());
    return new SitePath(file.substring(shared))
        .under(up)
        .replace("'", "%27")
        .replace("(", "%28")
        .replace(")", "%29");
  }
}

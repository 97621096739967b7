package org.lectern.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of files that web servers run, rather than send: whoever brought one could do on the server
 * whatever its own programs can. Apache looks at every ending of a name, so that it runs {@code
 * talk.php.txt}, too.
 *
 * @see <a href="https://httpd.apache.org/docs/2.4/mod/mod_mime.html#multipleext">Files with
 *     multiple extensions</a>
 */
final class ServerScripts {
  private static final Set<String> ENDINGS =
      Set.of(
          "php", "php3", "php4", "php5", "php6", "php7", "php8", "pht", "phtm", "phtml", "phar",
          "asp", "aspx", "asa", "asax", "ascx", "ashx", "asmx", "cshtml", "jsp", "jspx", "jspf",
          "cgi", "fcgi", "pl", "py", "wsgi", "rb", "lua", "sh", "cfm", "cfml", "cfc", "shtml",
          "shtm", "stm");

  /** What stands within names as a language, too: {@code map.pl.pdf} is in Polish. */
  private static final Set<String> LANGUAGES = Set.of("pl");

  private static final Pattern DOT = Pattern.compile("\\.");

  private ServerScripts() {}

  /** The ending for which a server runs the file; nothing where there is none. */
  static Optional<String> ending(String name) {
    List<String> parts = parts(name.toLowerCase(Locale.ROOT));
    for (int i = parts.size() - 1; i > 0; i--) {
      if (isRun(parts, i)) {
        return Optional.of(parts.get(i));
      }
    }
    return Optional.empty();
  }

  /** A name under which a server sends the file as it is. */
  static String harmless(String name) {
    List<String> parts = parts(name);
    List<String> lower = parts(name.toLowerCase(Locale.ROOT));
    StringBuilder out = new StringBuilder(parts.get(0));
    for (int i = 1; i < parts.size(); i++) {
      out.append(isRun(lower, i) ? '-' : '.').append(parts.get(i));
    }
    return isRun(lower, parts.size() - 1) ? out + ".txt" : out.toString();
  }

  private static boolean isRun(List<String> parts, int index) {
    String ending = parts.get(index);
    boolean last = index == parts.size() - 1;
    return ENDINGS.contains(ending) && (last || !LANGUAGES.contains(ending));
  }

  private static List<String> parts(String name) {
    return Arrays.asList(DOT.split(name, -1));
  }
}

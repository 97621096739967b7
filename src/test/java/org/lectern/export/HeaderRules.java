package org.lectern.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A {@code _headers} file as hosts read it: every rule that fits an address adds its headers. */
public final class HeaderRules {
  private final Map<String, List<String[]>> rules = new LinkedHashMap<>();

  private HeaderRules() {}

  /** Reads a site's file. Where hosts would leave something out, this fails. */
  public static HeaderRules of(Path site) throws IOException {
    HeaderRules read = new HeaderRules();
    List<String[]> rule = null;
    for (String line : Files.readAllLines(site.resolve("_headers"))) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("/")) {
        rule = new ArrayList<>();
        if (line.indexOf('*') >= 0 && line.indexOf('*') < line.length() - 1) {
          throw new IOException("an asterisk stands at the end: " + line);
        }
        if (read.rules.put(line, rule) != null) {
          throw new IOException("twice: " + line);
        }
      } else if (rule != null && line.matches("  [A-Za-z-]+: \\S.*")) {
        rule.add(line.strip().split(": ", 2));
      } else {
        throw new IOException("neither a rule nor a header: " + line);
      }
    }
    return read;
  }

  /** The addresses that there are rules for. */
  public List<String> addresses() {
    return List.copyOf(rules.keySet());
  }

  /** The headers of an address; one that several rules set has all values, as hosts send it. */
  public Map<String, String> of(String address) {
    Map<String, String> headers = new TreeMap<>();
    rules.forEach(
        (pattern, rule) -> {
          boolean fits =
              pattern.endsWith("*")
                  ? address.startsWith(pattern.substring(0, pattern.length() - 1))
                  : address.equals(pattern);
          if (fits) {
            rule.forEach(header -> headers.merge(header[0], header[1], (a, b) -> a + ", " + b));
          }
        });
    return headers;
  }
}

package org.lectern.importer.format;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes valid web addresses of those that people type. */
public final class WebLink {
  private static final Pattern PARTS = Pattern.compile("(?i)(https?)://([^/?#@\\s]+)([/?#]\\S*)?");
  private static final Pattern HOST_ONLY =
      Pattern.compile(
          "(?i)(www\\.)?[a-z0-9-]+(\\.[a-z0-9-]+)*"
              + "\\.(?!(html?|php|pdf|png|jpe?g|gif|svg|md|txt|xml|json|zip)(/|$))[a-z]{2,}(/\\S*)?");
  private static final String IN_URI = "-._~:/?#[]@!$&'()*+,;=%";
  private static final int LONGEST = 2_000;

  private WebLink() {}

  /** Returns the address, with {@code https://} if that is missing; nothing if it isn't valid. */
  public static Optional<String> of(String typed) {
    if (typed.length() > LONGEST) {
      return Optional.empty();
    }
    String value = typed.strip().replaceAll("\\s+", "%20");
    if (value.startsWith("//")) {
      value = "https:" + value;
    } else if (HOST_ONLY.matcher(value).matches()) {
      value = "https://" + value;
    }
    Matcher parts = PARTS.matcher(value);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      Matcher host = Pattern.compile("(.*?)(:\\d+)?").matcher(parts.group(2));
      String name = host.matches() ? IDN.toASCII(host.group(1)).toLowerCase(Locale.ROOT) : "";
      String port = host.group(2) == null ? "" : host.group(2);
      URI uri =
          new URI(
              parts.group(1).toLowerCase(Locale.ROOT)
                  + "://"
                  + name
                  + port
                  + encoded(parts.group(3) == null ? "" : parts.group(3)));
      return uri.getHost() == null || uri.getPort() > 65_535
          ? Optional.empty()
          : Optional.of(uri.toString());
    } catch (URISyntaxException | IllegalArgumentException notOne) {
      return Optional.empty();
    }
  }

  /** Does the same for an address that may be relative to another one. */
  public static Optional<String> of(String typed, Optional<String> base) {
    String value = typed.strip();
    if (value.length() > LONGEST) {
      return Optional.empty();
    }
    if (base.isEmpty()
        || value.isEmpty()
        || value.matches("(?i)[a-z][a-z0-9+.-]*:.*|//.*|#.*")
        || (!value.startsWith("/") && HOST_ONLY.matcher(value).matches())) {
      return of(value);
    }
    try {
      return of(new URI(base.get()).resolve(encoded(value)).toString());
    } catch (URISyntaxException | IllegalArgumentException notOne) {
      return Optional.empty();
    }
  }

  private static String encoded(String path) {
    StringBuilder text = new StringBuilder();
    int hashes = 0;
    for (int i = 0; i < path.length(); i += Character.charCount(path.codePointAt(i))) {
      int c = path.codePointAt(i);
      boolean percent = c == '%' && !path.substring(i).matches("(?s)%[0-9A-Fa-f]{2}.*");
      boolean bracket = c == '[' || c == ']';
      boolean hash = c == '#' && hashes++ > 0;
      boolean plain = (c < 0x80 && Character.isLetterOrDigit(c)) || IN_URI.indexOf(c) >= 0;
      if (plain && !percent && !bracket && !hash) {
        text.appendCodePoint(c);
      } else {
        for (byte one : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
          text.append(String.format(Locale.ROOT, "%%%02X", one & 255));
        }
      }
    }
    return text.toString();
  }
}

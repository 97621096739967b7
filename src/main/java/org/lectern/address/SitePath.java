package org.lectern.address;

import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * The address of a file within the site, such as {@code sessions/opening/index.html}: no slash in
 * front, nothing percent-encoded yet.
 *
 * <p>Pages are called {@code index.html} in a folder of their own, and links name that file, so
 * that a copy of the site on a disk can be read as well as one on a web server. Public addresses
 * leave the {@code index.html} out.
 */
public record SitePath(String value) {
  private static final String INDEX = "index.html";
  private static final String PLAIN = "-._~!$&'()*+,;=@/";
  private static final char[] HEX = "0123456789ABCDEF".toCharArray();

  public SitePath {
    if (value.isEmpty()
        || value.startsWith("/")
        || value.endsWith("/")
        || value.contains("//")
        || hasDots(value)) {
      throw new IllegalArgumentException("not a path within the site: " + value);
    }
  }

  /** Few paths have a name that begins with a dot, and only those need a closer look. */
  private static boolean hasDots(String path) {
    return (path.startsWith(".") || path.contains("/."))
        && (("/" + path + "/").contains("/./") || ("/" + path + "/").contains("/../"));
  }

  /** The page in these folders; without any, the front page. */
  public static SitePath page(String... folders) {
    StringBuilder path = new StringBuilder();
    for (String folder : folders) {
      path.append(folder).append('/');
    }
    return new SitePath(path.append(INDEX).toString());
  }

  /** The way from a file in the same site's root up to the root: {@code ../../} or nothing. */
  public String root() {
    return "../".repeat((int) value.chars().filter(c -> c == '/').count());
  }

  /** The folder that it lies in, with a slash at its end; empty for the site's root. */
  public String folder() {
    return value.substring(0, value.lastIndexOf('/') + 1);
  }

  /** Its name in its folder. */
  public String name() {
    return value.substring(value.lastIndexOf('/') + 1);
  }

  /** The link to it under a root, percent-encoded (RFC 3986, section 2.1). */
  public String under(String root) {
    return root + encoded(value);
  }

  /** Its public address under the site's own. */
  public URI under(URI site) {
    return URI.create(addressUnder(site));
  }

  /** The same as a text. */
  public String addressUnder(URI site) {
    boolean index = value.equals(INDEX) || value.endsWith("/" + INDEX);
    return site + encoded(index ? value.substring(0, value.length() - INDEX.length()) : value);
  }

  private static String encoded(String path) {
    return isPlain(path) ? path : encodedAnew(path);
  }

  private static boolean isPlain(String path) {
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '/' || c == '-' || c == '.')) {
        return false;
      }
    }
    return true;
  }

  private static String encodedAnew(String path) {
    StringBuilder out = new StringBuilder(path.length() + 16);
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      boolean plain =
          (b >= 'a' && b <= 'z')
              || (b >= 'A' && b <= 'Z')
              || (b >= '0' && b <= '9')
              || (b > 0 && PLAIN.indexOf(b) >= 0);
      if (plain) {
        out.append((char) b);
      } else {
        out.append('%').append(HEX[(b >> 4) & 15]).append(HEX[b & 15]);
      }
    }
    return out.toString();
  }

  @Override
  public String toString() {
    return value;
  }
}

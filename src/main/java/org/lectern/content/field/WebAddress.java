package org.lectern.content.field;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.suggest.Suggestion;

/**
 * A web address as a URI of ASCII only (<a href="https://www.rfc-editor.org/rfc/rfc3987">RFC
 * 3987</a>, section 3.1), or why it can't be one.
 */
final class WebAddress {
  private WebAddress() {}

  /** Takes why it can't be one, and gives nothing. */
  interface Refusal {
    Optional<URI> because(String message, String hint);
  }

  /** What an address with {@code http:} or {@code https:} is. */
  static Optional<URI> read(String value, Refusal bad) {
    Matcher space = Pattern.compile("\\s+").matcher(value);
    if (space.find()) {
      return bad.because(
          "there is a space in this address", Suggestion.didYouMean(space.replaceAll("%20")));
    }
    Matcher path = Pattern.compile("[^?#]*\\\\[^?#]*").matcher(value);
    if (path.lookingAt()) {
      return bad.because(
          "an address is written with / between its names",
          Suggestion.didYouMean(path.group().replace('\\', '/') + value.substring(path.end())));
    }
    Matcher parts = Pattern.compile("(?i)(https?)://([^/?#]*)(.*)").matcher(value);
    if (!parts.matches() || parts.group(2).isEmpty()) {
      return bad.because(
          "\"%s\" isn't an address".formatted(value),
          "write two slashes after the colon, as in https://example.org/");
    }
    if (parts.group(2).indexOf('@') >= 0) {
      return bad.because(
          "there is a user's name in this address", "leave out what stands before the @");
    }
    try {
      Matcher host = Pattern.compile("(.*?)(:\\d+)?").matcher(parts.group(2));
      String name = host.matches() ? IDN.toASCII(host.group(1)).toLowerCase(Locale.ROOT) : "";
      String port = host.group(2) == null ? "" : host.group(2);
      String scheme = parts.group(1).toLowerCase(Locale.ROOT);
      URI uri = new URI(new URI(scheme + "://" + name + port + parts.group(3)).toASCIIString());
      return uri.getHost() == null || uri.getPort() > 65_535
          ? bad.because(
              "\"%s\" isn't the name of a site".formatted(parts.group(2)),
              "a name has letters, digits, hyphens and dots")
          : Optional.of(uri);
    } catch (URISyntaxException wrong) {
      int at = Math.max(0, wrong.getIndex());
      String sign = at < wrong.getInput().length() ? wrong.getInput().substring(at, at + 1) : "%";
      return bad.because(
          "the character %s can't be used in an address".formatted(sign),
          String.format(Locale.ROOT, "write %%%02X in its place", (int) sign.charAt(0)));
    } catch (IllegalArgumentException wrong) {
      return bad.because(
          "\"%s\" isn't the name of a site".formatted(parts.group(2)),
          "a name has letters, digits, hyphens and dots");
    }
  }
}

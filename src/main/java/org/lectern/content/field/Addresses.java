package org.lectern.content.field;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.content.source.Node;
import org.lectern.problem.Rule;
import org.lectern.program.Address;
import org.lectern.suggest.Suggestion;

/** Reads addresses on the web, and of files in the content folder. */
final class Addresses {
  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(?!\\d).*");
  private static final Pattern HOST_WITHOUT_SCHEME =
      Pattern.compile(
          "(?i)(//.*|www\\..*|[\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)++(:\\d+)?([/?#].*))");

  private Addresses() {}

  static Optional<Address> any(Node.Text text, Reading reading) {
    String value = text.value().strip();
    return isWeb(value)
        ? web(text, reading).map(Address.class::cast)
        : file(text, reading).map(Address.class::cast);
  }

  static Optional<Address.Web> web(Node.Text text, Reading reading) {
    return web(text.value().strip(), text, reading);
  }

  private static Optional<Address.Web> web(String value, Node.Text text, Reading reading) {
    Matcher scheme = SCHEME.matcher(value);
    if (!isWeb(value)) {
      return bad(
          text,
          "an address of the web is wanted here",
          HOST_WITHOUT_SCHEME.matcher(value).matches()
              ? withScheme(value)
              : "write an address that starts with https://",
          reading);
    }
    String name = scheme.matches() ? scheme.group(1).toLowerCase(Locale.ROOT) : "";
    if (!name.equals("http") && !name.equals("https")) {
      return bad(
          text,
          name.isEmpty()
              ? "\"%s\" doesn't say how to get there".formatted(value)
              : "addresses with %s: can't be used here".formatted(name),
          name.isEmpty()
              ? withScheme(value)
              : name.equals("mailto")
                  ? "e-mail addresses aren't published"
                  : "use an address that starts with https://",
          reading);
    }
    return WebAddress.read(value, (message, hint) -> bad(text, message, hint, reading))
        .map(Address.Web::new);
  }

  static Optional<String> edit(Node.Text text, Reading reading) {
    String value = text.value().strip();
    return value.contains("{path}")
        ? web(value.replace("{path}", "path"), text, reading).map(uri -> value)
        : bad(
            text,
            "there is no {path} in this address",
            "put {path} where the file's path belongs, in quotes:"
                + " \"https://example.org/edit/{path}\"",
            reading);
  }

  static Optional<Address.File> file(Node.Text text, Reading reading) {
    String value = Ids.plain(text.value());
    if (isWeb(value)) {
      return bad(
          text,
          "a file of the content folder is wanted here, not an address of the web",
          "put the file into media/ and write media/name.jpg",
          reading);
    }
    if (value.indexOf('\\') >= 0) {
      return bad(
          text,
          "a path is written with / between its names",
          Suggestion.didYouMean(value.replace('\\', '/')),
          reading);
    }
    if (value.startsWith("/")) {
      return bad(
          text,
          "a path starts in the content folder, without a /",
          Suggestion.didYouMean(value.replaceFirst("^/+", "")),
          reading);
    }
    Deque<String> names = new ArrayDeque<>();
    for (String name : value.split("/", -1)) {
      if (name.equals("..") && names.pollLast() == null) {
        return reading.refuse(
            Rule.OUTSIDE_CONTENT,
            text,
            "\"%s\" lies outside the content folder".formatted(value),
            inMedia(value).map(Suggestion::didYouMean).orElse("copy the file into media/"));
      }
      if (!name.isEmpty() && !name.equals(".") && !name.equals("..")) {
        names.add(name);
      }
    }
    return names.isEmpty()
        ? bad(text, "this names no file", "write media/name.jpg", reading)
        : Optional.of(new Address.File(reading.fileName(String.join("/", names))));
  }

  /** Texts name files in media from beside themselves, and fields from the content folder. */
  private static Optional<String> inMedia(String path) {
    return Optional.of(path.replaceFirst("^(?:\\.\\./)++", ""))
        .filter(rest -> rest.matches("media/.+"));
  }

  private static boolean isWeb(String value) {
    return SCHEME.matcher(value).matches() || HOST_WITHOUT_SCHEME.matcher(value).matches();
  }

  private static String withScheme(String value) {
    return Suggestion.didYouMean("https://" + value.replaceFirst("^/+", ""));
  }

  static <T> Optional<T> bad(Node.Text text, String message, String hint, Reading reading) {
    return reading.refuse(Rule.BAD_ADDRESS, text, message, hint);
  }
}

package org.lectern.content.field;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.lectern.content.source.Node;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.lectern.problem.Problems;
import org.lectern.program.Address;
import org.lectern.suggest.Suggestion;

/** Reads where the site is published: an address of the web that others are put together from. */
public final class SiteAddress {
  private SiteAddress() {}

  /** Why an address on the command line can't be the site's, and what was probably meant. */
  public static Optional<String> refused(String url) {
    Optional<String> meant =
        url.matches("[^\\s:/?#@\\\\]+\\.[^\\s?#@\\\\]+")
            ? Optional.of(Suggestion.didYouMean("https://" + url))
            : hint(url);
    return meant.map(hint -> "\"%s\" isn't the address of a site; %s".formatted(url, hint));
  }

  /** What to write in the place of an address; nothing where it can be the site's. */
  private static Optional<String> hint(String url) {
    Problems problems = new Problems();
    Position nowhere = new Position("url", 1, 1);
    Optional<URI> read =
        read(
            new Node.Text(url, nowhere, true, false, Optional.empty()),
            Reading.of(problems, Optional.empty(), UnaryOperator.identity()));
    return read.isPresent()
        ? Optional.empty()
        : problems.sorted().stream().findFirst().flatMap(Problem::hint);
  }

  static Optional<URI> read(Node.Text text, Reading reading) {
    return Addresses.web(text, reading)
        .map(Address.Web::uri)
        .flatMap(uri -> withoutDetours(uri, text, reading));
  }

  private static Optional<URI> withoutDetours(URI uri, Node.Text text, Reading reading) {
    if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
      return Addresses.bad(
          text,
          "the site's address can't have a ? or a # in it",
          "end it with the path, such as https://example.org/2021/",
          reading);
    }
    String value = text.value().strip();
    String whole = value.endsWith("/") ? value : value + "/";
    int host = whole.indexOf('/', whole.indexOf("//") + 2);
    String path = withoutDetours(whole.substring(host));
    return path.equals(whole.substring(host))
        ? Optional.of(uri.toString().endsWith("/") ? uri : URI.create(uri.toString() + "/"))
        : Addresses.bad(
            text,
            "the site's address can't have double slashes, . or .. in its path",
            Suggestion.didYouMean(whole.substring(0, host) + path),
            reading);
  }

  /** The same folder; browsers take a path that begins with two slashes for another host. */
  private static String withoutDetours(String path) {
    Deque<String> names = new ArrayDeque<>();
    for (String name : path.split("/", -1)) {
      String dots = name.replaceAll("(?i)%2e", ".");
      if (dots.equals("..")) {
        names.pollLast();
      } else if (!dots.isEmpty() && !dots.equals(".")) {
        names.add(name);
      }
    }
    return names.isEmpty() ? "/" : "/" + String.join("/", names) + "/";
  }
}

package org.lectern.site;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lectern.hash.Sha256;
import org.lectern.media.Player;
import org.lectern.media.Provider;
import org.lectern.program.Address;
import org.lectern.program.Media;
import org.lectern.program.Session;

/**
 * From where pages may load: nothing but the site's own files, and the hosts that a reader may ask
 * for.
 *
 * @see <a href="https://www.w3.org/TR/CSP3/">Content Security Policy</a>
 */
final class Policy {
  private Policy() {}

  /**
   * The policy of one page.
   *
   * @param media what can be watched and heard on it
   * @param facts the text within the page that search engines read, or empty
   */
  static String of(List<Media> media, String facts) {
    Set<String> frameHosts = hosts(media, Policy::frameHost);
    List<String> rules = new ArrayList<>();
    rules.add("default-src 'none'");
    rules.add("style-src 'self'");
    rules.add("script-src 'self'" + (facts.isEmpty() ? "" : " '" + hash(facts) + "'"));
    rules.add("img-src 'self'");
    rules.add("font-src 'self'");
    rules.add("connect-src 'self'");
    rules.add("manifest-src 'self'");
    rules.add("worker-src 'self'");
    rules.add("media-src 'self'" + sources(hosts(media, Policy::fileHost)));
    if (!frameHosts.isEmpty()) {
      rules.add("frame-src" + sources(frameHosts));
    }
    rules.add("base-uri 'none'");
    rules.add("form-action 'none'");
    return String.join("; ", rules);
  }

  /** The policy that all pages with these sessions hold under: what any of them may load. */
  static String ofAll(List<Session> sessions) {
    return of(sessions.stream().flatMap(session -> session.media().stream()).toList(), "");
  }

  private static Set<String> hosts(List<Media> media, Function<Media, Optional<String>> host) {
    return media.stream()
        .flatMap(item -> host.apply(item).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** From where an embed loads. */
  private static Optional<String> frameHost(Media media) {
    return Provider.of(media.kind()).player(media) instanceof Player.Frame frame
        ? Optional.of(frame.host())
        : Optional.empty();
  }

  /** From where the browser itself loads a video or sound. */
  private static Optional<String> fileHost(Media media) {
    return Provider.of(media.kind()).player(media) instanceof Player.Native
            && media.address() instanceof Address.Web address
        ? Optional.of(address.host())
        : Optional.empty();
  }

  /**
   * Names a text within the page. Browsers take facts for data and don't ask for it, but checkers
   * of policies may.
   */
  private static String hash(String text) {
    return "sha256-" + Base64.getEncoder().encodeToString(Sha256.of(text));
  }

  private static String sources(Set<String> hosts) {
    return hosts.stream().map(host -> " https://" + host).collect(Collectors.joining());
  }
}

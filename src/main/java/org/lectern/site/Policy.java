package org.lectern.site;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.hash.Sha256;
import org.lectern.media.Player;
import org.lectern.media.Provider;
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
   * @param frameHosts from where its embeds load
   * @param mediaHosts from where its videos and sounds load
   * @param facts the text within the page that search engines read, or empty
   */
  static String of(Set<String> frameHosts, Set<String> mediaHosts, String facts) {
    List<String> rules = new ArrayList<>();
    rules.add("default-src 'none'");
    rules.add("style-src 'self'");
    rules.add("script-src 'self'" + (facts.isEmpty() ? "" : " '" + hash(facts) + "'"));
    rules.add("img-src 'self'");
    rules.add("font-src 'self'");
    rules.add("connect-src 'self'");
    rules.add("manifest-src 'self'");
    rules.add("worker-src 'self'");
    rules.add("media-src 'self'" + hosts(mediaHosts));
    if (!frameHosts.isEmpty()) {
      rules.add("frame-src" + hosts(frameHosts));
    }
    rules.add("base-uri 'none'");
    rules.add("form-action 'none'");
    return String.join("; ", rules);
  }

  /** The policy that all pages with these sessions hold under: what any of them may load. */
  static String ofAll(List<Session> sessions) {
    List<Media> media = sessions.stream().flatMap(session -> session.media().stream()).toList();
    Set<String> frames =
        media.stream().flatMap(Policy::frame).map(Player.Frame::host).collect(Collectors.toSet());
    return of(frames, MediaCards.fileHosts(media), "");
  }

  private static Stream<Player.Frame> frame(Media media) {
    return Provider.of(media.kind()).player(media) instanceof Player.Frame frame
        ? Stream.of(frame)
        : Stream.empty();
  }

  /**
   * Names a text within the page. Browsers take facts for data and don't ask for it, but checkers
   * of policies may.
   */
  private static String hash(String text) {
    return "sha256-" + Base64.getEncoder().encodeToString(Sha256.of(text));
  }

  private static String hosts(Set<String> hosts) {
    StringBuilder list = new StringBuilder();
    new TreeSet<>(hosts).forEach(host -> list.append(" https://").append(host));
    return list.toString();
  }
}

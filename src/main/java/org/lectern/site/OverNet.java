package org.lectern.site;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.program.AccessPolicy;
import org.lectern.program.Program;
import org.lectern.program.Session;

/**
 * The ways into sessions that lead over the net, which are the same in every language of the site:
 * what they are called in one of them is enough to tell.
 *
 * @param ways the ids of access policies
 */
record OverNet(Set<String> ways) {
  /** Words in the names of channels that lead over the net. */
  private static final List<String> NET =
      List.of(
          "zoom",
          "teams",
          "google meet",
          "webex",
          "bigbluebutton",
          "jitsi",
          "youtube",
          "vimeo",
          "twitch",
          "discord",
          "online",
          "stream",
          "en ligne",
          "en línea",
          "em linha",
          "in linea",
          "オンライン",
          "配信",
          "온라인",
          "在线",
          "线上",
          "線上",
          "直播",
          "الإنترنت");

  OverNet {
    ways = Set.copyOf(ways);
  }

  /** Those of a conference. */
  static OverNet in(Collection<Program> editions) {
    return new OverNet(
        editions.stream()
            .flatMap(edition -> edition.conference().access().stream())
            .filter(OverNet::isCalledSo)
            .map(AccessPolicy::id)
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static boolean isCalledSo(AccessPolicy policy) {
    String channel = policy.channel().toLowerCase(Locale.ROOT);
    return NET.stream().anyMatch(channel::contains);
  }

  /** Whether one can take part in a session over the net. */
  boolean is(Session session) {
    return session.access().map(ways::contains).orElse(false);
  }
}

package org.lectern.program;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The ways into sessions that lead over the net, which are the same in every language of the site:
 * what they are called in one of them is enough to tell.
 *
 * @param ways the ids of access policies
 */
public record OverNet(Set<String> ways) {
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

  public OverNet {
    ways = Set.copyOf(ways);
  }

  /**
   * Those of a conference.
   *
   * @param editions its program in each of its languages
   */
  public static OverNet in(Collection<Program> editions) {
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
  public boolean is(Session session) {
    return session.access().map(ways::contains).orElse(false);
  }

  /** What one finds a session under that is in no room but over the net, such as {@code Zoom}. */
  public Optional<String> place(Program edition, Session session, Slot slot) {
    return slot.rooms().isEmpty() && is(session)
        ? session.access().flatMap(edition::access).map(AccessPolicy::channel)
        : Optional.empty();
  }
}

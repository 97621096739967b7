package org.lectern.media;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.program.Address;
import org.lectern.program.Media;
import org.lectern.program.MediaKind;

/**
 * What is known of a kind of media.
 *
 * @param name as readers know it; empty for what has no provider
 * @param addresses the forms of its public addresses; group {@code id} is what a frame needs. None:
 *     any address will do
 * @param frame the frame's address with {@code {id}} in it; empty where only the editor knows it
 * @param moment what the frame's address ends with, so that it begins at the second {@code %d};
 *     empty where it can't
 * @param frameHost the only host that an editor's own frame address may have; empty: none is taken
 * @param allow the features of the browser that the player may use
 * @param element the HTML element that plays a file, or empty
 * @param example an address, for hints
 */
public record Provider(
    String name,
    List<Pattern> addresses,
    String frame,
    String moment,
    String frameHost,
    String allow,
    String element,
    String example) {

  /** Players need their own scripts and storage, and a way to open the full page. */
  private static final String SANDBOX =
      "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"
          + " allow-presentation";

  private static final Map<MediaKind, Provider> TABLE =
      Map.of(
          MediaKind.PECHAKUCHA,
          new Provider(
              "PechaKucha",
              patterns(
                  "https?://(www\\.)?pechakucha\\.(com|org)/presentations/(?<id>[a-z0-9-]+)(/play)?/?"),
              "",
              "",
              "www.pechakucha.com",
              "fullscreen; autoplay",
              "",
              "https://www.pechakucha.com/presentations/…"),
          MediaKind.YOUTUBE,
          new Provider(
              "YouTube",
              patterns(
                  "https?://((www|m|music)\\.)?youtube\\.com/watch\\?(?:[^#]*&)?v=(?<id>[\\w-]{6,20})([&#].*)?",
                  "https?://((www|m)\\.)?youtube\\.com/(live|shorts|embed|v)/(?<id>[\\w-]{6,20})([?#/].*)?",
                  "https?://www\\.youtube-nocookie\\.com/embed/(?<id>[\\w-]{6,20})([?#/].*)?",
                  "https?://youtu\\.be/(?<id>[\\w-]{6,20})([?#/].*)?"),
              "https://www.youtube-nocookie.com/embed/{id}",
              "?start=%d",
              "",
              "fullscreen; encrypted-media; picture-in-picture",
              "",
              "https://youtu.be/…"),
          MediaKind.VIMEO,
          new Provider(
              "Vimeo",
              patterns(
                  "https?://(www\\.)?vimeo\\.com/(?:channels/[\\w-]+/|groups/[\\w-]+/videos/)?(?<id>[0-9]+)(?:/(?<hash>[0-9a-f]+))?/?([?#].*)?",
                  "https?://player\\.vimeo\\.com/video/(?<id>[0-9]+)(?:\\?(?:[^#]*&)?h=(?<hash>[0-9a-f]+))?.*"),
              "https://player.vimeo.com/video/{id}?dnt=1",
              "#t=%ds",
              "",
              "fullscreen; picture-in-picture",
              "",
              "https://vimeo.com/…"),
          MediaKind.VIDEO,
          file("video"),
          MediaKind.AUDIO,
          file("audio"),
          MediaKind.PDF,
          file(""),
          MediaKind.LINK,
          file(""));

  private static final Map<String, String> TYPES =
      Map.of(
          "mp4", "video/mp4",
          "m4v", "video/mp4",
          "webm", "video/webm",
          "ogv", "video/ogg",
          "mp3", "audio/mpeg",
          "m4a", "audio/mp4",
          "ogg", "audio/ogg",
          "oga", "audio/ogg",
          "opus", "audio/ogg",
          "wav", "audio/wav");

  public Provider {
    addresses = List.copyOf(addresses);
  }

  private static Provider file(String element) {
    return new Provider("", List.of(), "", "", "", "", element, "");
  }

  private static List<Pattern> patterns(String... forms) {
    return List.of(forms).stream().map(Pattern::compile).toList();
  }

  /** What is known of a kind. */
  public static Provider of(MediaKind kind) {
    return TABLE.get(kind);
  }

  /** Whether an address is one of the provider's. */
  public boolean owns(Address address) {
    return addresses.isEmpty() || match(address).isPresent();
  }

  /** Whether an address may be the frame that an editor copied from the provider. */
  public boolean ownsFrame(Address.Web address) {
    return address.uri().getScheme().equals("https") && address.host().equals(frameHost);
  }

  /** How an item is played. */
  public Player player(Media media) {
    if (media.embed().isPresent()) {
      return new Player.Frame(media.embed().get().uri(), SANDBOX, allow);
    }
    if (!element.isEmpty()) {
      String path = media.address().toString();
      String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      return new Player.Native(element, TYPES.getOrDefault(ending, ""));
    }
    if (frame.isEmpty()) {
      return new Player.LinkOnly();
    }
    return match(media.address())
        .<Player>map(match -> frame(match, Moment.in(media.address())))
        .orElse(new Player.LinkOnly());
  }

  private Player frame(Matcher match, OptionalLong begin) {
    String hash = match.pattern().pattern().contains("<hash>") ? match.group("hash") : null;
    StringBuilder source = new StringBuilder(frame.replace("{id}", match.group("id")));
    if (hash != null) {
      source.append("&h=").append(hash);
    }
    begin.ifPresent(second -> source.append(moment.formatted(second)));
    return new Player.Frame(URI.create(source.toString()), SANDBOX, allow);
  }

  private Optional<Matcher> match(Address address) {
    return addresses.stream()
        .map(form -> form.matcher(address.toString()))
        .filter(Matcher::matches)
        .findFirst();
  }
}

package org.lectern.site;

import java.util.List;
import java.util.stream.Collectors;
import org.lectern.program.Track;

/** The tracks' colours as style rules, since a strict policy allows no styles within a page. */
public final class TrackColors {
  private TrackColors() {}

  /** A rule for each track that has a colour. */
  public static String css(List<Track> tracks) {
    return tracks.stream()
        .filter(track -> track.color().isPresent())
        .map(track -> "." + styleClass(track) + "{--track:" + track.color().get() + "}\n")
        .collect(Collectors.joining());
  }

  /** The class of what belongs to a track. Ids are letters, digits and hyphens: safe in CSS. */
  static String styleClass(Track track) {
    return "track-" + track.id();
  }
}

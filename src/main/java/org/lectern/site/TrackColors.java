package org.lectern.site;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.lectern.color.Paper;
import org.lectern.color.Rgb;
import org.lectern.program.Track;

/**
 * The tracks' colours as style rules, since a strict policy allows no styles within a page. Each is
 * of the hue that its editor chose, and dark or light enough for the paper.
 */
final class TrackColors {
  private TrackColors() {}

  /** A rule for each track that has a colour, on light paper. */
  static String light(List<Track> tracks) {
    return rules(tracks, color -> color.seenOn(Paper.LIGHT.color(), Paper.GRAPHIC));
  }

  /** The same on dark paper. */
  static String dark(List<Track> tracks) {
    return rules(tracks, color -> Paper.DARK.as(color, Paper.GRAPHIC));
  }

  private static String rules(List<Track> tracks, UnaryOperator<Rgb> on) {
    return tracks.stream()
        .filter(track -> track.color().isPresent())
        .map(
            track ->
                "."
                    + styleClass(track)
                    + "{--track:"
                    + on.apply(Rgb.of(track.color().get()))
                    + "}\n")
        .collect(Collectors.joining());
  }

  /** The class of what belongs to a track. Ids are letters, digits and hyphens: safe in CSS. */
  static String styleClass(Track track) {
    return "track-" + track.id();
  }
}

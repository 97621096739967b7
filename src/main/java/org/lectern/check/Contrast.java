package org.lectern.check;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.color.Paper;
import org.lectern.color.Rgb;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Conference;
import org.lectern.program.Program;
import org.lectern.program.Source;
import org.lectern.program.Track;
import org.lectern.suggest.Suggestion;

/** A color that can't be told apart well enough from what is behind it. */
final class Contrast implements Check {
  @Override
  public Stream<Problem> find(Program program) {
    Conference conference = program.conference();
    Source source = conference.source();
    return Stream.concat(
        Stream.of(
                accent(conference.look().accent(), Paper.LIGHT, source.at("theme.accent")),
                accent(conference.look().accentDark(), Paper.DARK, source.at("theme.accent_dark")))
            .flatMap(Optional::stream),
        Item.each(conference.tracks())
            .flatMap(
                track ->
                    track(track.value(), source.at("tracks." + track.index() + ".color"))
                        .stream()));
  }

  /** Links are in it, also where a page is tinted: it must be read as text is. */
  private static Optional<Problem> accent(Optional<String> color, Paper paper, Position place) {
    return color
        .map(Rgb::of)
        .flatMap(
            accent ->
                problem(
                    accent,
                    paper.tint(),
                    Paper.TEXT,
                    "where %s pages are tinted; text needs 4.5:1".formatted(name(paper)),
                    place));
  }

  /** A track's colour marks its sessions; on dark paper the theme makes a lighter one of it. */
  private static Optional<Problem> track(Track track, Position place) {
    return track
        .color()
        .map(Rgb::of)
        .flatMap(
            color ->
                problem(
                    color,
                    Paper.LIGHT.color(),
                    Paper.GRAPHIC,
                    "on light pages; a mark needs 3:1, so pages darken it",
                    place));
  }

  private static String name(Paper paper) {
    return paper.name().toLowerCase(Locale.ROOT);
  }

  private static Optional<Problem> problem(
      Rgb color, Rgb behind, double least, String where, Position place) {
    double ratio = color.contrast(behind);
    return ratio >= least
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                Rule.LOW_CONTRAST,
                place,
                "%s has a contrast of %s:1 %s".formatted(color, rounded(ratio), where),
                Suggestion.didYouMean(color.seenOn(behind, least).toString())));
  }

  /** Rounded down: what is told as 4.5 is enough. */
  private static String rounded(double ratio) {
    return String.format(Locale.ROOT, "%.1f", Math.floor(ratio * 10) / 10);
  }
}

package org.lectern.check;

import java.util.stream.Stream;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Program;
import org.lectern.program.Session;

/** A media item that readers would know only by its address. */
final class MediaWithoutTitle implements Check {
  @Override
  public Stream<Problem> find(Program program) {
    return program.sessions().stream().flatMap(MediaWithoutTitle::of);
  }

  private static Stream<Problem> of(Session session) {
    return Item.each(session.media())
        .filter(item -> item.value().title().isEmpty())
        // A title that was refused is told by itself.
        .filter(item -> !session.source().has("media." + item.index() + ".title"))
        .map(
            item ->
                Problem.of(
                    Rule.MEDIA_WITHOUT_TITLE,
                    session.source().at("media", item.index()),
                    "this media item has no title",
                    "add title: with what it is called"));
  }
}

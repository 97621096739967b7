package org.lectern.check;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.media.Provider;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Media;
import org.lectern.program.MediaKind;
import org.lectern.program.Program;
import org.lectern.program.Session;

/** A media item whose address, or whose frame's address, isn't one of its provider's. */
final class MediaAddress implements Check {
  @Override
  public Stream<Problem> find(Program program) {
    return program.sessions().stream()
        .flatMap(
            session ->
                Item.each(session.media())
                    .flatMap(
                        item ->
                            Stream.of(address(session, item), frame(session, item))
                                .flatMap(Optional::stream)));
  }

  private static Optional<Problem> address(Session session, Item<Media> item) {
    Media media = item.value();
    Provider provider = Provider.of(media.kind());
    if (provider.owns(media.address())) {
      return Optional.empty();
    }
    return problem(
        at(session, item, media.kind().id()),
        "this isn't the address of anything on " + provider.name(),
        owner(media)
            .map(kind -> "write %s: in place of %s:".formatted(kind.id(), media.kind().id()))
            .orElse("copy it from the browser; it looks like " + provider.example()));
  }

  private static Optional<MediaKind> owner(Media media) {
    return Arrays.stream(MediaKind.values())
        .filter(kind -> !Provider.of(kind).addresses().isEmpty())
        .filter(kind -> Provider.of(kind).owns(media.address()))
        .findFirst();
  }

  private static Optional<Problem> frame(Session session, Item<Media> item) {
    Provider provider = Provider.of(item.value().kind());
    if (item.value().embed().map(provider::ownsFrame).orElse(true)) {
      return Optional.empty();
    }
    Position place = at(session, item, "embed");
    return provider.frameHost().isEmpty()
        ? problem(
            place,
            "embed: isn't used with %s:".formatted(item.value().kind().id()),
            "remove it: the address above is enough")
        : problem(
            place,
            "the player must come from https://%s/".formatted(provider.frameHost()),
            "copy the address from the share dialog of " + provider.name());
  }

  private static Position at(Session session, Item<Media> item, String field) {
    return session.source().at("media." + item.index() + "." + field);
  }

  private static Optional<Problem> problem(Position place, String message, String hint) {
    return Optional.of(Problem.of(Rule.MEDIA_ADDRESS, place, message, hint));
  }
}

package org.lectern.history;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lectern.program.Address;
import org.lectern.program.Link;
import org.lectern.program.Media;
import org.lectern.program.MediaKind;
import org.lectern.program.Session;

/**
 * A recording, file or other resource of a session, from its media or its links.
 *
 * @param title empty if it has none
 */
record Material(MediaKind kind, Address address, Optional<String> title) {
  private static final Set<String> RECORDINGS = Set.of("recording", "video");

  /**
   * The kinds of links to documents. Links of other kinds lead to things outside of the session, or
   * to what one does in it.
   */
  private static final Set<String> DOCUMENTS = Set.of("slides", "paper", "attachment", "handout");

  /** Returns all resources of a session. */
  static List<Material> of(Session session) {
    return Stream.concat(
            session.media().stream().map(Material::of),
            session.links().stream().flatMap(link -> of(link).stream()))
        .toList();
  }

  private static Material of(Media media) {
    return new Material(media.kind(), media.address(), media.title());
  }

  private static Optional<Material> of(Link link) {
    String kind = link.kind().orElse("").toLowerCase(Locale.ROOT);
    if (RECORDINGS.contains(kind)) {
      return Optional.of(new Material(MediaKind.VIDEO, link.address(), Optional.of(link.title())));
    }
    return DOCUMENTS.contains(kind) || link.address() instanceof Address.File
        ? Optional.of(new Material(MediaKind.LINK, link.address(), Optional.of(link.title())))
        : Optional.empty();
  }
}

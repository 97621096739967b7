package org.lectern.importer.write;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.lectern.address.Slug;
import org.lectern.content.field.Ids;
import org.lectern.importer.format.Findings;
import org.lectern.importer.model.ForeignSession;
import org.lectern.importer.model.ForeignSpeaker;
import org.lectern.problem.Position;

/**
 * Finds each speaker and session a file: the one that has its id already, or that an earlier import
 * found, however it is called by now; else one that an editor wrote of the same; else a new one
 * named after its title.
 */
final class Naming {
  private final Existing existing;
  private final Base base;
  private final Findings findings;
  private final Years years;
  private final SameSpeaker people;
  private final Set<String> claimed = new HashSet<>();

  /**
   * Names in what is there.
   *
   * @param speakers all those of the import
   */
  Naming(Existing existing, Base base, Findings findings, List<ForeignSpeaker> speakers) {
    this.existing = existing;
    this.base = base;
    this.findings = findings;
    this.years = new Years(existing.conference());
    this.people = new SameSpeaker(existing, base, speakers);
  }

  /**
   * A name for a file.
   *
   * @param key what it is known by from one import to the next
   */
  record Name(String slug, String path, String key) {}

  /** The name of a session's file. */
  Name of(ForeignSession session) {
    String start = start(session.slug(), session.title());
    return known(Kind.SESSION, session.id())
        .orElseGet(
            () ->
                called(
                    Kind.SESSION,
                    session.id(),
                    start,
                    file -> !years.differ(file.fields(), session)));
  }

  /** The name of a speaker's file. */
  Name of(ForeignSpeaker speaker) {
    String start = start(speaker.slug(), speaker.name());
    return known(Kind.SPEAKER, speaker.id())
        .or(() -> people.of(speaker).flatMap(file -> joined(file, speaker.id())))
        .orElseGet(
            () -> called(Kind.SPEAKER, speaker.id(), start, file -> people.canBe(file, speaker)));
  }

  /** The file that has an id, or that an earlier import wrote for it, be it there or removed. */
  private Optional<Name> known(Kind kind, Optional<String> id) {
    return id.flatMap(
            it ->
                existing
                    .withId(kind, it)
                    .map(ExistingFile::path)
                    .or(() -> base.path(kind, it).map(path -> now(kind, path))))
        .map(path -> new Name(slugIn(path), path, id.orElseThrow()))
        .filter(name -> claimed.add(kind + " " + name.slug()));
  }

  private String now(Kind kind, String path) {
    return existing.now(kind, path).map(ExistingFile::path).orElse(path);
  }

  private Optional<Name> joined(ExistingFile file, Optional<String> id) {
    if (!claimed.add(file.kind() + " " + file.slug())) {
      return Optional.empty();
    }
    tell(file);
    return Optional.of(new Name(file.slug(), file.path(), id.orElse(file.slug())));
  }

  /** The first file of a name that can be its own. */
  private Name called(Kind kind, Optional<String> id, String start, Predicate<ExistingFile> canBe) {
    for (int n = 1; ; n++) {
      String wish = n == 1 ? start : start + "-" + n;
      Optional<ExistingFile> file =
          existing
              .withSlug(kind, wish)
              .or(() -> base.path(kind, wish).flatMap(path -> existing.now(kind, path)));
      String slug = file.map(ExistingFile::slug).orElse(wish);
      String path = file.map(ExistingFile::path).orElseGet(() -> kind.path(slug));
      String key = id.orElse(slug);
      if (isFree(kind, slug, path, id)
          && (base.keyOf(kind, path).filter(key::equals).isPresent()
              || file.filter(canBe.negate()).isEmpty())) {
        claimed.add(kind + " " + slug);
        file.ifPresent(this::tell);
        return new Name(slug, path, key);
      }
    }
  }

  /** A file without an id may be this one; a file that another import knows is another. */
  private boolean isFree(Kind kind, String slug, String path, Optional<String> id) {
    return !claimed.contains(kind + " " + slug)
        && existing.withSlug(kind, slug).flatMap(ExistingFile::id).isEmpty()
        && (id.isEmpty()
            || base.isNobodys(kind, path)
            || base.keyOf(kind, path).filter(id.get()::equals).isPresent());
  }

  /** Tells, the first time, that what an editor wrote is taken for something of the schedule. */
  private void tell(ExistingFile file) {
    if (base.keyOf(file.kind(), file.path()).isEmpty()) {
      findings.read(
          Position.file(file.path()),
          file.kind() == Kind.SPEAKER
              ? "a speaker as the one of this name who is here"
              : "a session as the one of this name that is here");
    }
  }

  private static String start(Optional<String> wish, String title) {
    return wish.filter(Ids::isId).map(Slug::shortened).orElseGet(() -> slug(title));
  }

  static String slug(String title) {
    return Optional.of(Slug.shortened(Slug.of(title))).filter(Ids::isId).orElse("other");
  }

  /** The slug of a file at a path. */
  static String slugIn(String path) {
    return path.replaceFirst(".*/", "").replaceFirst("\\.md$", "");
  }
}

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
 * Finds the file of each speaker and session: the one with the id or of an earlier import, even if
 * it was renamed; else one that an editor wrote about the same; else a new one named after the
 * title.
 */
final class FileNaming {
  private final ExistingContent existing;
  private final LastImport base;
  private final Findings findings;
  private final Years years;
  private final SpeakerMatcher people;
  private final Set<String> claimed = new HashSet<>();

  /**
   * Creates the naming.
   *
   * @param speakers all speakers of the import
   */
  FileNaming(
      ExistingContent existing, LastImport base, Findings findings, List<ForeignSpeaker> speakers) {
    this.existing = existing;
    this.base = base;
    this.findings = findings;
    this.years = new Years(existing.conference());
    this.people = new SpeakerMatcher(existing, base, speakers);
  }

  /**
   * The name of a file.
   *
   * @param key identifies the thing from one import to the next
   */
  record Name(String slug, String path, String key) {}

  /** Returns the name of a session's file. */
  Name of(ForeignSession session) {
    String start = start(session.slug(), session.title());
    return known(ContentKind.SESSION, session.id())
        .orElseGet(
            () ->
                called(
                    ContentKind.SESSION,
                    session.id(),
                    start,
                    file -> !years.differ(file.fields(), session)));
  }

  /** Returns the name of a speaker's file. */
  Name of(ForeignSpeaker speaker) {
    String start = start(speaker.slug(), speaker.name());
    return known(ContentKind.SPEAKER, speaker.id())
        .or(() -> people.of(speaker).flatMap(file -> joined(file, speaker.id())))
        .orElseGet(
            () ->
                called(
                    ContentKind.SPEAKER, speaker.id(), start, file -> people.canBe(file, speaker)));
  }

  /**
   * Returns the file that has an id, or that an earlier import wrote for it, even if it was removed
   * since.
   */
  private Optional<Name> known(ContentKind kind, Optional<String> id) {
    return id.flatMap(
            it ->
                existing
                    .withId(kind, it)
                    .map(ExistingFile::path)
                    .or(() -> base.path(kind, it).map(path -> now(kind, path))))
        .map(path -> new Name(slugIn(path), path, id.orElseThrow()))
        .filter(name -> claimed.add(kind + " " + name.slug()));
  }

  private String now(ContentKind kind, String path) {
    return existing.now(kind, path).map(ExistingFile::path).orElse(path);
  }

  private Optional<Name> joined(ExistingFile file, Optional<String> id) {
    if (!claimed.add(file.kind() + " " + file.slug())) {
      return Optional.empty();
    }
    report(file);
    return Optional.of(new Name(file.slug(), file.path(), id.orElse(file.slug())));
  }

  /** Returns the first numbered name that is new, or whose file can be the same. */
  private Name called(
      ContentKind kind, Optional<String> id, String start, Predicate<ExistingFile> canBe) {
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
        file.ifPresent(this::report);
        return new Name(slug, path, key);
      }
    }
  }

  /**
   * Whether a name can be used: a file without an id may be the same, but not one that an import
   * knows by another id.
   */
  private boolean isFree(ContentKind kind, String slug, String path, Optional<String> id) {
    return !claimed.contains(kind + " " + slug)
        && existing.withSlug(kind, slug).flatMap(ExistingFile::id).isEmpty()
        && (id.isEmpty()
            || base.isUnclaimed(kind, path)
            || base.keyOf(kind, path).filter(id.get()::equals).isPresent());
  }

  /** Reports that an editor's file is taken for something of the schedule, the first time. */
  private void report(ExistingFile file) {
    if (base.keyOf(file.kind(), file.path()).isEmpty()) {
      findings.read(
          Position.file(file.path()),
          file.kind() == ContentKind.SPEAKER
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

  /** Returns the slug of a path. */
  static String slugIn(String path) {
    return path.replaceFirst(".*/", "").replaceFirst("\\.md$", "");
  }
}

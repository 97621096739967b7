package org.lectern.importer.write;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.lectern.address.Slug;
import org.lectern.content.field.Ids;

/**
 * Finds each speaker and session a file: the one that has its id already, however it is called by
 * now; else one named after its title that nobody else has.
 */
final class Naming {
  private final Existing existing;
  private final Base base;
  private final Set<String> claimed = new HashSet<>();

  Naming(Existing existing, Base base) {
    this.existing = existing;
    this.base = base;
  }

  /**
   * A name for a file.
   *
   * @param key what it is known by from one import to the next
   */
  record Name(String slug, String path, String key) {}

  /**
   * The name of a file.
   *
   * @param wish what it should be called, if it can be
   * @param title what its name is made of otherwise
   */
  Name of(Kind kind, Optional<String> id, Optional<String> wish, String title) {
    Optional<ExistingFile> same = id.flatMap(known -> existing.withId(kind, known));
    Optional<String> removed =
        same.isPresent() ? Optional.empty() : id.flatMap(known -> base.path(kind, known));
    if (same.isPresent() || removed.isPresent()) {
      String path = same.map(ExistingFile::path).or(() -> removed).orElseThrow();
      String slug = path.replaceFirst(".*/", "").replaceFirst("\\.md$", "");
      if (claimed.add(kind + " " + slug)) {
        return new Name(slug, path, id.orElseThrow());
      }
    }
    String start = wish.filter(Ids::isId).map(Slug::shortened).orElseGet(() -> slug(title));
    for (int n = 1; ; n++) {
      String slug = n == 1 ? start : start + "-" + n;
      if (isFree(kind, slug, id)) {
        claimed.add(kind + " " + slug);
        String path =
            existing.withSlug(kind, slug).map(ExistingFile::path).orElseGet(() -> kind.path(slug));
        return new Name(slug, path, id.orElse(slug));
      }
    }
  }

  /** A file without an id may be this one; a file that another import knows is another. */
  private boolean isFree(Kind kind, String slug, Optional<String> id) {
    return !claimed.contains(kind + " " + slug)
        && existing.withSlug(kind, slug).filter(Existing::hasId).isEmpty()
        && (id.isEmpty()
            || base.keyOf(kind, kind.path(slug)).filter(key -> !id.get().equals(key)).isEmpty());
  }

  static String slug(String title) {
    return Optional.of(Slug.shortened(Slug.of(title))).filter(Ids::isId).orElse("other");
  }
}

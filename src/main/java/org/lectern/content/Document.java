package org.lectern.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lectern.content.field.Ids;
import org.lectern.content.field.Languages;
import org.lectern.problem.Problem;
import org.lectern.problem.Problems;
import org.lectern.problem.Rule;
import org.lectern.program.FileName;
import org.lectern.suggest.Suggestion;

/**
 * A text with its translations.
 *
 * @param slug from the file's name
 * @param translations by their language's tag
 */
record Document(String slug, ContentFile base, Map<String, ContentFile> translations) {

  /** A file's name taken apart: {@code opening.ja.md} is "opening" in Japanese. */
  private record Name(String slug, Optional<Locale> language, ContentFile file) {
    /** The same for names that some disks can't keep apart. */
    String key() {
      return slug.toLowerCase(Locale.ROOT)
          + language.map(it -> "." + it.toLanguageTag()).orElse("");
    }
  }

  /**
   * The documents of a folder, in the order of their slugs.
   *
   * @param languages the conference's; nothing where they aren't known
   */
  static List<Document> of(
      List<ContentFile> files, Optional<List<Locale>> languages, Problems problems) {
    Map<String, Name> names = new TreeMap<>();
    for (ContentFile file : files) {
      Optional<Name> name = name(file, problems);
      Name first = name.map(it -> names.putIfAbsent(it.key(), it)).orElse(null);
      if (first != null) {
        problems.add(
            Problem.of(
                Rule.DUPLICATE_SLUG,
                file.position(),
                "%s has the same name for addresses, \"%s\""
                    .formatted(first.file().file(), first.slug()),
                "rename one of the two; capitals, accents' typing and folders make no difference"));
      }
    }
    return documents(names, languages, problems);
  }

  private static List<Document> documents(
      Map<String, Name> names, Optional<List<Locale>> languages, Problems problems) {
    Map<String, Document> found = new TreeMap<>();
    List<Name> later = new ArrayList<>();
    for (Name name : names.values()) {
      if (name.language().isEmpty()) {
        found.put(name.slug(), new Document(name.slug(), name.file(), new TreeMap<>()));
      }
    }
    for (Name name : names.values()) {
      if (isFirst(name.language(), languages) && !found.containsKey(name.slug())) {
        problems.add(
            orphan(
                name,
                Optional.of(
                    "rename it to %s.md: it is in the first language".formatted(name.slug()))));
        found.put(name.slug(), new Document(name.slug(), name.file(), new TreeMap<>()));
      } else {
        name.language().ifPresent(language -> later.add(name));
      }
    }
    for (Name name : later) {
      name.language()
          .filter(language -> isKnown(language, name.file(), languages, problems))
          .ifPresent(language -> attach(name, language, found, problems));
    }
    return new ArrayList<>(found.values());
  }

  private static void attach(
      Name name, Locale language, Map<String, Document> found, Problems problems) {
    Document base = found.get(name.slug());
    if (base != null) {
      base.translations.put(language.toLanguageTag(), name.file());
    } else {
      problems.add(
          orphan(
              name,
              Suggestion.nearest(name.slug(), found.keySet())
                  .map(near -> Suggestion.didYouMean(near + ".md"))));
    }
  }

  private static boolean isFirst(Optional<Locale> language, Optional<List<Locale>> languages) {
    return language.isPresent() && language.equals(languages.map(all -> all.get(0)));
  }

  private static Problem orphan(Name name, Optional<String> hint) {
    return Problem.of(
        Rule.ORPHAN_TRANSLATION,
        name.file().position(),
        "there is no %s.md that this could translate".formatted(name.slug()),
        hint.orElse("write %s.md first".formatted(name.slug())));
  }

  /** Whether the conference has a language; reports if not. */
  static boolean isKnown(
      Locale language, ContentFile file, Optional<List<Locale>> languages, Problems problems) {
    boolean known = languages.map(list -> list.contains(language)).orElse(true);
    if (!known) {
      problems.add(
          Problem.of(
              Rule.UNKNOWN_LANGUAGE,
              file.position(),
              "the conference has no language \"%s\"".formatted(language.toLanguageTag()),
              "add it to languages: in conference.yaml"));
    }
    return known;
  }

  private static Optional<Name> name(ContentFile file, Problems problems) {
    String typed = file.name().substring(0, file.name().length() - ".md".length());
    String stem = Ids.plain(typed);
    int dot = stem.lastIndexOf('.');
    Optional<Locale> language = dot < 0 ? Optional.empty() : Languages.of(stem.substring(dot + 1));
    String slug = language.isPresent() ? stem.substring(0, dot) : stem;
    if (Ids.isId(slug)) {
      told(file, typed, stem, slug).ifPresent(problems::add);
      return Optional.of(new Name(slug, language, file));
    }
    Optional<String> meant = dot < 0 ? Optional.empty() : Languages.meant(stem.substring(dot + 1));
    if (meant.isPresent() && Ids.isId(stem.substring(0, dot))) {
      problems.add(badName(file, Optional.of(stem.substring(0, dot) + "." + meant.get() + ".md")));
      return Optional.empty();
    }
    Optional<String> better = Ids.corrected(slug);
    String ending = language.map(it -> "." + it.toLanguageTag()).orElse("") + ".md";
    problems.add(badName(file, better.map(id -> id + ending)));
    return better.map(id -> new Name(id, language, file));
  }

  /** What disks have against a name that can be an address. */
  private static Optional<Problem> told(ContentFile file, String typed, String stem, String slug) {
    if (!typed.equals(typed.strip())) {
      return Optional.of(badName(file, Optional.of(stem + ".md")));
    }
    if (FileName.isOfWindows(slug)) {
      return Optional.of(
          Problem.of(
              Rule.BAD_FILE_NAME,
              file.position(),
              "Windows can't have a file of this name",
              "rename it to %s-1%s.md".formatted(slug, stem.substring(slug.length()))));
    }
    return FileName.isTooLong(slug)
        ? Optional.of(
            Problem.of(
                Rule.BAD_FILE_NAME,
                file.position(),
                "this name is too long for the address of its page",
                "rename it to a few words; what it is called on its page may stay as it is"))
        : Optional.empty();
  }

  private static Problem badName(ContentFile file, Optional<String> better) {
    return Problem.of(
            Rule.BAD_FILE_NAME,
            file.position(),
            "a file's name takes lower-case letters, digits and hyphens")
        .withHint(better.map("rename it to "::concat));
  }
}

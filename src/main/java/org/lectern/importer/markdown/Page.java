package org.lectern.importer.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.importer.format.Fields;

/**
 * A file of the folder.
 *
 * @param path from the folder, with {@code /} between names
 * @param fields its front matter, or all of it, by names in small letters
 * @param body the Markdown below the front matter
 */
record Page(String path, Fields fields, String body) {
  private static final Pattern BUNDLE = Pattern.compile("_?index(?:[.][A-Za-z-]+)?");
  private static final Pattern DATE = Pattern.compile("^\\d{4}-\\d\\d-\\d\\d(-\\d\\d-\\d\\d)?-");

  /** The file's name, without the end that says what it holds. */
  String stem() {
    return stem(path);
  }

  /** What its page is called in addresses: as it says, or as the file is called. */
  String slug() {
    return fields
        .line("slug")
        .orElseGet(() -> DATE.matcher(stem()).replaceFirst(""))
        .toLowerCase(Locale.ROOT);
  }

  /** The path of the conference whose folder of such pages this is in, and that folder's name. */
  static Optional<Place> place(String path, List<String> folders) {
    String[] names = path.split("/");
    for (int i = 0; i < names.length - 1; i++) {
      String plain = names[i].replaceFirst("^_", "").toLowerCase(Locale.ROOT);
      if (folders.contains(plain)) {
        return Optional.of(
            new Place(String.join("/", List.of(names).subList(0, i)), names[i].startsWith("_")));
      }
    }
    return Optional.empty();
  }

  /**
   * Where a page is.
   *
   * @param conference the path of the folder that the folder of pages is in
   * @param collection whether that is one of Jekyll's collections
   */
  record Place(String conference, boolean collection) {}

  /** That of a file; Hugo's bundles are called as their folders are, {@code knots/index.de.md}. */
  static String stem(String path) {
    Optional<String> bundle = bundle(path).filter(folder -> !folder.isEmpty());
    return bundle
        .map(folder -> folder.substring(folder.lastIndexOf('/') + 1))
        .orElseGet(() -> name(path));
  }

  /** Whether a page is about the whole folder of pages, among these. */
  static boolean isOfAll(String path, List<String> folders) {
    String folder = stem(path).replaceFirst("^_", "").toLowerCase(Locale.ROOT);
    return bundle(path).isPresent() && folders.contains(folder);
  }

  /** The bundle that a page is in, in one of its languages; nothing for other pages. */
  static Optional<String> bundle(String path) {
    return path.matches("(?i).*[.](md|markdown)") && BUNDLE.matcher(name(path)).matches()
        ? Optional.of(path.substring(0, Math.max(0, path.lastIndexOf('/'))))
        : Optional.empty();
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1).replaceFirst("[.][A-Za-z]+$", "");
  }
}

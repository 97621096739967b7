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

  static String stem(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.replaceFirst("[.][A-Za-z]+$", "");
  }
}

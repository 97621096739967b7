package org.lectern.importer.write;

/**
 * A field that both an editor and the foreign schedule changed; the editor's value stays.
 *
 * @param path in the content folder
 * @param field such as {@code start}, or {@code rooms.hall.capacity}
 * @param here the editor's value; empty if the editor removed it
 * @param there the import's value; empty if it was removed there
 */
public record Conflict(String path, String field, String here, String there) {
  private static final int LONGEST = 60;

  /** {@code sessions/knots.md: start: here "…", in the import "…"}, in one line. */
  @Override
  public String toString() {
    return "%s: %s: here %s, in the import %s".formatted(path, field, shown(here), shown(there));
  }

  private static String shown(String value) {
    String line = value.replaceAll("\\s+", " ").strip();
    return line.isEmpty()
        ? "nothing"
        : YamlText.quoted(
            line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…");
  }
}

package org.lectern.importer.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lectern.check.PrivateAddresses;
import org.lectern.program.ShownAddresses;

/** Finds the file that shows an address listed under {@code publish:}. */
final class AddressFinder {
  private final Map<String, List<String>> byFile = new TreeMap<>();

  /**
   * Creates a finder for all content files as they are after an import.
   *
   * @param others pages, translations and other files with texts, by path
   */
  AddressFinder(
      Map<String, Object> conference, List<RemainingFile> files, Map<String, String> others) {
    Map<String, Object> fields = new LinkedHashMap<>(conference);
    fields.remove("publish");
    byFile.put(
        ContentKind.CONFERENCE.path(""), FileAddresses.of(ContentKind.CONFERENCE, fields, ""));
    files.forEach(
        file -> byFile.put(file.path(), FileAddresses.of(file.kind(), file.fields(), file.body())));
    others.forEach((path, text) -> byFile.put(path, PrivateAddresses.in(text)));
  }

  /** Returns the path of the first file that shows an address. */
  Optional<String> file(String address) {
    ShownAddresses listed = ShownAddresses.of(List.of(address));
    return byFile.entrySet().stream()
        .filter(file -> file.getValue().stream().anyMatch(listed::contains))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}

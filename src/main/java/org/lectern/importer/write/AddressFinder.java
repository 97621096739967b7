package org.lectern.importer.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lectern.check.PrivateAddresses;
import org.lectern.program.ShownAddresses;

/** Finds the file that shows an address which {@code publish:} lists. */
final class AddressFinder {
  private final Map<String, List<String>> byFile = new TreeMap<>();

  /**
   * Of all content files as they are after an import.
   *
   * @param others pages, translations and whatever else has texts, by their paths
   */
  AddressFinder(
      Map<String, Object> conference, List<RemainingFile> files, Map<String, String> others) {
    Map<String, Object> fields = new LinkedHashMap<>(conference);
    fields.remove("publish");
    byFile.put(Kind.CONFERENCE.path(""), PrivateIn.of(Kind.CONFERENCE, fields, ""));
    files.forEach(
        file -> byFile.put(file.path(), PrivateIn.of(file.kind(), file.fields(), file.body())));
    others.forEach((path, text) -> byFile.put(path, PrivateAddresses.in(text)));
  }

  /** The path of the first of them that shows it. */
  Optional<String> file(String address) {
    ShownAddresses listed = ShownAddresses.of(List.of(address));
    return byFile.entrySet().stream()
        .filter(file -> file.getValue().stream().anyMatch(listed::contains))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}

package org.lectern.importer.write;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lectern.check.PrivateAddresses;

/** What a content file shows that its conference must have listed under {@code publish:}. */
final class PrivateIn {
  private PrivateIn() {}

  /** As a conference lists it. */
  static List<String> of(Piece piece) {
    return of(piece.fields(), piece.body());
  }

  /** The same of its fields and the text below them. */
  static List<String> of(Map<String, Object> fields, String body) {
    Stream<String> texts =
        fields.entrySet().stream()
            .filter(field -> !field.getKey().equals("extra") && !field.getKey().equals("id"))
            .flatMap(field -> texts(field.getValue()));
    return Stream.concat(texts, Stream.of(body))
        .flatMap(text -> PrivateAddresses.in(text).stream())
        .map(PrivateIn::listed)
        .distinct()
        .toList();
  }

  private static String listed(String address) {
    return address.indexOf('/') < 0 || address.matches("(?i)https?://.*")
        ? address
        : "https://" + address.replaceFirst("^/+", "");
  }

  private static Stream<String> texts(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.values().stream().flatMap(PrivateIn::texts);
    }
    return value instanceof List<?> list
        ? list.stream().flatMap(PrivateIn::texts)
        : Stream.of(value.toString());
  }
}

package org.lectern.importer.write;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lectern.check.PrivateAddresses;
import org.lectern.importer.format.ScheduleExtra;
import org.lectern.program.C3voc;

/** Finds what a content file shows that must be listed under {@code publish:}. */
final class FileAddresses {
  private FileAddresses() {}

  /** Returns the addresses in a file, as a conference lists them. */
  static List<String> of(ContentFile piece) {
    return of(piece.kind(), piece.fields(), piece.body());
  }

  /** Returns the addresses in fields and in the text below them. */
  static List<String> of(ContentKind kind, Map<String, Object> fields, String body) {
    Stream<String> texts =
        fields.entrySet().stream()
            .filter(field -> !field.getKey().equals("extra") && !field.getKey().equals("id"))
            .flatMap(field -> texts(field.getValue()));
    Map<String, Object> foreign =
        Values.map(Values.map(fields.get("extra")).get(ScheduleExtra.NAME));
    Stream<String> exported =
        exported(kind).stream().filter(foreign::containsKey).flatMap(it -> texts(foreign.get(it)));
    return Stream.of(texts, exported, Stream.of(body))
        .flatMap(all -> all)
        .flatMap(text -> PrivateAddresses.in(text).stream())
        .map(FileAddresses::listed)
        .distinct()
        .toList();
  }

  /** Returns the values without a field that are published. */
  private static List<String> exported(ContentKind kind) {
    return switch (kind) {
      case CONFERENCE -> C3voc.SHOWN_OF_CONFERENCE;
      case SESSION -> C3voc.SHOWN_OF_SESSION;
      case SPEAKER -> C3voc.SHOWN_OF_SPEAKER;
    };
  }

  private static String listed(String address) {
    return address.indexOf('/') < 0 || address.matches("(?i)https?://.*")
        ? address
        : "https://" + address.replaceFirst("^/+", "");
  }

  private static Stream<String> texts(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.values().stream().flatMap(FileAddresses::texts);
    }
    return value instanceof List<?> list
        ? list.stream().flatMap(FileAddresses::texts)
        : Stream.of(value.toString());
  }
}

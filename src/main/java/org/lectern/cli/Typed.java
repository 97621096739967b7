package org.lectern.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.lectern.content.field.ZoneNames;
import picocli.CommandLine.TypeConversionException;

/** What is typed behind a command, and what may be typed as the next one. */
final class Typed {
  private Typed() {}

  /** A day, or a refusal in plain words. */
  static LocalDate day(String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeException none) {
      throw new TypeConversionException(
          "\"%s\" isn't a day; write the year, the month and the day: 2030-06-01".formatted(text));
    }
  }

  /** A time zone that content may have, or a refusal in plain words. */
  static ZoneId zone(String text) {
    String name = text.strip();
    if (ZoneNames.ALL.contains(name)) {
      return ZoneId.of(name);
    }
    throw new TypeConversionException(
        "there is no time zone \"%s\"; write a continent and a city, such as Asia/Tokyo"
            .formatted(text));
  }

  /** A folder as a shell takes it for one word. */
  static String word(Path folder) {
    String name = folder.toString();
    return name.matches("[\\p{L}\\p{M}\\p{N}/\\\\:._~+@%-]*") ? name : '"' + name + '"';
  }
}

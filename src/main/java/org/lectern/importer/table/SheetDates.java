package org.lectern.importer.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lectern.importer.format.XmlReader;

/** Which numbers of a workbook are days and times, by the formats of its cells. */
final class SheetDates {
  private static final int SECONDS_A_DAY = 24 * 60 * 60;

  /** Excel takes 1900 for a leap year, so that days count from here after February 1900. */
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
  private static final BigDecimal LAST = BigDecimal.valueOf(2_958_466);

  /** Excel has no longer ones. */
  private static final int LONGEST_CODE = 255;

  /** Before this day there is no program: it is how long something takes, or past midnight. */
  private static final BigDecimal FIRST = BigDecimal.valueOf(366);

  /** What a format makes of numbers. */
  private enum Style {
    NUMBER,
    /** A time of day, or a length in hours and minutes. */
    CLOCK,
    DAY
  }

  private final LocalDate zero;
  private final List<Style> styles = new ArrayList<>();

  /**
   * No formats.
   *
   * @param from1904 whether days count from 1904
   */
  SheetDates(boolean from1904) {
    this.zero = from1904 ? DAY_ZERO_1904 : DAY_ZERO;
  }

  /** Reads the formats of {@code styles.xml}. */
  void read(XmlReader xml) throws IOException {
    Map<String, String> codes = new HashMap<>();
    Map<String, Style> known = new HashMap<>();
    xml.children(
        element -> {
          switch (element) {
            case "numFmts" ->
                xml.children(
                    format -> {
                      codes.put(
                          xml.attribute("numFmtId").orElse(""),
                          xml.attribute("formatCode").orElse(""));
                    });
            case "cellXfs" ->
                xml.children(
                    style -> {
                      String id = xml.attribute("numFmtId").orElse("0");
                      styles.add(known.computeIfAbsent(id, it -> style(it, codes)));
                    });
            default -> {}
          }
        });
  }

  private static Style style(String id, Map<String, String> codes) {
    int number = id.matches("\\d{1,4}") ? Integer.parseInt(id) : 0;
    return codes.containsKey(id) ? style(codes.get(id)) : style(number);
  }

  private static Style style(String code) {
    if (code.length() > LONGEST_CODE) {
      return Style.NUMBER;
    }
    String plain =
        code.replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.", "")
            .replaceAll("(?i)\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]", "")
            .replaceAll("(?i)general", "");
    if (!plain.matches("(?is).*[ymdhs年月日時分秒].*")) {
      return Style.NUMBER;
    }
    return plain.matches("(?is)[^yd年月日]*[hs時分秒][^yd年月日]*") ? Style.CLOCK : Style.DAY;
  }

  /** One of those that have no code. */
  private static Style style(int number) {
    if ((number >= 18 && number <= 21) || number == 32 || number == 33) {
      return Style.CLOCK;
    }
    boolean isDay =
        (number >= 14 && number <= 22)
            || (number >= 27 && number <= 36)
            || (number >= 50 && number <= 58);
    return number >= 45 && number <= 47 ? Style.CLOCK : isDay ? Style.DAY : Style.NUMBER;
  }

  /** A number as a text: a day or time after ISO 8601 where its style makes it one. */
  String text(String number, Optional<String> style) {
    BigDecimal value;
    try {
      value = new BigDecimal(number.strip());
    } catch (NumberFormatException other) {
      return number;
    }
    int index = style.filter(it -> it.matches("\\d{1,6}")).map(Integer::valueOf).orElse(-1);
    Style found = index >= 0 && index < styles.size() ? styles.get(index) : Style.NUMBER;
    if (found == Style.CLOCK
        && value.compareTo(BigDecimal.ONE) >= 0
        && value.compareTo(FIRST) < 0) {
      long minutes = Math.round(value.doubleValue() * SECONDS_A_DAY) / 60;
      return String.format(Locale.ROOT, "%s:%02d", minutes / 60, minutes % 60);
    }
    if (found != Style.NUMBER && value.signum() >= 0 && value.compareTo(LAST) < 0) {
      return moment(value);
    }
    return Math.abs((long) value.precision() - value.scale()) < 40 && Math.abs(value.scale()) < 40
        ? plain(value)
        : number;
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  private String moment(BigDecimal value) {
    long seconds = Math.round(value.doubleValue() * SECONDS_A_DAY);
    LocalDateTime time = zero.atStartOfDay().plusSeconds(seconds);
    if (seconds < SECONDS_A_DAY) {
      return time.toLocalTime().toString();
    }
    return time.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? time.toLocalDate().toString()
        : time.toString();
  }
}

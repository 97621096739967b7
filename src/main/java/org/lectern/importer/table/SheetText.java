package org.lectern.importer.table;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.importer.format.PlainText;
import org.lectern.importer.format.XmlReader;

/** A text in a workbook, which may come in runs, and with readings that aren't part of it. */
final class SheetText {
  /** What XML can't hold, and what looks like this itself (ECMA-376, part 1, 22.9.2.19). */
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private SheetText() {}

  /** A text as it is meant, without what content can't hold. */
  static String unescaped(String text) {
    return text.contains("_x")
        ? PlainText.clean(
            ESCAPED
                .matcher(text)
                .replaceAll(
                    one ->
                        Matcher.quoteReplacement(
                            String.valueOf((char) Integer.parseInt(one.group(1), 16)))))
        : text;
  }

  /** The text of the element that begins here. */
  static String of(XmlReader xml) throws IOException {
    StringBuilder text = new StringBuilder();
    xml.children(
        element -> {
          switch (element) {
            case "t" -> text.append(xml.text());
            case "r" ->
                xml.children(
                    within -> {
                      if (within.equals("t")) {
                        text.append(xml.text());
                      }
                    });
            default -> {}
          }
        });
    return unescaped(text.toString());
  }
}

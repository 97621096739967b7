package org.lectern.importer.table;

import java.io.IOException;
import org.lectern.importer.format.XmlReader;

/** A text in a workbook, which may come in runs, and with readings that aren't part of it. */
final class SheetText {
  private SheetText() {}

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
                      } else {
                        xml.skip();
                      }
                    });
            default -> xml.skip();
          }
        });
    return text.toString();
  }
}

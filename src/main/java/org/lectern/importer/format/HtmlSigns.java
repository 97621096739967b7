package org.lectern.importer.format;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Keeps pictures in HTML that are called as an emoji is from becoming one in Markdown: they get
 * marks, which no text has and which the converter lets alone.
 */
final class HtmlSigns {
  private static final String PICTURE = "\uFFFE";

  private HtmlSigns() {}

  /** Marks pictures. */
  static void markPictures(Document document) {
    for (Element picture : document.select("img")) {
      String address = picture.attr("src");
      int name = address.lastIndexOf('/') + 1;
      picture.attr("src", address.substring(0, name) + PICTURE + address.substring(name));
      picture.attr("alt", PICTURE + picture.attr("alt"));
    }
  }

  /** The Markdown that was made of it, without the marks. */
  static String unmarked(String markdown) {
    return markdown.replace(PICTURE, "");
  }
}

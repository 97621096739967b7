package org.lectern.export;

import java.util.List;
import java.util.Locale;

/** Writes the elements of an Atom feed, one line each. */
final class AtomWriter {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  private final XmlLines xml = new XmlLines();

  AtomWriter(Locale language) {
    xml.start("feed")
        .attribute("xmlns", ATOM)
        .attribute("xml:lang", language.toLanguageTag())
        .line();
  }

  void begin(String element) {
    xml.open(element);
  }

  void end() {
    xml.close();
  }

  void text(String element, String text) {
    xml.element(element, CleanText.of(text));
  }

  void link(String relation, String type, String address) {
    xml.empty("link")
        .attribute("rel", relation)
        .attribute("type", type)
        .attribute("href", address)
        .line();
  }

  void category(String term) {
    xml.empty("category").attribute("term", term).line();
  }

  void author(String name) {
    begin("author");
    text("name", name);
    end();
  }

  /** A list of lines; they are text, whatever they look like. */
  void content(List<String> lines) {
    xml.start("content").attribute("type", "xhtml").start("div").attribute("xmlns", XHTML);
    lines.forEach(line -> xml.start("p").text(CleanText.of(line)).end());
    xml.end().close();
  }

  /** The document, ended. */
  byte[] bytes() {
    return xml.bytes();
  }
}

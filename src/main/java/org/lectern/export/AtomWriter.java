package org.lectern.export;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the elements of an Atom feed, one line each. */
final class AtomWriter {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final XMLStreamWriter xml;

  /** A step that memory can't refuse. */
  private interface Step {
    void take() throws XMLStreamException;
  }

  AtomWriter(Locale language) {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
    } catch (XMLStreamException e) {
      throw new IllegalStateException("memory takes every document", e);
    }
    write(
        () -> {
          xml.writeStartDocument("UTF-8", "1.0");
          xml.writeCharacters("\n");
          xml.writeStartElement("feed");
          xml.writeDefaultNamespace(ATOM);
          xml.writeAttribute("xml:lang", language.toLanguageTag());
          xml.writeCharacters("\n");
        });
  }

  private static void write(Step step) {
    try {
      step.take();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("memory takes every document", e);
    }
  }

  void begin(String element) {
    write(
        () -> {
          xml.writeStartElement(element);
          xml.writeCharacters("\n");
        });
  }

  void end() {
    write(
        () -> {
          xml.writeEndElement();
          xml.writeCharacters("\n");
        });
  }

  void text(String element, String text) {
    write(
        () -> {
          xml.writeStartElement(element);
          xml.writeCharacters(CleanText.of(text));
        });
    end();
  }

  void link(String relation, String type, String address) {
    write(
        () -> {
          xml.writeEmptyElement("link");
          xml.writeAttribute("rel", relation);
          xml.writeAttribute("type", type);
          xml.writeAttribute("href", address);
          xml.writeCharacters("\n");
        });
  }

  void category(String term) {
    write(
        () -> {
          xml.writeEmptyElement("category");
          xml.writeAttribute("term", term);
          xml.writeCharacters("\n");
        });
  }

  void author(String name) {
    begin("author");
    text("name", name);
    end();
  }

  /** A list of lines; they are text, whatever they look like. */
  void content(List<String> lines) {
    write(
        () -> {
          xml.writeStartElement("content");
          xml.writeAttribute("type", "xhtml");
          xml.writeStartElement("div");
          xml.writeDefaultNamespace(XHTML);
          for (String line : lines) {
            xml.writeStartElement("p");
            xml.writeCharacters(CleanText.of(line));
            xml.writeEndElement();
          }
          xml.writeEndElement();
        });
    end();
  }

  /** The document, ended. */
  byte[] bytes() {
    write(
        () -> {
          xml.writeEndElement();
          xml.writeEndDocument();
          xml.close();
        });
    return bytes.toByteArray();
  }
}

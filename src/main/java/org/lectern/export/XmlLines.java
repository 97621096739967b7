package org.lectern.export;

import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a document of XML in memory, mostly with an element in each line. */
final class XmlLines {
  private final ByteArrayBuilder bytes = new ByteArrayBuilder();
  private final XMLStreamWriter xml;

  XmlLines() {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
    write(() -> xml.writeStartDocument("UTF-8", "1.0")).line();
  }

  /** The beginning of an element, for attributes and what is in it. */
  XmlLines start(String name) {
    return write(() -> xml.writeStartElement(name));
  }

  /** An element with nothing in it, for attributes. */
  XmlLines empty(String name) {
    return write(() -> xml.writeEmptyElement(name));
  }

  XmlLines attribute(String name, Object value) {
    return write(() -> xml.writeAttribute(name, value.toString()));
  }

  XmlLines attribute(String name, Optional<?> value) {
    value.ifPresent(found -> attribute(name, found));
    return this;
  }

  XmlLines text(String text) {
    return write(() -> xml.writeCharacters(text));
  }

  XmlLines end() {
    return write(xml::writeEndElement);
  }

  XmlLines line() {
    return text("\n");
  }

  /** The beginning of an element that others lie in. */
  XmlLines open(String name) {
    return start(name).line();
  }

  /** The end of the element that was begun last, and of its line. */
  XmlLines close() {
    return end().line();
  }

  /** A line with an element that holds a text. */
  XmlLines element(String name, Object text) {
    return start(name).text(text.toString()).close();
  }

  XmlLines element(String name, Optional<?> text) {
    text.ifPresent(found -> element(name, found));
    return this;
  }

  /** The document, in which all that is open ends. */
  byte[] bytes() {
    write(xml::writeEndDocument).write(xml::close);
    return bytes.toByteArray();
  }

  private interface Step {
    void run() throws XMLStreamException;
  }

  private XmlLines write(Step step) {
    try {
      step.run();
      return this;
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
  }

  private static IllegalStateException impossible(XMLStreamException e) {
    return new IllegalStateException("memory takes every document", e);
  }
}

package org.lectern.importer.format;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.lectern.problem.Position;

/**
 * Reads XML as a stream. Document type declarations are refused, and with them all entities that a
 * file declares; nothing outside of the file is ever read.
 */
public final class XmlReader implements Closeable {
  private static final int DEEPEST = 40;
  private static final int MOST_CHARACTERS = 1 << 20;
  private static final String TEXT = "text";

  private final String name;
  private final LimitedInputStream in;
  private final Reading reading;
  private final XMLStreamReader parser;
  private long events;

  /** Handles an element: reads it to its end, or leaves it to be skipped. */
  public interface Element {
    void read(String name) throws IOException;
  }

  /** Creates a reader at the root element. */
  public XmlReader(Input.File file, Reading reading) throws IOException {
    this.name = file.name();
    this.in = file.open();
    this.reading = reading;
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing outside of the file is read");
        });
    try {
      this.parser = factory.createXMLStreamReader(XmlDecoding.of(in, name));
    } catch (XMLStreamException wrong) {
      throw refused(wrong);
    }
    while (!parser.isStartElement()) {
      next();
    }
  }

  /** Returns the name of the element that begins here. */
  public String element() {
    return parser.getLocalName();
  }

  /** Returns the current position. */
  public Position place() {
    return at(parser.getLocation());
  }

  private Position at(Location location) {
    return new Position(
        name, Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()));
  }

  /** Returns the attributes of the element that begins here. */
  public Map<String, Object> attributes() throws RefusedException {
    Map<String, Object> attributes = new LinkedHashMap<>();
    for (int i = 0; i < parser.getAttributeCount(); i++) {
      attributes.put(
          parser.getAttributeLocalName(i), reading.text(parser.getAttributeValue(i), place()));
    }
    return attributes;
  }

  /**
   * Returns one attribute of the element that begins here, without counting it as text of the file.
   */
  public Optional<String> attribute(String called) {
    for (int i = 0; i < parser.getAttributeCount(); i++) {
      if (parser.getAttributeLocalName(i).equals(called)) {
        return Optional.of(parser.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /**
   * Returns all text of the element that begins here, including nested elements and white space.
   */
  public String text() throws IOException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      next();
      depth += parser.isStartElement() ? 1 : parser.isEndElement() ? -1 : 0;
      append(text);
    }
    return reading.text(text.toString(), place());
  }

  private void append(StringBuilder text) throws RefusedException {
    if (parser.isCharacters()) {
      text.append(parser.getTextCharacters(), parser.getTextStart(), parser.getTextLength());
      if (text.length() > MOST_CHARACTERS) {
        throw new RefusedException(place(), "a text here has more than a million characters");
      }
    }
  }

  /** Walks through the child elements of the element that begins here, and stops at its end. */
  public void children(Element child) throws IOException {
    next();
    while (!parser.isEndElement()) {
      if (parser.isStartElement()) {
        long before = events;
        child.read(parser.getLocalName());
        if (events == before) {
          skip();
        }
      }
      next();
    }
  }

  /**
   * Reads the element that begins here to its end. Returns its text; if it has attributes or child
   * elements, a map of these by name, with the text as {@code text}. A name that occurs more than
   * once has a list.
   */
  public Object value() throws IOException {
    return value(0);
  }

  private Object value(int depth) throws IOException {
    if (depth > DEEPEST) {
      throw new RefusedException(place(), "elements are nested too deeply here");
    }
    reading.container(place());
    Map<String, List<Object>> values = new LinkedHashMap<>();
    attributes().forEach((name, value) -> add(values, name, value));
    StringBuilder text = new StringBuilder();
    next();
    while (!parser.isEndElement()) {
      if (parser.isStartElement()) {
        String called = parser.getLocalName();
        add(values, called, value(depth + 1));
      }
      append(text);
      next();
    }
    String whole = reading.text(text.toString(), place());
    if (values.isEmpty()) {
      return whole;
    }
    if (!whole.isBlank()) {
      add(values, TEXT, whole);
    }
    Map<String, Object> found = new LinkedHashMap<>();
    values.forEach((name, all) -> found.put(name, all.size() == 1 ? all.get(0) : all));
    return found;
  }

  private static void add(Map<String, List<Object>> values, String name, Object value) {
    values.computeIfAbsent(name, unknown -> new ArrayList<>(1)).add(value);
  }

  /** Skips to the end of the element that begins here. */
  private void skip() throws IOException {
    int depth = 1;
    while (depth > 0) {
      next();
      depth += parser.isStartElement() ? 1 : parser.isEndElement() ? -1 : 0;
    }
  }

  private void next() throws IOException {
    try {
      int event = parser.next();
      events++;
      in.pieceEnds();
      if (event == XMLStreamConstants.DTD) {
        throw new RefusedException(
            place(), "there is a document type declaration here, which schedules don't need");
      }
      if (event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new RefusedException(
            place(), "the entity &" + parser.getLocalName() + "; isn't one of XML's own");
      }
      if (event == XMLStreamConstants.END_DOCUMENT) {
        throw new RefusedException(place(), "the file ends in the middle");
      }
    } catch (XMLStreamException wrong) {
      throw refused(wrong);
    }
  }

  private IOException refused(XMLStreamException wrong) {
    Throwable cause = wrong.getNestedException();
    if (cause instanceof RefusedException refused) {
      return refused;
    }
    Position place =
        wrong.getLocation() == null ? new Position(name, 1, 1) : at(wrong.getLocation());
    if (cause instanceof CharacterCodingException) {
      return new RefusedException(
          place, "from about here on the text isn't in the encoding of the beginning");
    }
    String reason = String.valueOf(wrong.getMessage()).replaceFirst("(?s).*Message: ", "");
    return new RefusedException(place, "this isn't XML: " + PlainText.line(reason));
  }

  @Override
  public void close() throws IOException {
    try {
      parser.close();
    } catch (XMLStreamException nothingToDo) {
      throw new IOException(nothingToDo);
    } finally {
      in.close();
    }
  }
}

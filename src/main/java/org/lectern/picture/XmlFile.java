package org.lectern.picture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML from strangers: loads nothing, and expands no entities. */
final class XmlFile {
  private XmlFile() {}

  /** Examines one event after another until it returns a value. */
  interface Visitor<T> {
    Optional<T> visit(int event, XMLStreamReader xml) throws XMLStreamException;
  }

  /**
   * Returns the first value that is found.
   *
   * @throws XMLStreamException if the file isn't well-formed up to there
   * @throws IOException if it can't be read
   */
  static <T> Optional<T> find(Path file, Visitor<T> visitor)
      throws XMLStreamException, IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    try (InputStream in = Files.newInputStream(file)) {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      while (xml.hasNext()) {
        Optional<T> found = visitor.visit(xml.next(), xml);
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }
  }
}

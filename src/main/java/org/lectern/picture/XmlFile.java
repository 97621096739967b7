package org.lectern.picture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML from strangers: nothing is fetched, and no entity is put in. */
final class XmlFile {
  private XmlFile() {}

  /** Looks at one event after another until it has found something. */
  interface Look<T> {
    Optional<T> at(int event, XMLStreamReader xml) throws XMLStreamException;
  }

  /**
   * The first thing that is found.
   *
   * @throws XMLStreamException where the file isn't well-formed up to there
   * @throws IOException where the disk fails
   */
  static <T> Optional<T> find(Path file, Look<T> look) throws XMLStreamException, IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    try (InputStream in = Files.newInputStream(file)) {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      while (xml.hasNext()) {
        Optional<T> found = look.at(xml.next(), xml);
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }
  }
}

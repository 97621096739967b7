package org.lectern.picture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Files that a browser runs, rather than shows, when somebody opens them: they could do on the site
 * whatever its own pages can.
 */
public final class ActiveFile {
  private static final Set<String> PAGES =
      Set.of("html", "htm", "xhtml", "xht", "mht", "mhtml", "xsl", "xslt", "svgz", "hta");
  private static final Set<String> PROGRAMS =
      Set.of("js", "mjs", "cjs", "wasm", "swf", "jar", "htc", "vbs");
  private static final Set<String> ELEMENTS =
      Set.of("script", "foreignobject", "handler", "listener", "iframe", "embed", "object");
  private static final Set<String> XML =
      Set.of("svg", "xml", "rdf", "rss", "atom", "mml", "mathml", "kml", "gpx", "ttml", "dfxp");

  /** What browsers leave out of an address before they look at its scheme. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\x00-\\x20\\u00a0]+");

  private static final Pattern SCRIPT = Pattern.compile("(?i)(java|vb)script:");
  private static final Pattern DATA =
      Pattern.compile("(?i)data:(?!image/(png|jpeg|gif|webp)[;,]).*", Pattern.DOTALL);

  private ActiveFile() {}

  /**
   * What a browser would run, in words such as {@code a script}; nothing in harmless files.
   *
   * @throws IOException where the disk fails
   */
  public static Optional<String> danger(Path file) throws IOException {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    if (PAGES.contains(ending)) {
      return Optional.of("a page of its own");
    }
    if (PROGRAMS.contains(ending)) {
      return Optional.of("a program");
    }
    if (name.indexOf('.') < 0) {
      return guessed(file);
    }
    return XML.contains(ending) ? inXml(file) : Optional.empty();
  }

  /** Without an ending, browsers guess from the file's beginning. */
  private static Optional<String> guessed(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String start = new String(in.readNBytes(512), StandardCharsets.ISO_8859_1);
      return start.strip().startsWith("<") ? Optional.of("a page of its own") : Optional.empty();
    }
  }

  /** Also what can't be read: a browser runs the scripts in front of a mistake. */
  private static Optional<String> inXml(Path file) throws IOException {
    try {
      return XmlFile.find(file, ActiveFile::at);
    } catch (XMLStreamException unreadable) {
      return Optional.of("XML that isn't well-formed");
    }
  }

  private static Optional<String> at(int event, XMLStreamReader xml) {
    return switch (event) {
      case XMLStreamConstants.START_ELEMENT -> element(xml);
      case XMLStreamConstants.DTD ->
          // What is declared there could put anything into the file.
          xml.getText().matches("(?s).*\\]\\s*>\\s*")
              ? Optional.of("declarations in its DOCTYPE")
              : Optional.empty();
      case XMLStreamConstants.ENTITY_REFERENCE -> Optional.of("an entity");
      case XMLStreamConstants.PROCESSING_INSTRUCTION ->
          xml.getPITarget().equals("xml-stylesheet")
              ? Optional.of("a style sheet of its own")
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<String> element(XMLStreamReader xml) {
    String name = xml.getLocalName();
    if (ELEMENTS.contains(name.toLowerCase(Locale.ROOT))) {
      return Optional.of("<" + name + ">");
    }
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String attribute = xml.getAttributeLocalName(i);
      boolean handler = attribute.toLowerCase(Locale.ROOT).startsWith("on");
      String value = INVISIBLE.matcher(xml.getAttributeValue(i)).replaceAll("");
      boolean data = attribute.equals("href") && DATA.matcher(value).matches();
      if (handler || data || SCRIPT.matcher(value).find()) {
        return Optional.of(attribute + " on <" + name + ">");
      }
    }
    return Optional.empty();
  }
}

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
 * Finds files that a browser runs when somebody opens them: such a file could do everything that
 * the site's own pages can.
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

  /** The characters that browsers remove from an address before they read its scheme. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\x00-\\x20\\u00a0]+");

  private static final Pattern SCRIPT = Pattern.compile("(?i)(java|vb)script:");
  private static final Pattern DATA =
      Pattern.compile("(?i)data:(?!image/(png|jpeg|gif|webp)[;,]).*", Pattern.DOTALL);

  private ActiveFile() {}

  /**
   * Returns what a browser would run, in words such as {@code a script}; nothing for harmless
   * files.
   *
   * @throws IOException if the file can't be read
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
      return guess(file);
    }
    return XML.contains(ending) ? inXml(file) : Optional.empty();
  }

  /** Guesses as browsers do for files without an extension: by the start of the file. */
  private static Optional<String> guess(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String start = new String(in.readNBytes(512), StandardCharsets.ISO_8859_1);
      return start.strip().startsWith("<") ? Optional.of("a page of its own") : Optional.empty();
    }
  }

  /**
   * Also refuses files that aren't well-formed: a browser runs the scripts before the first error.
   */
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
          // Declarations could put anything into the file.
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

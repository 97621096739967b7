package org.lectern.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the size of an SVG file from the attributes of its root element, or else from its view box.
 *
 * @see <a href="https://www.w3.org/TR/SVG2/coords.html#SizingSVGInCSS">SVG 2, section 8.13</a>
 */
final class SvgFile {
  private static final String NUMBER = "(\\d{1,7}(?:\\.\\d*)?)";
  private static final String BETWEEN = "(?:\\s*,\\s*|\\s+)";
  private static final Pattern PIXELS = Pattern.compile("\\s*" + NUMBER + "(?:px)?\\s*");
  private static final Pattern VIEW_BOX =
      Pattern.compile(
          "\\s*[^\\s,]+" + BETWEEN + "[^\\s,]+" + BETWEEN + NUMBER + BETWEEN + NUMBER + "\\s*");

  private SvgFile() {}

  static Optional<Size> size(Path file) throws IOException {
    try {
      return XmlFile.find(
              file,
              (event, xml) ->
                  event == XMLStreamConstants.START_ELEMENT
                      ? Optional.of(attributeSize(xml).or(() -> viewBox(xml)))
                      : Optional.empty())
          .flatMap(size -> size);
    } catch (XMLStreamException broken) {
      return Optional.empty();
    }
  }

  private static Optional<Size> attributeSize(XMLStreamReader svg) {
    Matcher width = PIXELS.matcher(attribute(svg, "width"));
    Matcher height = PIXELS.matcher(attribute(svg, "height"));
    return width.matches() && height.matches()
        ? size(width.group(1), height.group(1))
        : Optional.empty();
  }

  private static Optional<Size> viewBox(XMLStreamReader svg) {
    Matcher box = VIEW_BOX.matcher(attribute(svg, "viewBox"));
    return box.matches() ? size(box.group(1), box.group(2)) : Optional.empty();
  }

  private static Optional<Size> size(String saidWidth, String saidHeight) {
    int width = (int) Math.round(Double.parseDouble(saidWidth));
    int height = (int) Math.round(Double.parseDouble(saidHeight));
    return width > 0 && height > 0 ? Optional.of(new Size(width, height)) : Optional.empty();
  }

  private static String attribute(XMLStreamReader svg, String name) {
    String value = svg.getAttributeValue("", name);
    return value == null ? "" : value;
  }
}

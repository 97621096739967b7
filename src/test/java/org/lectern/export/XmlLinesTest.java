package org.lectern.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class XmlLinesTest {
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  private static String string(XmlLines xml) {
    return new String(xml.bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void an_element_that_holds_others_has_a_line_for_its_beginning_and_its_end() {
    assertEquals(
        HEAD + "<a>\n<b>1 &lt; 2</b>\n<c d=\"&quot;é&quot;\"/>\n</a>\n",
        string(
            new XmlLines()
                .open("a")
                .element("b", "1 < 2")
                .empty("c")
                .attribute("d", "\"é\"")
                .line()
                .close()));
  }

  @Test
  void what_is_unknown_is_left_out() {
    assertEquals(
        HEAD + "<a c=\"2\">\n<e>3</e>\n</a>\n",
        string(
            new XmlLines()
                .start("a")
                .attribute("b", Optional.empty())
                .attribute("c", Optional.of(2))
                .line()
                .element("d", Optional.empty())
                .element("e", Optional.of(3))
                .close()));
  }

  @Test
  void what_is_open_ends_with_the_document() {
    assertEquals(
        HEAD + "<a xmlns=\"urn:x\"><b></b></a>",
        string(new XmlLines().start("a").attribute("xmlns", "urn:x").start("b")));
  }
}

package org.lectern.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActiveFileTest {
  private static final String SVG =
      "<svg xmlns='http://www.w3.org/2000/svg' xmlns:x='http://www.w3.org/1999/xlink'>%s</svg>";

  @TempDir Path folder;

  private Optional<String> danger(String name, String text) throws IOException {
    return ActiveFile.danger(Files.writeString(folder.resolve(name), text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a.html", "a.HTM", "a.xhtml", "a.mjs", "a.js", "a.swf", "a.wasm", "a.svgz"})
  void is_known_by_its_ending(String name) throws IOException {
    assertTrue(danger(name, "harmless").isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<s:script xmlns:s='http://www.w3.org/2000/svg'>alert(1)</s:script>",
        "<h:script xmlns:h='http://www.w3.org/1999/xhtml' src='a.png'/>",
        "<g><path onclick='alert(1)'/></g>",
        "<animate onbegin='alert(1)'/>",
        "<a href='javascript:alert(1)'/>",
        "<a x:href=' java&#x9;script:alert(1)'/>",
        "<a x:href='JAVASCRIPT:alert(1)'/>",
        "<set attributeName='href' to='javascript:alert(1)'/>",
        "<animate attributeName='href' values='#a;javascript:alert(1)'/>",
        "<use href='data:image/svg+xml,x'/>",
        "<foreignObject/>",
        "<embed src='a.pdf'/>",
        "<g/>&s;"
      })
  void is_an_svg_that_does_something(String inside) throws IOException {
    assertTrue(danger("a.svg", SVG.formatted(inside)).isPresent());
    assertTrue(danger("a.xml", SVG.formatted(inside)).isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE svg [<!ENTITY s '<script/>'>]><svg>&s;</svg>",
        "<!DOCTYPE svg [<!ATTLIST svg onload CDATA 'alert(1)'>] ><svg/>",
        "<!DOCTYPE svg SYSTEM 'a.dtd' [<!ENTITY s 'x'>]><svg/>",
        "<?xml-stylesheet href='a.xsl' type='text/xsl'?><svg/>",
        "<svg><g></svg>",
        "not a picture at all",
        ""
      })
  void is_an_svg_that_could_be_anything(String text) throws IOException {
    assertTrue(danger("a.svg", text).isPresent());
  }

  @Test
  void an_entity_is_never_fetched_or_put_in() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "secret");
    assertEquals(
        Optional.of("declarations in its DOCTYPE"),
        danger(
            "a.svg", "<!DOCTYPE svg [<!ENTITY s SYSTEM '" + secret.toUri() + "'>]><svg>&s;</svg>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg xmlns='http://www.w3.org/2000/svg'><style>g{fill:red}</style><g id='one'/></svg>",
        "<?xml version='1.0' encoding='UTF-8'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN'"
            + " 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'><svg/>",
        "<svg><a href='https://example.org/'><text>about javascript</text></a></svg>",
        "<svg><image href='data:image/png;base64,AAAA'/><desc>a &lt;script&gt;</desc></svg>",
        "<svg xmlns:sodipodi='http://x' xmlns:inkscape='http://y' inkscape:version='1'/>"
      })
  void is_no_plain_svg(String text) throws IOException {
    assertEquals(Optional.empty(), danger("a.svg", text));
  }

  @Test
  void is_no_other_file_whatever_it_holds() throws IOException {
    for (String name : new String[] {"a.png", "a.pdf", "a.vtt", "a.txt", "a.zip"}) {
      assertEquals(Optional.empty(), danger(name, "<script>"));
    }
  }

  @Test
  void is_a_page_without_an_ending() throws IOException {
    assertTrue(danger("page", " <!doctype html><script>").isPresent());
    assertEquals(Optional.empty(), danger("licence", "All rights reserved"));
  }

  @Test
  void is_found_in_any_encoding() throws IOException {
    Path file =
        Files.write(
            folder.resolve("a.svg"),
            ("\uFEFF" + SVG.formatted("<script/>")).getBytes(StandardCharsets.UTF_16BE));
    assertTrue(ActiveFile.danger(file).isPresent());
  }
}

package org.lectern.markdown;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever strangers write, what is published of it is HTML that does nothing. */
class HarmlessTest {
  private static final Markdown MARKDOWN = new Markdown();
  private static final TextOptions OPTIONS =
      new TextOptions(2, "a-", Set.of(), "Table", "Back to the text");

  private static String html(String source) {
    return MARKDOWN.read(source, OPTIONS).html().fill(target -> "[" + target + "]").strip();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
        "<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)>",
        "<svg><script>alert(1)</script></svg>",
        "<math><mtext></mtext><mglyph><style><!--</style><img src onerror=alert(1)>",
        "<iframe src=https://evil.example></iframe>",
        "<object data=x></object><embed src=x>",
        "<form action=https://evil.example><input><button>x</button></form>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](java\nscript:alert(1))",
        "[x](&#106;avascript:alert(1))",
        "[x](data:text/html,<script>alert(1)</script>)",
        "[x](vbscript:msgbox(1))",
        "![x](data:image/svg+xml,<svg onload=alert(1)>)",
        "<a href=\"&#x6A;avascript:alert(1)\">x</a>",
        "<a href=' javascript:alert(1)'>x</a>",
        "<a href='\u0001javascript:alert(1)'>x</a>",
        "<a href='//evil.example'>x</a>",
        "<p style='background:url(https://evil.example)'>x</p>",
        "<style>@import 'https://evil.example'</style>",
        "<link rel=stylesheet href=https://evil.example>",
        "<meta http-equiv=refresh content='0;url=https://evil.example'>",
        "<base href=https://evil.example>",
        "<b onmouseover=alert(1)>x</b>",
        "<details ontoggle=alert(1) open>x</details>",
        "<video src=x onerror=alert(1)></video>",
        "<template><script>alert(1)</script></template>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<div id=main-content class=hero>x</div>",
        "<!--><script>alert(1)</script>-->",
        "</main></body></html><script>alert(1)</script>",
        "<a href=x target=_blank rel=opener ping=https://evil.example>x</a>",
        "`<script>`alert(1)`</script>`",
        "<b <script>alert(1)</script>",
        "<<script>alert(1)//<</script>"
      })
  void hostile_text_is_harmless(String text) {
    assertHarmless(text);
  }

  @Property(tries = 500)
  void any_text_is_harmless(
      @ForAll @CharRange(from = ' ', to = '~') @StringLength(max = 60) String text) {
    assertHarmless(text);
  }

  private static void assertHarmless(String text) {
    Document page = Jsoup.parseBodyFragment(html(text));
    assertTrue(
        page.body()
            .select(
                "script, style, iframe, object, embed, form, input, button, svg, math, link, meta,"
                    + " base, video, template, noscript")
            .isEmpty(),
        () -> text + " → " + page.body().html());
    for (Element element : page.body().getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue().toLowerCase(Locale.ROOT);
        assertFalse(name.startsWith("on") || name.equals("style"), () -> text + " → " + element);
        if (name.equals("href") || name.equals("src")) {
          assertTrue(
              value.startsWith("[")
                  || value.matches("(?s)https?://.*")
                  || value.startsWith("#a-fn"),
              () -> text + " → " + element);
        }
      }
    }
  }

  @Property
  void no_control_characters_are_published(
      @ForAll @CharRange(from = 0, to = 0x2FF) @StringLength(max = 40) String any) {
    String text = any.replace('\r', '\n');
    String source = "# a%s\n\n`b%s` [c](d.md \"%s\") <i title=\"%s\">e</i>";
    html(source.formatted(text, text, text, text))
        .chars()
        .filter(Character::isISOControl)
        .forEach(c -> assertTrue(c == '\n' || c == '\t', () -> Integer.toHexString(c)));
  }
}

package org.lectern.markdown;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Keeps HTML that is safe to publish, and turns values that are filled in later into {@link
 * Placeholders}.
 */
final class Sanitizer {
  /** The target of a link within the content. */
  static final char LINK = 'l';

  /** The name of a heading or a footnote. */
  static final char ID = 'i';

  /** The label of the link back from a footnote. */
  static final char BACK = 'b';

  /** The class of that link. */
  private static final String WAY_BACK = "footnote-backref";

  private static final Pattern SCHEME =
      Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*:.*", Pattern.DOTALL);
  private static final Pattern WEB = Pattern.compile("(?i)^https?://.+", Pattern.DOTALL);
  private static final Pattern MAIL =
      Pattern.compile("(?i)mailto:([^?#]+)([?].*)?", Pattern.DOTALL);

  /**
   * The control characters that the library keeps, and that HTML doesn't allow (<a
   * href="https://html.spec.whatwg.org/multipage/syntax.html#text-2">HTML, section 13.1.3</a>).
   */
  private static final Pattern CONTROLS = Pattern.compile("[\u007F-\u009F]");

  private static final Pattern FOOTNOTE = Pattern.compile("fn(ref)?-[0-9]+(-[0-9]+)?");
  private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2,8}(?:-[a-zA-Z0-9]{1,8}+)*+");
  private static final Pattern DATE_TIME = Pattern.compile("[0-9TZ:+. -]{1,40}");

  /** The elements whose alignment becomes a class, and so isn't lost. */
  private static final Set<String> CELLS = Set.of("td", "th");

  private final Placeholders placeholders;
  private final Predicate<String> shown;
  private final PolicyFactory policy;

  /**
   * Creates a sanitizer.
   *
   * @param shown whether a page may link to an e-mail address
   */
  Sanitizer(Placeholders placeholders, Predicate<String> shown) {
    this.placeholders = placeholders;
    this.shown = shown;
    this.policy = policy();
  }

  /** Returns the safe part of some HTML, and adds what was discarded to {@code removed}. */
  String safe(String html, Set<Discarded> removed) {
    String safe = CONTROLS.matcher(policy.sanitize(html, LISTENER, removed)).replaceAll("");
    return HeaderCells.withScopes(safe);
  }

  /** A discarded tag, or a discarded attribute of a tag. */
  record Discarded(String element, String attribute) implements Comparable<Discarded> {
    @Override
    public int compareTo(Discarded other) {
      int first = element.compareTo(other.element);
      return first != 0 ? first : attribute.compareTo(other.attribute);
    }

    static Set<Discarded> none() {
      return new TreeSet<>();
    }
  }

  private static final HtmlChangeListener<Set<Discarded>> LISTENER =
      new HtmlChangeListener<>() {
        @Override
        public void discardedTag(Set<Discarded> removed, String element) {
          removed.add(new Discarded(element, ""));
        }

        @Override
        public void discardedAttributes(
            Set<Discarded> removed, String element, String... attributes) {
          for (String attribute : attributes) {
            if (!attribute.equals("align") || !CELLS.contains(element)) {
              removed.add(new Discarded(element, attribute));
            }
          }
        }
      };

  private PolicyFactory policy() {
    return new HtmlPolicyBuilder()
        .allowElements(
            "p",
            "br",
            "hr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "pre",
            "code",
            "em",
            "strong",
            "del",
            "ins",
            "s",
            "b",
            "i",
            "u",
            "small",
            "mark",
            "sup",
            "sub",
            "kbd",
            "samp",
            "var",
            "abbr",
            "dfn",
            "cite",
            "q",
            "bdi",
            "bdo",
            "ruby",
            "rb",
            "rt",
            "rp",
            "wbr",
            "time",
            "figure",
            "figcaption",
            "details",
            "summary",
            "table",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "div",
            "span")
        .allowElements(this::anchor, "a")
        .allowElements(Sanitizer::cell, "th", "td")
        .allowElements(Sanitizer::picture, "img")
        .allowAttributes("href")
        .matching(this::link)
        .onElements("a")
        .allowAttributes("src")
        .matching(this::pictureSource)
        .onElements("img")
        .allowUrlProtocols("http", "https", "mailto")
        .allowAttributes("id")
        .matching(this::name)
        .globally()
        .allowAttributes("lang")
        .matching(LANGUAGE)
        .globally()
        .allowAttributes("dir")
        .matching(true, "ltr", "rtl", "auto")
        .globally()
        .allowAttributes("title")
        .onElements("a", "abbr", "dfn", "img")
        .allowAttributes("alt")
        .onElements("img")
        .allowAttributes("datetime")
        .matching(DATE_TIME)
        .onElements("time")
        .allowAttributes("open")
        .matching(true, "", "open")
        .onElements("details")
        .allowAttributes("start")
        .matching(Pattern.compile("-?[0-9]{1,6}"))
        .onElements("ol")
        .allowAttributes("align")
        .matching(true, "left", "center", "right")
        .onElements("th", "td")
        .allowAttributes("scope")
        .matching(true, "col", "row", "colgroup", "rowgroup")
        .onElements("th")
        .allowAttributes("colspan", "rowspan")
        .matching(Pattern.compile("[1-9][0-9]?"))
        .onElements("th", "td")
        .allowAttributes("class")
        .matching(Pattern.compile("language-[A-Za-z0-9_+#.-]{1,30}"))
        .onElements("code")
        .allowAttributes("class")
        .matching(true, "footnotes")
        .onElements("div")
        .allowAttributes("class")
        .matching(true, WAY_BACK, "permalink")
        .onElements("a")
        .allowWithoutAttributes("span")
        .toFactory();
  }

  /** Replaces relative links by placeholders, and refuses links with a host but no scheme. */
  private String link(String element, String attribute, String value) {
    String target = value.strip();
    if (placeholders.isPlaceholder(target) || target.startsWith("//") || target.startsWith("\\")) {
      return null;
    }
    if (SCHEME.matcher(target).matches()) {
      return WEB.matcher(target).matches() || isShown(target) ? target : null;
    }
    return placeholders.of(LINK, target);
  }

  private boolean isShown(String target) {
    Matcher mail = MAIL.matcher(target);
    return mail.matches() && shown.test(mail.group(1));
  }

  /** Allows no pictures on other sites. */
  private String pictureSource(String element, String attribute, String value) {
    String source = link(element, attribute, value);
    return source != null && placeholders.isPlaceholder(source) ? source : null;
  }

  /** Allows only Lectern's own names: headings', which are placeholders already, and footnotes'. */
  private String name(String element, String attribute, String value) {
    if (placeholders.isPlaceholder(value)) {
      return value;
    }
    return FOOTNOTE.matcher(value).matches() ? placeholders.of(ID, value) : null;
  }

  /** Whether a target is a footnote or the link back from one. */
  static boolean isFootnote(String target) {
    return target.startsWith("#") && FOOTNOTE.matcher(target.substring(1)).matches();
  }

  /** Labels the link back from a footnote, for screen readers. */
  private String anchor(String element, List<String> attributes) {
    int name = attributes.indexOf(WAY_BACK);
    if (name > 0 && attributes.get(name - 1).equals("class")) {
      attributes.add("aria-label");
      attributes.add(placeholders.of(BACK, ""));
    }
    return element;
  }

  /** Replaces alignment by a class. */
  private static String cell(String element, List<String> attributes) {
    int align = attributes.indexOf("align");
    if (align >= 0) {
      attributes.set(align, "class");
      attributes.set(align + 1, "align-" + attributes.get(align + 1).toLowerCase(Locale.ROOT));
    }
    return element;
  }

  /**
   * Removes pictures without a source, and puts the source first, where {@link Html} expects it.
   */
  private static String picture(String element, List<String> attributes) {
    int source = attributes.indexOf("src");
    if (source < 0) {
      return null;
    }
    Collections.rotate(attributes.subList(0, source + 2), 2);
    if (!attributes.contains("alt")) {
      attributes.add("alt");
      attributes.add("");
    }
    attributes.add("loading");
    attributes.add("lazy");
    return element;
  }
}

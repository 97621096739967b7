package org.lectern.importer.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.markdown.LinkTarget;
import org.lectern.markdown.Markdown;
import org.lectern.markdown.WrittenLink;
import org.lectern.markdown.WrittenLink.Form;
import org.lectern.problem.Position;

/**
 * Converts abstracts and biographies to Markdown with working links. HTML becomes Markdown,
 * relative links and pictures get absolute addresses, and broken links become their words.
 */
public final class RichText {
  private static final Markdown READER = new Markdown();

  /** Matches any text with a link. */
  private static final Pattern LINKS = Pattern.compile("(?i)[\\[<]|://|www\\.");

  /** The number of passes: replacing a link by its words may reveal one in them. */
  private static final int MOST_TIMES = 4;

  /** Matches a Markdown link in place of an address: {@code [a]([https://…](https://…))}. */
  private static final Pattern TWICE = Pattern.compile("\\[(https?://[^\\]\\s]+)\\].*");

  private final Findings findings;
  private final Optional<String> base;

  /**
   * Creates a converter for the texts of a file.
   *
   * @param base the address that relative links start from
   */
  public RichText(Findings findings, Optional<String> base) {
    this.findings = findings;
    this.base = base;
  }

  /** Returns the text of a field in Markdown; empty if there is none. */
  public String markdown(Fields fields, String name) {
    return fields.text(name).map(text -> markdown(text, fields.place())).orElse("");
  }

  /** Returns a text in Markdown. */
  public String markdown(String text, Position place) {
    String stripped = PlainText.withoutBlankEnds(text);
    if (OverlyComplexText.isMarkdown(stripped)) {
      return asItIs(stripped, place);
    }
    if (!HtmlText.isHtml(stripped)) {
      return withWholeLinks(stripped, place);
    }
    findings.changed(place, "HTML in a text, which is Markdown now");
    if (HtmlText.hasFrames(stripped)) {
      findings.leftOut(place, "a script, a frame or a form in a text");
    }
    Optional<String> markdown =
        HtmlText.markdown(stripped).filter(it -> !OverlyComplexText.isMarkdown(it));
    return markdown.isPresent() ? withWholeLinks(markdown.get(), place) : asItIs(stripped, place);
  }

  /** Returns the text as it was typed, since it isn't meant as Markdown. */
  private String asItIs(String text, Position place) {
    findings.changed(place, "a text of far too many signs, which is shown as it was typed");
    return OverlyComplexText.fenced(text);
  }

  private String withWholeLinks(String markdown, Position place) {
    String text = markdown;
    for (int time = 0; time < MOST_TIMES; time++) {
      List<TextReplacement> edits = LINKS.matcher(text).find() ? edits(text, place) : List.of();
      if (edits.isEmpty()) {
        return text;
      }
      text = TextReplacement.all(edits, text);
    }
    return edits(text, place).isEmpty() ? text : asItIs(markdown, place);
  }

  private List<TextReplacement> edits(String markdown, Position place) {
    List<TextReplacement> edits = new ArrayList<>();
    for (WrittenLink link : READER.links(markdown)) {
      edit(link, place).ifPresent(edits::add);
    }
    return edits;
  }

  private Optional<TextReplacement> edit(WrittenLink link, Position place) {
    String typed = link.target().strip();
    Matcher twice = TWICE.matcher(typed);
    String address = twice.matches() ? twice.group(1) : typed;
    LinkTarget leads = LinkTarget.of(typed);
    boolean spaced = link.form() == Form.SPACED;
    if ((leads == LinkTarget.WEB || leads == LinkTarget.MAIL) && !spaced) {
      return Optional.empty();
    }
    Optional<String> whole = whole(link, address);
    if (whole.isEmpty()) {
      findings.changed(place, "a link in a text that leads nowhere");
      String words = link.form() == Form.BARE ? TextReplacement.code(typed) : link.words();
      return Optional.of(new TextReplacement(link.place(), words));
    }
    // For a link that names a definition, the definition is edited.
    return link.form() == Form.NAMED
        ? Optional.empty()
        : Optional.of(new TextReplacement(link.targetPlace(), whole.get()));
  }

  private Optional<String> whole(WrittenLink link, String address) {
    if (address.isEmpty() || address.startsWith("#")) {
      return Optional.empty();
    }
    boolean bare = link.form() == Form.BARE && LinkTarget.of(address) == LinkTarget.CONTENT;
    return bare
        ? Optional.of("https://" + address)
        : WebLink.of(address, base).map(url -> url.replace("(", "%28").replace(")", "%29"));
  }
}

package org.lectern.importer.format;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.problem.Position;

/**
 * Abstracts and biographies as Markdown that leads somewhere: HTML becomes Markdown, links and
 * pictures that start from the page where the text was published get whole addresses, and those
 * that lead nowhere become the words that they stand on.
 */
public final class RichText {
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(AutolinkExtension.create())).build();
  private static final Pattern BARE = Pattern.compile("(?i)www\\.");
  private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*");

  /** A link of Markdown where its address belongs: {@code [a]([https://…](https://…))}. */
  private static final Pattern TWICE = Pattern.compile("\\[(https?://[^\\]\\s]+)\\].*");

  private final Findings findings;
  private final Optional<String> base;

  /**
   * Texts of a file.
   *
   * @param base the address that relative links start from
   */
  public RichText(Findings findings, Optional<String> base) {
    this.findings = findings;
    this.base = base;
  }

  /** The text in Markdown. */
  public String markdown(String text, Position place) {
    String stripped = PlainText.withoutBlankEnds(text);
    if (Tangled.isMarkdown(stripped)) {
      return asItIs(stripped, place);
    }
    if (!HtmlText.isHtml(stripped)) {
      return withWholeLinks(stripped, place);
    }
    findings.changed(place, "HTML in a text, which is Markdown now");
    if (HtmlText.hasFrames(stripped)) {
      findings.leftOut(place, "a script, a frame or a form in a text");
    }
    Optional<String> markdown = HtmlText.markdown(stripped).filter(it -> !Tangled.isMarkdown(it));
    return markdown.isPresent() ? withWholeLinks(markdown.get(), place) : asItIs(stripped, place);
  }

  /** The text as it was typed, since it can't be meant as what it would be read as. */
  private String asItIs(String text, Position place) {
    findings.changed(place, "a text of far too many signs, which is shown as it was typed");
    return Tangled.fenced(text);
  }

  private record Edit(int start, int end, String text) {}

  private String withWholeLinks(String markdown, Position place) {
    if (markdown.indexOf('[') < 0 && !BARE.matcher(markdown).find()) {
      return markdown;
    }
    List<Edit> edits = new ArrayList<>();
    for (Node node : PARSER.parse(markdown).getDescendants()) {
      if (node instanceof Link link) {
        edit(link, link.getUrl(), link.getText(), place).ifPresent(edits::add);
      } else if (node instanceof Image image) {
        edit(image, image.getUrl(), image.getText(), place).ifPresent(edits::add);
      } else if (node instanceof AutoLink bare) {
        whole(bare).ifPresent(edits::add);
      } else if (node instanceof Reference reference) {
        edit(reference, reference.getUrl(), BasedSequence.NULL, place).ifPresent(edits::add);
      }
    }
    edits.sort(Comparator.comparingInt(Edit::start));
    StringBuilder text = new StringBuilder();
    int end = 0;
    for (Edit edit : edits) {
      if (edit.start() >= end) {
        text.append(markdown.substring(end, edit.start())).append(edit.text());
        end = edit.end();
      }
    }
    return text.append(markdown.substring(end)).toString();
  }

  /** An address that stands in a text without {@code https://}. */
  private static Optional<Edit> whole(AutoLink bare) {
    String address = bare.getText().toString();
    return SCHEME.matcher(address).matches()
        ? Optional.empty()
        : Optional.of(
            new Edit(
                bare.getText().getStartOffset(),
                bare.getText().getEndOffset(),
                "https://" + address));
  }

  private Optional<Edit> edit(Node node, BasedSequence url, BasedSequence words, Position place) {
    Matcher twice = TWICE.matcher(url.toString().strip());
    String address = twice.matches() ? twice.group(1) : url.toString().strip();
    if (SCHEME.matcher(address).matches() && !twice.matches()) {
      return Optional.empty();
    }
    Optional<String> whole =
        address.isEmpty() || address.startsWith("#") ? Optional.empty() : WebLink.of(address, base);
    if (whole.isPresent()) {
      return Optional.of(
          new Edit(url.getStartOffset(), url.getEndOffset(), whole.get().replace(")", "%29")));
    }
    findings.changed(place, "a link in a text that leads nowhere");
    return Optional.of(new Edit(node.getStartOffset(), node.getEndOffset(), words.toString()));
  }
}

package org.lectern.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.node.ForNode.LoopVariables;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.lectern.problem.Problem;
import org.lectern.site.Output;

/** Makes pages from templates. Safe for use by several threads. */
public final class Renderer {

  /** As many bytes as most pages have at most. */
  private static final int USUAL = 1 << 16;

  private final ThemeFiles files;
  private final Map<String, PebbleTemplate> templates = new HashMap<>();

  /** Those that are free: as many as there have been threads at once. */
  private final Queue<Utf8Writer> writers = new ConcurrentLinkedQueue<>();

  /**
   * A renderer with all of a theme's templates, compiled.
   *
   * @throws TemplateException where one of them can't be
   */
  public Renderer(Theme theme) {
    this.files = theme.files();
    PebbleEngine engine =
        new PebbleEngine.Builder()
            .loader(new ThemeLoader(theme.files()))
            .extension(new ViewRecords())
            .strictVariables(true)
            .methodAccessValidator(
                (object, method) -> method.getDeclaringClass() == LoopVariables.class)
            .build();
    List<String> names =
        theme.files().names().stream()
            .filter(ThemeFiles::isTemplate)
            .map(file -> file.substring(0, file.length() - ThemeFiles.TEMPLATE.length()))
            .toList();
    List<Problem> problems = new ArrayList<>();
    for (String name : names) {
      problems.addAll(References.broken(name, files, names));
      try {
        templates.put(name, engine.getTemplate(name));
      } catch (PebbleException e) {
        problems.add(Failure.of(files, name, e));
      }
    }
    if (!problems.isEmpty()) {
      throw new TemplateException(problems);
    }
  }

  /** Whether a conference's own files are among the theme's. */
  public boolean isOwn() {
    return files.isOwn();
  }

  /**
   * A page's bytes in UTF-8.
   *
   * @param fragments what the pages of the same plan share
   * @throws TemplateException where its template asks for what isn't there
   */
  public byte[] html(Output.Html page, Fragments fragments) {
    return html(page, page.shown().get(), fragments);
  }

  /**
   * The bytes of a page of which it is known what it shows.
   *
   * @throws TemplateException where its template asks for what isn't there
   */
  public byte[] html(Output.Html page, Output.Shown shown, Fragments fragments) {
    PebbleTemplate template = templates.get(page.template());
    if (template == null) {
      throw new IllegalArgumentException("no template for " + page.template());
    }
    Utf8Writer out = Optional.ofNullable(writers.poll()).orElseGet(() -> new Utf8Writer(USUAL));
    try {
      return html(template, page, shown, fragments, out);
    } finally {
      out.clear();
      writers.add(out);
    }
  }

  private byte[] html(
      PebbleTemplate template,
      Output.Html page,
      Output.Shown shown,
      Fragments fragments,
      Utf8Writer out) {
    try {
      template.evaluate(
          out,
          Map.of(
              "frame",
              shown.frame(),
              "page",
              shown.page(),
              FragmentTag.TEXTS,
              page.words().texts(),
              FragmentTag.FRAGMENTS,
              fragments),
          page.words().language());
    } catch (StackOverflowError e) {
      throw new TemplateException(Failure.ofCircle(files, page.template()), e);
    } catch (RuntimeException e) {
      // What the page shows is worked out before: only the template can fail here.
      throw new TemplateException(Failure.of(files, page.template(), e), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** What templates may read beyond lists and texts, and how they share parts. */
  private static final class ViewRecords extends AbstractExtension {
    @Override
    public List<TokenParser> getTokenParsers() {
      return List.of(new FragmentTag());
    }

    @Override
    public List<AttributeResolver> getAttributeResolver() {
      return List.of(new RecordAttributes(), new TextAttributes());
    }
  }
}

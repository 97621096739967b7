package org.lectern.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.node.ForNode.LoopVariables;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.site.Output;

/** Makes pages from templates. Safe for use by several threads. */
public final class Renderer {
  private final Map<String, PebbleTemplate> templates = new HashMap<>();

  /**
   * A renderer with all of a theme's templates, compiled.
   *
   * @throws TemplateException where one of them can't be
   */
  public Renderer(Theme theme) {
    PebbleEngine engine =
        new PebbleEngine.Builder()
            .loader(new ThemeLoader(theme.files()))
            .extension(new ViewRecords())
            .strictVariables(true)
            .methodAccessValidator((object, method) -> object instanceof LoopVariables)
            .build();
    for (String file : theme.files().names()) {
      if (file.endsWith(".html")) {
        String name = file.substring(0, file.length() - ".html".length());
        templates.put(name, compiled(engine, name));
      }
    }
  }

  private static PebbleTemplate compiled(PebbleEngine engine, String name) {
    try {
      return engine.getTemplate(name);
    } catch (PebbleException e) {
      throw failure(name, e);
    }
  }

  /**
   * A page's bytes in UTF-8.
   *
   * @throws TemplateException where its template asks for what isn't there
   */
  public byte[] html(Output.Html page) {
    PebbleTemplate template = templates.get(page.template());
    if (template == null) {
      throw new IllegalArgumentException("no template for " + page.template());
    }
    Output.Shown shown = page.shown().get();
    StringWriter out = new StringWriter(8192);
    try {
      template.evaluate(
          out,
          Map.of("frame", shown.frame(), "page", shown.page(), "t", page.words().texts()),
          page.words().language());
    } catch (PebbleException e) {
      throw failure(page.template(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static TemplateException failure(String name, PebbleException e) {
    String file = "templates/" + (e.getFileName() == null ? name : e.getFileName()) + ".html";
    Position position =
        e.getLineNumber() == null
            ? Position.file(file)
            : new Position(file, Math.max(1, e.getLineNumber()), 1);
    return new TemplateException(Problem.of(Rule.TEMPLATE, position, e.getPebbleMessage()), e);
  }

  /** What templates may read beyond lists, maps and texts. */
  private static final class ViewRecords extends AbstractExtension {
    @Override
    public List<AttributeResolver> getAttributeResolver() {
      return List.of(new RecordAttributes());
    }
  }
}

package org.lectern.render;

import io.pebbletemplates.pebble.error.ParserException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.lexer.Token;
import io.pebbletemplates.pebble.lexer.TokenStream;
import io.pebbletemplates.pebble.node.AbstractRenderableNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.parser.Parser;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.template.ScopeChain;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code {% fragment item, level %} … {% endfragment %}}: a part of a page that shows {@code item},
 * made once for all pages that show the very same one. Within it there are only the variables that
 * it names, and the interface's texts {@code t}: so it can't differ from page to page.
 */
final class FragmentTag implements TokenParser {
  /** Under which templates are handed what was made; no template can write this name. */
  static final String FRAGMENTS = "the fragments";

  /** Under which they are handed the interface's texts. */
  static final String TEXTS = "t";

  static final String NAME = "fragment";

  @Override
  public String getTag() {
    return NAME;
  }

  @Override
  public RenderableNode parse(Token token, Parser parser) {
    TokenStream stream = parser.getStream();
    stream.next();
    List<String> names = new ArrayList<>();
    names.add(stream.expect(Token.Type.NAME).getValue());
    while (stream.current().test(Token.Type.PUNCTUATION, ",")) {
      stream.next();
      names.add(stream.expect(Token.Type.NAME).getValue());
    }
    stream.expect(Token.Type.EXECUTE_END);
    BodyNode body = parser.subparse(end -> end.test(Token.Type.NAME, "endfragment"));
    if (stream.current().test(Token.Type.EOF)) {
      throw new ParserException(
          null, "this fragment isn't closed", token.getLineNumber(), stream.getFilename());
    }
    stream.next();
    stream.expect(Token.Type.EXECUTE_END);
    return new Part(token.getLineNumber(), names, body);
  }

  /** A part of a template. */
  private static final class Part extends AbstractRenderableNode {
    private static final int USUAL = 512;

    private final List<String> names;
    private final BodyNode body;

    Part(int line, List<String> names, BodyNode body) {
      super(line);
      this.names = List.copyOf(names);
      this.body = body;
    }

    @Override
    public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context)
        throws IOException {
      ScopeChain scopes = context.getScopeChain();
      Fragments.Key key = key(self, scopes);
      Fragments fragments = (Fragments) scopes.get(FRAGMENTS);
      byte[] part = fragments.find(key);
      if (part == null) {
        boolean isWanted = fragments.isWanted(key);
        part = make(self, context, fragments, key);
        if (isWanted) {
          fragments.keep(key, part);
        }
      }
      if (writer instanceof Utf8Writer page) {
        page.write(part);
      } else {
        // Within a filter or a macro, whose result is a text.
        writer.write(new String(part, StandardCharsets.UTF_8));
      }
    }

    private Fragments.Key key(PebbleTemplateImpl self, ScopeChain scopes) {
      if (!(scopes.get(names.get(0)) instanceof Record shown)) {
        throw new PebbleException(
            null,
            "\"" + names.get(0) + "\" is nothing that other pages could show too",
            getLineNumber(),
            self.getName());
      }
      List<Object> others = new ArrayList<>(names.size());
      others.add(scopes.get(TEXTS));
      names.subList(1, names.size()).forEach(name -> others.add(scopes.get(name)));
      return new Fragments.Key(this, shown, others);
    }

    private byte[] make(
        PebbleTemplateImpl self,
        EvaluationContextImpl context,
        Fragments fragments,
        Fragments.Key key)
        throws IOException {
      Utf8Writer part = new Utf8Writer(USUAL);
      ScopeChain scopes = context.getScopeChain();
      scopes.pushLocalScope();
      scopes.put(FRAGMENTS, fragments);
      scopes.put(TEXTS, key.others().get(0));
      scopes.put(names.get(0), key.shown());
      for (int i = 1; i < names.size(); i++) {
        scopes.put(names.get(i), key.others().get(i));
      }
      body.render(self, part, context);
      scopes.popScope();
      return part.toByteArray();
    }

    /** What looks at templates, such as what escapes their values, looks into it as well. */
    @Override
    public void accept(NodeVisitor visitor) {
      body.accept(visitor);
    }
  }
}

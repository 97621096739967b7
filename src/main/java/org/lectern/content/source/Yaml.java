package org.lectern.content.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.lectern.problem.Problems;
import org.lectern.problem.Rule;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads <a href="https://yaml.org/spec/1.1/">YAML</a> as {@link Node}s. No object is ever made from
 * a tag, and what would take endless time or space is refused.
 */
final class Yaml {
  /** Far beyond what a person writes; aliases within aliases reach it quickly. */
  private static final int MOST_NODES = 500_000;

  private static final int DEEPEST = 50;
  private static final Set<Tag> PLAIN_TAGS =
      Set.of(
          Tag.STR,
          Tag.INT,
          Tag.FLOAT,
          Tag.BOOL,
          Tag.NULL,
          Tag.TIMESTAMP,
          Tag.SEQ,
          Tag.MAP,
          Tag.MERGE);

  private static final Pattern REMARK = Pattern.compile("#[\\p{L}\\p{N}]");

  private final Lines lines;
  private final Problems problems;
  private final UnaryOperator<String> written;
  private final Set<org.yaml.snakeyaml.nodes.Node> open =
      Collections.newSetFromMap(new IdentityHashMap<>());
  private int nodes;

  private Yaml(Lines lines, Problems problems, UnaryOperator<String> written) {
    this.lines = lines;
    this.problems = problems;
    this.written = written;
  }

  /**
   * The mapping that a YAML text holds; an empty one for an empty text. Where there are slips in
   * some fields alone, these are {@link Node.Unread}. Nothing where the text can't be read: {@code
   * problems} says why.
   *
   * @param text with {@code \n} at the end of each line
   * @param file as an editor sees it
   * @param firstLine the number of the text's first line in the file
   */
  static Optional<Node.Mapping> read(String text, String file, int firstLine, Problems problems) {
    if (text.length() > TextBounds.MOST_OF_FIELDS) {
      problems.add(tooMuch(new Position(file, firstLine, 1)));
      return Optional.empty();
    }
    Lines lines = new Lines(text, file, firstLine);
    int[] unreadable = text.codePoints().toArray();
    for (int i = 0; i < unreadable.length; i++) {
      if (!StreamReader.isPrintable(unreadable[i])) {
        problems.add(YamlMessages.unprintable(unreadable[i], lines.at(i)));
        return Optional.empty();
      }
    }
    try {
      return new Yaml(lines, problems, UnaryOperator.identity()).root(text);
    } catch (MarkedYAMLException refused) {
      return QuestionMarks.in(text, options())
          .map(marks -> read(marks, lines, problems))
          .orElseGet(() -> beside(refused, text, lines, problems, UnaryOperator.identity()));
    } catch (YAMLException refused) {
      problems.add(tooMuch(lines.at(0)));
    }
    return Optional.empty();
  }

  private static Optional<Node.Mapping> read(QuestionMarks marks, Lines lines, Problems problems) {
    try {
      return new Yaml(lines, problems, marks::written).root(marks.text());
    } catch (MarkedYAMLException refused) {
      return beside(refused, marks.text(), lines, problems, marks::written);
    } catch (YAMLException refused) {
      problems.add(tooMuch(lines.at(0)));
      return Optional.empty();
    }
  }

  /** What can be read beside the fields with slips, each of which is told. */
  private static Optional<Node.Mapping> beside(
      MarkedYAMLException refused,
      String text,
      Lines lines,
      Problems problems,
      UnaryOperator<String> written) {
    Slips slips = Slips.in(text, refused, lines);
    problems.addAll(slips.problems());
    if (slips.sections().isEmpty()) {
      return Optional.empty();
    }
    String rest = Sections.without(slips.sections(), text);
    Lines ofRest = lines.of(rest);
    try {
      return new Yaml(ofRest, problems, written).root(rest).map(slips::with);
    } catch (MarkedYAMLException again) {
      problems.add(Slips.slip(again, rest, ofRest));
      return Optional.empty();
    }
  }

  private Optional<Node.Mapping> root(String text) {
    org.yaml.snakeyaml.nodes.Node root = composer(text).getSingleNode();
    if (root == null) {
      return Optional.of(new Node.Mapping(List.of(), lines.at(0)));
    }
    Optional<Node> node = node(root);
    if (node.isPresent() && !(node.get() instanceof Node.Mapping)) {
      problems.add(YamlMessages.notMapping(node.get(), lines, root.getStartMark().getIndex()));
      return Optional.empty();
    }
    return node.map(Node.Mapping.class::cast);
  }

  static Composer composer(String text) {
    return new Composer(parser(text), new EverythingIsText(), options());
  }

  static ParserImpl parser(String text) {
    return new ParserImpl(new StreamReader(text), options());
  }

  private static LoaderOptions options() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(TextBounds.MOST_OF_FIELDS);
    options.setNestingDepthLimit(DEEPEST);
    options.setTagInspector(tag -> true); // They are told apart below, in words that editors know.
    return options;
  }

  static Problem tooMuch(Position position) {
    return Problem.of(
        Rule.YAML_SYNTAX,
        position,
        "there is too much here to read: too long, too deeply nested, or repeated by too many"
            + " aliases",
        "write it out plainly, without anchors (&) and aliases (*)");
  }

  private Optional<Node> node(org.yaml.snakeyaml.nodes.Node node) {
    Position position = lines.at(node.getStartMark().getIndex());
    if (!PLAIN_TAGS.contains(node.getTag())) {
      problems.add(YamlMessages.tag(node.getTag(), position));
      return Optional.empty();
    }
    if (++nodes > MOST_NODES || open.size() > 2 * DEEPEST || !open.add(node)) {
      problems.add(tooMuch(position));
      return Optional.empty();
    }
    Optional<Node> read;
    if (node instanceof ScalarNode scalar) {
      String value = FieldBounds.within(written.apply(scalar.getValue()), position, problems);
      boolean severalLines = scalar.getEndMark().getLine() > scalar.getStartMark().getLine();
      read =
          Optional.of(
              new Node.Text(value, position, !scalar.isPlain(), severalLines, remark(scalar)));
    } else if (node instanceof SequenceNode sequence) {
      read = items(sequence, position);
    } else {
      read = mapping((MappingNode) node, position);
    }
    open.remove(node);
    return read;
  }

  private Optional<Node.Remark> remark(ScalarNode scalar) {
    if (!scalar.isPlain()) {
      return Optional.empty();
    }
    int hash = lines.pastBlanks(scalar.getEndMark().getIndex());
    if (!lines.is('#', hash)) {
      return Optional.empty();
    }
    String rest = lines.from(hash);
    return REMARK.matcher(rest).lookingAt()
        ? Optional.of(new Node.Remark(rest.strip(), lines.at(hash)))
        : Optional.empty();
  }

  private Optional<Node> items(SequenceNode sequence, Position position) {
    List<Node> items = new ArrayList<>();
    for (org.yaml.snakeyaml.nodes.Node item : sequence.getValue()) {
      Optional<Node> read = node(item);
      if (read.isEmpty()) {
        return read;
      }
      items.add(read.get());
    }
    return Optional.of(new Node.Items(items, position));
  }

  private Optional<Node> mapping(MappingNode mapping, Position position) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Position place = lines.at(tuple.getKeyNode().getStartMark().getIndex());
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        problems.add(YamlMessages.keyNotText(place));
        return Optional.empty();
      }
      Optional<Problem> wide =
          key.isPlain()
              ? WideSigns.before(key.getValue(), lines, key.getStartMark().getIndex())
              : Optional.empty();
      if (wide.isPresent()) {
        problems.add(wide.get());
        return Optional.empty();
      }
      Optional<Node> value = node(tuple.getValueNode());
      if (value.isEmpty()) {
        return value;
      }
      String name =
          Invisible.strip(FieldBounds.within(written.apply(key.getValue()), place, problems));
      Node.Entry entry = new Node.Entry(name, place, value.get());
      Node.Entry first = entries.putIfAbsent(entry.key(), entry);
      if (first != null) {
        problems.add(
            Problem.of(
                Rule.DUPLICATE_KEY,
                place,
                "\"%s\" is given twice, first in line %s"
                    .formatted(entry.key(), first.position().line()),
                "keep one of the two"));
      }
    }
    return Optional.of(new Node.Mapping(List.copyOf(entries.values()), position));
  }

  /**
   * Leaves every scalar the text that it is; only a tag that the editor wrote is something else.
   */
  private static final class EverythingIsText extends Resolver {
    @Override
    public Tag resolve(NodeId kind, String value, boolean implicit) {
      return switch (kind) {
        case sequence -> Tag.SEQ;
        case mapping -> Tag.MAP;
        default -> Tag.STR;
      };
    }
  }
}

package org.lectern;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Writes the view records as tables in Markdown: their components and the javadoc of these. */
final class ViewTables {
  private static final Path SOURCES = Path.of("src/main/java/org/lectern/site/view");

  private final Map<String, String> tables = new TreeMap<>();

  private ViewTables() {}

  /**
   * A section for each record by its name.
   *
   * @param templates the templates that show a record, by its name
   */
  static Map<String, String> of(Map<String, List<String>> templates) throws IOException {
    ViewTables views = new ViewTables();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> sources = Files.list(SOURCES)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(
                      sources.filter(source -> !source.endsWith("package-info.java")).toList()));
      DocTrees docs = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        new TreePathScanner<Void, Void>() {
          @Override
          public Void visitClass(ClassTree type, Void unused) {
            if (type.getKind() == Tree.Kind.RECORD) {
              views.add(type, docs.getDocCommentTree(getCurrentPath()), templates);
            }
            return super.visitClass(type, unused);
          }
        }.scan(new TreePath(unit), null);
      }
    }
    return views.tables;
  }

  private void add(ClassTree type, DocCommentTree doc, Map<String, List<String>> templates) {
    String name = type.getSimpleName().toString();
    Map<String, String> meanings = new HashMap<>();
    doc.getBlockTags().stream()
        .filter(ParamTree.class::isInstance)
        .map(ParamTree.class::cast)
        .forEach(tag -> meanings.put(tag.getName().toString(), markdown(tag.getDescription())));
    List<String> rows = new ArrayList<>();
    for (Tree member : type.getMembers()) {
      if (member instanceof VariableTree component
          && !component.getModifiers().getFlags().contains(Modifier.STATIC)) {
        String row = component.getName().toString();
        rows.add(
            "| `%s` | %s | %s |\n"
                .formatted(
                    row, words(component.getType().toString()), meanings.getOrDefault(row, "")));
      }
    }
    String shown =
        templates.getOrDefault(name, List.of()).stream()
            .map(template -> "`" + template + ".html`")
            .collect(Collectors.joining(", "));
    tables.put(
        name,
        "### %s\n\n%s%s\n\n| name | is | meaning |\n|---|---|---|\n%s"
            .formatted(
                name,
                markdown(doc.getFirstSentence()),
                shown.isEmpty() ? "" : " It is the `page` of " + shown + ".",
                String.join("", rows)));
  }

  /** What a type is to a template. */
  private static String words(String type) {
    if (type.startsWith("List<")) {
      return "a list: " + words(inner(type));
    }
    if (type.startsWith("Optional<")) {
      return words(inner(type)) + ", or null";
    }
    if (type.startsWith("Map<")) {
      return "texts by name";
    }
    String name = type.substring(type.lastIndexOf('.') + 1);
    return switch (name) {
      case "String" -> "text";
      case "boolean" -> "true or false";
      case "int", "long" -> "a number";
      case "Object" -> "fields of your own";
      default -> "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")";
    };
  }

  private static String inner(String type) {
    return type.substring(type.indexOf('<') + 1, type.length() - 1);
  }

  private static String markdown(List<?> doc) {
    return doc.stream()
        .map(Object::toString)
        .collect(Collectors.joining())
        .replaceAll("\\{@(?:code|literal) ([^}]*)}", "`$1`")
        .replaceAll("\\{@link #?(?:[A-Za-z.]*#)?([^}]*)}", "`$1`")
        .replaceAll("\\s+", " ")
        .replace("|", "\\|")
        .strip();
  }
}

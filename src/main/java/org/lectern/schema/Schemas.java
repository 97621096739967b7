package org.lectern.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lectern.content.ContentFormat;
import org.lectern.content.field.Shape;
import org.lectern.json.Json;
import org.lectern.program.Program;

/**
 * The schemas of all files, in the dialect that editors know best: <a
 * href="https://json-schema.org/draft-07">draft 07</a>.
 *
 * <p>They are a help while writing. What counts is {@code lectern check}, which knows more: values
 * that depend on each other, and what is in other files.
 */
public final class Schemas {
  private static final String DRAFT = "http://json-schema.org/draft-07/schema#";

  private Schemas() {}

  /**
   * The schemas by their file's name, such as {@code session.schema.json}; those of translations
   * are called {@code session.translation.schema.json}.
   *
   * @param program whose ids can be referred to; without one, any id is taken
   */
  public static Map<String, String> of(Optional<Program> program) {
    References references = References.of(program);
    Map<String, String> files = new LinkedHashMap<>();
    for (Shape shape :
        new Shape[] {
          ContentFormat.CONFERENCE, ContentFormat.SESSION, ContentFormat.SPEAKER, ContentFormat.PAGE
        }) {
      files.put(shape.name() + ".schema.json", text(shape, references, false));
      files.put(shape.name() + ".translation.schema.json", text(shape, references, true));
    }
    return files;
  }

  private static String text(Shape shape, References references, boolean translation) {
    return Json.indentedText(
            json -> {
              json.field("$schema", DRAFT)
                  .field("title", translation ? shape.name() + ", translated" : shape.name());
              new ShapeWriter(json, references).write(shape, translation);
            })
        + "\n";
  }
}

package org.lectern.check;

import java.util.Set;
import java.util.stream.Stream;
import org.lectern.problem.Position;
import org.lectern.program.Address;
import org.lectern.program.Program;

/** The files that fields name. */
final class FileFields {
  private static final Set<String> PICTURES = Set.of("logo", "logo_dark", "photo", "poster");

  private FileFields() {}

  /**
   * A file that a field names.
   *
   * @param field its last name
   */
  record Use(String path, Position place, String field) {
    /** Whether pages show it as a picture. */
    boolean isPicture() {
      return PICTURES.contains(field);
    }

    boolean mayBeOnTheWeb() {
      return field.equals("url") || field.equals("link");
    }
  }

  /** All of them, whether there are such files or not. */
  static Stream<Use> of(Program program) {
    Stream.Builder<Use> all = Stream.builder();
    FieldWalk.through(
        program,
        new FieldWalk.Taker() {
          @Override
          public void words(FieldWalk at, String field, String words) {
            // They name no file.
          }

          @Override
          public void address(FieldWalk at, String field, Address address) {
            if (address instanceof Address.File file) {
              all.add(new Use(file.path(), at.source().at(at.within() + field), field));
            }
          }
        });
    return all.build();
  }
}

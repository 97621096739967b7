package org.lectern.check;

import java.util.stream.Stream;
import org.lectern.problem.Position;
import org.lectern.program.Address;
import org.lectern.program.Program;
import org.lectern.program.Source;

/** What a field says to readers: its words, or an address on the web. */
record Shown(String value, Source source, String field) {

  /** All of one edition. */
  static Stream<Shown> all(Program program) {
    Stream.Builder<Shown> all = Stream.builder();
    FieldWalk.through(
        program,
        new FieldWalk.Taker() {
          @Override
          public void words(FieldWalk at, String field, String words) {
            all.add(new Shown(words, at.source(), at.within() + field));
          }

          @Override
          public void address(FieldWalk at, String field, Address address) {
            if (address instanceof Address.Web) {
              words(at, field, address.toString());
            }
          }
        });
    return all.build();
  }

  /** Where the field's value was written. */
  Position place() {
    return source.at(field);
  }
}

package org.lectern.check;

import java.util.stream.Stream;
import org.lectern.address.Slug;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.FileName;
import org.lectern.program.Program;
import org.lectern.program.Session;

/**
 * A keyword whose page has no address that disks can hold: mostly several, with other signs between
 * them than commas.
 */
final class LongKeyword implements Check {
  @Override
  public Stream<Problem> find(Program program) {
    return program.sessions().stream().flatMap(LongKeyword::of);
  }

  private static Stream<Problem> of(Session session) {
    return Item.each(session.keywords())
        .filter(keyword -> isLong(keyword.value()))
        .map(
            keyword ->
                Problem.of(
                    Rule.BAD_VALUE,
                    session.source().at("keywords", keyword.index()),
                    "this keyword is too long for the address of its page",
                    "write each keyword by itself: [one, another]"));
  }

  private static boolean isLong(String keyword) {
    // Nearly all are short, and need not be spelled as an address. A sign takes six letters there.
    return keyword.length() > FileName.MOST_BYTES / 6 && FileName.isTooLong(Slug.ofWord(keyword));
  }
}

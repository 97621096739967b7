package org.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.lectern.check.Made.Draft;
import org.lectern.program.Program;
import org.lectern.program.Session;

class PartOfItselfTest {
  @Property
  void a_circle_is_one_from_which_so_many_steps_lead_back(
      @ForAll @Size(max = 8) List<@IntRange(min = -2, max = 8) Integer> wholes) {
    List<Draft> drafts = new ArrayList<>();
    for (int whole : wholes) {
      Draft draft = Draft.of("s" + drafts.size());
      drafts.add(whole < 0 ? draft : draft.partOf("s" + whole));
    }
    Program program = Made.program(drafts);
    for (Session session : program.sessions()) {
      assertEquals(
          leadsBack(session, wholes), PartOfItself.circling(program).contains(session.slug()));
    }
  }

  private static boolean leadsBack(Session session, List<Integer> wholes) {
    int own = Integer.parseInt(session.slug().substring(1));
    int now = own;
    for (int step = 0; step < wholes.size(); step++) {
      now = now >= 0 && now < wholes.size() ? wholes.get(now) : -1;
      if (now == own) {
        return true;
      }
    }
    return false;
  }
}

package org.lectern.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.history.RandomCommits.Talk;
import org.lectern.program.Difference;
import org.lectern.program.Difference.Turn;
import org.lectern.program.History;
import org.lectern.program.Slot;

/** Whoever reads all that is told, the oldest first, knows the program as it is. */
class TrueToTheEndTest {
  private static final int HISTORIES = 200;

  @TempDir Path folder;

  /** What a reader knows of a session. */
  private static final class Known {
    private boolean isThere;
    private String title = "";
    private boolean isOff;
    private boolean comesOff;
    private List<Slot> slots = List.of();
    private final Map<String, Boolean> speakers = new HashMap<>();

    void hear(History.Event event) {
      comesOff = event.differences().stream().anyMatch(it -> it.is(Turn.CANCELLED));
      event.differences().forEach(this::hear);
      title =
          event.differences().stream().anyMatch(it -> it.is(Turn.ADDED)) ? event.title() : title;
    }

    private void hear(Difference difference) {
      if (difference instanceof Difference.Turned turned) {
        isOff = !turned.is(Turn.REINSTATED) && (isOff || turned.is(Turn.CANCELLED));
        isThere = turned.is(Turn.ADDED) || (isThere && !turned.is(Turn.REMOVED));
        slots = turned.is(Turn.ADDED) || turned.is(Turn.REINSTATED) ? turned.at() : slots;
        isOff = isOff && !turned.is(Turn.REMOVED);
        if (turned.is(Turn.ADDED)) {
          isOff = isOff && comesOff;
          speakers.clear();
        }
      } else if (difference instanceof Difference.Moved moved) {
        slots = moved.to();
      } else if (difference instanceof Difference.Retitled retitled) {
        title = retitled.to();
      } else if (difference instanceof Difference.Speakers others) {
        others.joined().forEach(slug -> speakers.put(slug, true));
        others.left().forEach(slug -> speakers.put(slug, false));
      }
    }
  }

  private static String gone(String name) {
    return "gone: " + name.replace("-anew", "");
  }

  private static Map<String, Known> known(History history) {
    List<History.Event> oldestFirst = new ArrayList<>(history.events());
    Collections.reverse(oldestFirst);
    Map<String, Known> known = new TreeMap<>();
    for (History.Event event : oldestFirst) {
      String session = event.session().orElse(gone(event.name()));
      known.computeIfAbsent(session, unused -> new Known()).hear(event);
    }
    return known;
  }

  @Test
  void the_last_word_is_true_whatever_was_merged() throws Exception {
    for (int seed = 0; seed < HISTORIES; seed++) {
      try (GitConference conference = GitConference.in(folder.resolve("" + seed))) {
        SortedMap<String, Talk> talks =
            RandomCommits.in(conference.git().getRepository(), new Random(seed), 1 + seed % 4);
        assertTrue(talks, conference.history(), "history " + seed);
      }
    }
  }

  private static void assertTrue(SortedMap<String, Talk> talks, History history, String which) {
    Map<String, Known> known = known(history);
    talks.forEach(
        (name, talk) -> {
          Known heard = known.getOrDefault(name, new Known());
          String what = which + ", " + name;
          assertEquals(true, heard.isThere, what);
          assertEquals(talk.title(), heard.title, what);
          assertEquals(talk.isOff(), heard.isOff, what);
          if (!talk.isOff()) {
            assertEquals(talk.hour(), heard.slots.get(0).start().getHour(), what);
            assertEquals(List.of(talk.room()), heard.slots.get(0).rooms(), what);
          }
          heard.speakers.forEach(
              (slug, gives) -> assertEquals(gives, talk.speakers().contains(slug), what));
          known.remove(name);
        });
    talks.keySet().forEach(name -> known.remove(gone(name)));
    known.forEach((name, heard) -> assertEquals(false, heard.isThere, which + ", " + name));
  }
}

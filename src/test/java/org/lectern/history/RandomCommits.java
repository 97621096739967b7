package org.lectern.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TreeFormatter;

/**
 * Commits of any shape to a few sessions: branches that change the same one, merges that settle
 * conflicts in every way, changes that are made twice, and changes that are taken back.
 */
final class RandomCommits {
  private static final List<String> NAMES = List.of("knots", "sails", "tides", "winds");

  private final Random random;
  private final ObjectInserter objects;
  private final List<Made> all = new ArrayList<>();
  private int seconds;

  /** A session, as its file has it. */
  record Talk(String title, int hour, String room, Set<String> speakers, boolean isOff) {
    String text() {
      return """
      ---
      title: %s
      type: talk
      start: 2027-05-14 %02d:00
      room: %s
      speakers: [%s]
      status: %s
      ---

      On ropes, of which there are many on every ship, and on what holds them together.
      """
          .formatted(
              title, hour, room, String.join(", ", speakers), isOff ? "cancelled" : "confirmed");
    }
  }

  /** A commit, and what is in it. */
  record Made(ObjectId id, List<Made> parents, SortedMap<String, Talk> talks) {}

  private RandomCommits(Random random, ObjectInserter objects) {
    this.random = random;
    this.objects = objects;
  }

  /**
   * Makes some, the last of which is checked out.
   *
   * @param branches one for a history without merges
   * @return what there is in the last
   */
  static SortedMap<String, Talk> in(Repository repository, Random random, int branches)
      throws IOException {
    try (ObjectInserter objects = repository.newObjectInserter()) {
      RandomCommits commits = new RandomCommits(random, objects);
      Made last = commits.make(branches, 8 + random.nextInt(16));
      objects.flush();
      RefUpdate update = repository.updateRef(Constants.HEAD);
      update.setNewObjectId(last.id());
      update.forceUpdate();
      return last.talks();
    }
  }

  private Made make(int branches, int count) throws IOException {
    Made first = commit(List.of(), new TreeMap<>(Map.of("knots", talk(), "sails", talk())));
    List<Made> tips = new ArrayList<>();
    for (int branch = 0; branch < branches; branch++) {
      tips.add(first);
    }
    for (int i = 0; i < count; i++) {
      int branch = random.nextInt(branches);
      int other = random.nextInt(branches);
      Made tip = tips.get(branch);
      boolean merges = tip != tips.get(other) && random.nextInt(3) == 0;
      tips.set(branch, merges ? merged(tip, tips.get(other)) : changed(tip));
      if (merges && random.nextBoolean()) {
        tips.set(other, tips.get(branch));
      }
    }
    Made last = tips.get(0);
    for (Made tip : tips) {
      last = tip == last ? last : merged(last, tip);
    }
    return last;
  }

  private Talk talk() {
    return new Talk(
        "Title " + random.nextInt(4),
        9 + random.nextInt(4),
        random.nextBoolean() ? "deck" : "cabin",
        new TreeSet<>(random.nextBoolean() ? List.of("ada") : List.of("ada", "eve")),
        random.nextInt(6) == 0);
  }

  private Made changed(Made tip) throws IOException {
    SortedMap<String, Talk> talks = new TreeMap<>(tip.talks());
    String name = NAMES.get(random.nextInt(NAMES.size()));
    Talk was = talks.get(name);
    int what = random.nextInt(10);
    if (was == null || what == 0) {
      talks.put(name, talk());
    } else if (what == 1) {
      talks.remove(name);
    } else if (what == 2) {
      talks.remove(name);
      talks.put(name + "-anew", was);
    } else if (what <= 5) {
      takeOver(talks, name);
    } else {
      talks.put(name, mixed(was, was, talk(), 5));
    }
    return commit(List.of(tip), talks);
  }

  /** What another commit changed is done again, or undone. */
  private void takeOver(SortedMap<String, Talk> talks, String name) {
    Made other = all.get(random.nextInt(all.size()));
    if (!other.parents().isEmpty()) {
      Talk before = other.parents().get(0).talks().get(name);
      Talk after = other.talks().get(name);
      boolean again = random.nextBoolean();
      put(talks, name, three(again ? before : after, talks.get(name), again ? after : before));
    }
  }

  private static void put(SortedMap<String, Talk> talks, String name, Talk talk) {
    if (talk == null) {
      talks.remove(name);
    } else {
      talks.put(name, talk);
    }
  }

  private Made merged(Made one, Made other) throws IOException {
    SortedMap<String, Talk> talks = new TreeMap<>(one.talks());
    int how = random.nextInt(6);
    Made base = base(one, other);
    Set<String> names = new TreeSet<>(one.talks().keySet());
    names.addAll(other.talks().keySet());
    names.addAll(base.talks().keySet());
    if (how > 0) {
      for (String name : names) {
        Talk theirs = other.talks().get(name);
        put(
            talks,
            name,
            how == 1 ? theirs : three(base.talks().get(name), one.talks().get(name), theirs));
      }
    }
    if (how == 2 && !talks.isEmpty()) {
      talks.put(talks.firstKey(), talk());
    }
    return commit(List.of(one, other), talks);
  }

  /** As git does it, and a conflict in either way. */
  private Talk three(Talk base, Talk ours, Talk theirs) {
    if (base == null || ours == null || theirs == null) {
      return Objects.equals(base, theirs)
          ? ours
          : Objects.equals(base, ours) || random.nextBoolean() ? theirs : ours;
    }
    return mixed(base, ours, theirs, 2);
  }

  /** Each field from where it was changed. */
  private Talk mixed(Talk base, Talk ours, Talk theirs, int rarity) {
    return new Talk(
        one(base.title(), ours.title(), theirs.title(), rarity),
        one(base.hour(), ours.hour(), theirs.hour(), rarity),
        one(base.room(), ours.room(), theirs.room(), rarity),
        one(base.speakers(), ours.speakers(), theirs.speakers(), rarity),
        one(base.isOff(), ours.isOff(), theirs.isOff(), rarity));
  }

  private <T> T one(T base, T ours, T theirs, int rarity) {
    if (base.equals(ours) && rarity == 2) {
      return theirs;
    }
    return base.equals(theirs) || random.nextInt(rarity) > 0 ? ours : theirs;
  }

  /** The last that both have. */
  private Made base(Made one, Made other) {
    List<Made> before = new ArrayList<>(List.of(one));
    for (int i = 0; i < before.size(); i++) {
      before.addAll(before.get(i).parents());
    }
    List<Made> others = new ArrayList<>(List.of(other));
    for (int i = 0; i < others.size(); i++) {
      if (before.contains(others.get(i))) {
        return others.get(i);
      }
      others.addAll(others.get(i).parents());
    }
    return all.get(0);
  }

  private Made commit(List<Made> parents, SortedMap<String, Talk> talks) throws IOException {
    TreeFormatter files = new TreeFormatter();
    for (Map.Entry<String, Talk> talk : inOrder(talks).entrySet()) {
      files.append(talk.getKey(), FileMode.REGULAR_FILE, blob(talk.getValue().text()));
    }
    TreeFormatter content = new TreeFormatter();
    content.append("conference.yaml", FileMode.REGULAR_FILE, blob(GitConference.CONFERENCE));
    content.append("sessions", FileMode.TREE, objects.insert(files));
    TreeFormatter root = new TreeFormatter();
    root.append("content", FileMode.TREE, objects.insert(content));
    CommitBuilder commit = new CommitBuilder();
    commit.setTreeId(objects.insert(root));
    commit.setParentIds(parents.stream().map(Made::id).toList());
    seconds += 1 + random.nextInt(100_000);
    Instant at = GitConference.day(1).plusSeconds(seconds);
    PersonIdent person = new PersonIdent("Ada", "ada@example.org", at, ZoneOffset.UTC);
    commit.setAuthor(person);
    commit.setCommitter(person);
    commit.setMessage("change");
    Made made = new Made(objects.insert(commit), parents, talks);
    all.add(made);
    return made;
  }

  private static SortedMap<String, Talk> inOrder(SortedMap<String, Talk> talks) {
    SortedMap<String, Talk> files = new TreeMap<>();
    talks.forEach((name, talk) -> files.put(name + ".md", talk));
    return files;
  }

  private ObjectId blob(String text) throws IOException {
    return objects.insert(Constants.OBJ_BLOB, text.getBytes(StandardCharsets.UTF_8));
  }
}

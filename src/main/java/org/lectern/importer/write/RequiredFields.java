package org.lectern.importer.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Keeps entries in a merged {@code conference.yaml} that remaining files need: sessions that aren't
 * in the schedule any more, those that editors wrote, and new ones that refer to what an editor
 * removed.
 */
final class RequiredFields {
  private static final String FILE = ContentKind.CONFERENCE.path("");

  private final Map<String, Object> mine;
  private final Map<String, Object> theirs;
  private final List<RemainingFile> remaining;
  private final Map<String, String> others;
  private final List<String> kept = new ArrayList<>();
  private final List<String> again = new ArrayList<>();

  /**
   * Creates one for a merge.
   *
   * @param mine the conference's current fields
   * @param theirs the fields in the import
   * @param others pages and translations, by path
   */
  RequiredFields(
      Map<String, Object> mine,
      Map<String, Object> theirs,
      List<RemainingFile> remaining,
      Map<String, String> others) {
    this.mine = mine;
    this.theirs = theirs;
    this.remaining = remaining;
    this.others = others;
  }

  /** Returns the conference's fields with everything that is needed. */
  Map<String, Object> in(Map<String, Object> merged) {
    Map<String, Object> fields = new LinkedHashMap<>(merged);
    for (NamedList list : NamedList.values()) {
      entries(list, fields);
    }
    days(fields);
    addresses(fields);
    return fields;
  }

  /** Returns reports of what was removed here and had to be written again, and for which file. */
  List<String> again() {
    return again;
  }

  /** Returns reports of what was kept, and for which file. */
  List<String> kept() {
    return kept;
  }

  private void entries(NamedList list, Map<String, Object> fields) {
    List<?> merged = Values.list(fields.get(list.field()));
    List<?> here = Values.list(mine.get(list.field()));
    if (!ThreeWayMerge.isOfNamed(merged) || !ThreeWayMerge.isOfNamed(here)) {
      return;
    }
    Map<String, Object> there = ThreeWayMerge.byId(Values.list(theirs.get(list.field())));
    Map<String, String> named = new LinkedHashMap<>();
    remaining.forEach(
        file -> list.namedBy(file.fields()).forEach(id -> named.putIfAbsent(id, file.path())));
    Map<String, Object> before = ThreeWayMerge.byId(here);
    Map<String, Object> now = ThreeWayMerge.byId(merged);
    Map<String, Object> entries = new LinkedHashMap<>();
    List.of(there, before, now).forEach(entries::putAll);
    List<String> ids = together(now.keySet(), before.keySet(), named::containsKey);
    named.keySet().stream()
        .filter(id -> there.containsKey(id) && !ids.contains(id))
        .forEach(ids::add);
    if (ids.size() > now.size()) {
      fields.put(list.field(), ids.stream().map(entries::get).toList());
    }
    List<String> back = ids.stream().filter(id -> !now.containsKey(id)).toList();
    back.forEach(id -> beside(list, id, fields));
    back.forEach(
        id ->
            (before.containsKey(id) ? kept : again)
                .add("%s: %s %s, which %s names".formatted(FILE, list.one(), id, named.get(id))));
  }

  /** Restores the values of an entry below {@code extra:}, such as its guid. */
  private void beside(NamedList list, String id, Map<String, Object> fields) {
    for (Map<String, Object> side : List.of(mine, theirs)) {
      Values.map(side.get("extra"))
          .forEach(
              (format, values) -> {
                Map<String, Object> known = Values.map(Values.map(values).get(list.field()));
                if (known.containsKey(id)) {
                  Map<String, Object> ofFormat =
                      Values.within(Values.within(fields, "extra"), format);
                  Values.within(ofFormat, list.field()).putIfAbsent(id, known.get(id));
                }
              });
    }
  }

  /** Returns the current names, and former ones that are needed at their former positions. */
  static List<String> together(
      Collection<String> now, Collection<String> before, Predicate<String> isNeeded) {
    List<String> all = new ArrayList<>(now);
    int next = 0;
    for (String one : before) {
      int at = all.indexOf(one);
      if (at >= 0) {
        next = at + 1;
      } else if (isNeeded.test(one)) {
        all.add(next++, one);
      }
    }
    return all;
  }

  private void days(Map<String, Object> fields) {
    List<Days> both =
        List.of(mine, theirs).stream().flatMap(it -> ContentTimes.days(it).stream()).toList();
    ContentTimes.days(fields)
        .filter(merged -> both.size() == 2)
        .ifPresent(merged -> days(fields, merged, both.get(0).with(both.get(1))));
  }

  private void days(Map<String, Object> fields, Days merged, Days most) {
    ContentTimes times = new ContentTimes(fields);
    Days days = merged;
    String first = "";
    String last = "";
    for (RemainingFile file : remaining) {
      for (ContentTimes.Time time : times.of(file.fields())) {
        Days longer = days.with(time.start(), time.end(), most);
        first = longer.start().equals(days.start()) ? first : file.path();
        last = longer.end().equals(days.end()) ? last : file.path();
        days = longer;
      }
    }
    Days here = ContentTimes.days(mine).orElse(most);
    day(fields, "start", days.start(), first, days.start().isBefore(here.start()) ? again : kept);
    day(fields, "end", days.end(), last, days.end().isAfter(here.end()) ? again : kept);
  }

  private static void day(
      Map<String, Object> fields, String field, LocalDate day, String file, List<String> told) {
    if (!file.isEmpty()) {
      fields.put(field, day.toString());
      told.add("%s: %s: %s, which %s needs".formatted(FILE, field, day, file));
    }
  }

  /** Keeps addresses that are shown: a build fails for a link to a meeting that isn't listed. */
  private void addresses(Map<String, Object> fields) {
    List<String> here = texts(mine.get("publish"));
    List<String> now = texts(fields.get("publish"));
    if (now.containsAll(here)) {
      return;
    }
    AddressFinder showing = new AddressFinder(fields, remaining, others);
    List<String> all = together(now, here, address -> showing.file(address).isPresent());
    if (all.size() > now.size()) {
      fields.put("publish", all);
    }
    all.stream()
        .filter(address -> !now.contains(address))
        .forEach(
            address ->
                kept.add(
                    "%s: publish: %s, which %s shows"
                        .formatted(FILE, address, showing.file(address).orElseThrow())));
  }

  private static List<String> texts(Object value) {
    return Values.singles(value).stream().map(Object::toString).toList();
  }
}

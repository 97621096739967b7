package org.lectern.importer.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.lectern.content.source.Invisible;
import org.lectern.problem.Position;
import org.lectern.program.Extra;

/**
 * The named values of one thing in a file. Values that are read count as taken. All others are
 * {@link #kept}, together with those that were read but have no field in the content, so that
 * nothing is lost.
 *
 * <p>Values are strings, numbers, {@code Boolean}s, lists and maps of these, or {@code null}.
 */
public final class Fields {
  private final Map<String, Object> values;
  private final Position place;
  private final Findings findings;
  private final Set<String> taken = new LinkedHashSet<>();
  private final Map<String, Object> kept = new LinkedHashMap<>();

  /**
   * Creates the fields of a thing.
   *
   * @param findings takes reports of what becomes of values
   */
  public Fields(Map<String, ?> values, Position place, Findings findings) {
    this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    this.place = place;
    this.findings = findings;
  }

  /** Returns other fields of the same thing, for example with other names. */
  public Fields with(Map<String, ?> others) {
    return new Fields(others, place, findings);
  }

  /** Returns the position of the thing. */
  public Position place() {
    return place;
  }

  /** Whether there is a value, which may be empty. */
  public boolean has(String name) {
    return values.containsKey(name);
  }

  /** Returns a single value as a text; nothing if it is empty, a list or a map. */
  public Optional<String> text(String name) {
    Object value = values.get(name);
    boolean isNothing = isNothing(value);
    boolean isSingle = !(value instanceof Map || value instanceof List);
    if (isNothing || isSingle) {
      taken.add(name);
    }
    return isNothing || !isSingle ? Optional.empty() : Optional.of(value.toString());
  }

  /** Returns the same in one line. */
  public Optional<String> line(String name) {
    return text(name).map(PlainText::line);
  }

  /** Returns the first of these that exists, in one line. All of them count as taken. */
  public Optional<String> firstLine(String... names) {
    List<String> all = Arrays.stream(names).flatMap(name -> line(name).stream()).toList();
    return all.stream().findFirst();
  }

  /** Returns a flag; nothing if the value is something else. */
  public Optional<Boolean> flag(String name) {
    String written = String.valueOf(values.get(name)).strip().toLowerCase(Locale.ROOT);
    if (!written.equals("true") && !written.equals("false")) {
      return Optional.empty();
    }
    taken.add(name);
    return Optional.of(Boolean.valueOf(written));
  }

  /** Returns a whole number, which may be written as a text. */
  public Optional<Long> number(String name) {
    String written = String.valueOf(values.get(name)).strip();
    if (!written.matches("-?\\d{1,18}")) {
      return Optional.empty();
    }
    taken.add(name);
    return Optional.of(Long.valueOf(written));
  }

  /** Returns a positive number of things below a billion. */
  public OptionalInt count(String name) {
    return number(name).filter(count -> count > 0 && count < 1_000_000_000).stream()
        .mapToInt(Long::intValue)
        .findFirst();
  }

  /**
   * Returns the things of a list. A text in it becomes a thing with that text as its only value.
   */
  public List<Fields> items(String name, String nameOfTexts) {
    if (!(values.get(name) instanceof List<?> list)) {
      return List.of();
    }
    taken.add(name);
    List<Fields> items = new ArrayList<>();
    for (Object item : list) {
      if (item instanceof Map<?, ?> map) {
        items.add(with(named(map)));
      } else if (!isNothing(item)) {
        items.add(with(Map.of(nameOfTexts, item)));
      }
    }
    return items;
  }

  /** Returns the texts of a list of texts, or a single text. */
  public List<String> texts(String name) {
    Object value = values.get(name);
    if (value instanceof String text) {
      taken.add(name);
      return Invisible.isAll(text) ? List.of() : List.of(PlainText.line(text));
    }
    if (!(value instanceof List<?> list)
        || list.stream().anyMatch(item -> item instanceof Map || item instanceof List)) {
      return List.of();
    }
    taken.add(name);
    return list.stream()
        .filter(item -> !isNothing(item))
        .map(item -> PlainText.line(item.toString()))
        .toList();
  }

  /** Returns a nested thing; nothing if the value is something else. */
  public Optional<Fields> thing(String name) {
    if (!(values.get(name) instanceof Map<?, ?> map)) {
      return Optional.empty();
    }
    taken.add(name);
    return Optional.of(with(named(map)));
  }

  /** Returns a value of any type. */
  public Optional<Object> value(String name) {
    taken.add(name);
    return peek(name);
  }

  /** Returns a value of any type, which doesn't count as taken. */
  public Optional<Object> peek(String name) {
    return Optional.ofNullable(values.get(name)).filter(value -> !isNothing(value));
  }

  /** Returns the same as a text. */
  public Optional<String> peekText(String name) {
    return peek(name).map(Object::toString);
  }

  /** Counts values as taken because they follow from others. */
  public Fields without(String... names) {
    taken.addAll(List.of(names));
    return this;
  }

  /** Returns the values that aren't taken, without empty ones. */
  public Map<String, Object> rest() {
    Map<String, Object> rest = new LinkedHashMap<>();
    values.forEach(
        (name, value) -> {
          if (!taken.contains(name) && !isNothing(value)) {
            rest.put(name, value);
          }
        });
    return rest;
  }

  /** Keeps a value that has no field, unless it is empty. */
  public void keep(String name, Object value) {
    if (!isNothing(value)) {
      kept.put(name, value);
    }
  }

  /** Keeps an optional value that has no field. */
  public void keep(String name, Optional<?> value) {
    value.ifPresent(found -> keep(name, found));
  }

  /** Keeps a value that has no field, unless it is empty, and reports it. */
  public void keepAndNote(String name, Object value) {
    if (!isNothing(value)) {
      noteKept(name);
      keep(name, value);
    }
  }

  /** Returns the values that are kept and those that weren't taken, and reports the latter. */
  public Map<String, Object> kept() {
    rest().forEach(this::keepAndNote);
    return new LinkedHashMap<>(kept);
  }

  /** Returns the same below the name of a format. */
  public Extra extra(String format) {
    return Extra.below(format, kept());
  }

  /** Reports what something was taken for. */
  public void noteRead(String what) {
    findings.read(place, what);
  }

  /** Reports something that is kept. */
  public void noteKept(String what) {
    findings.kept(place, what);
  }

  /** Reports something that is in the content in another form. */
  public void noteChanged(String what) {
    findings.changed(place, what);
  }

  /** Reports something that isn't in the content. */
  public void noteLeftOut(String what) {
    findings.leftOut(place, what);
  }

  /** Returns a title; "Untitled" if there is none, which is reported. */
  public String title(Optional<String> found, String what) {
    return found.orElseGet(() -> otherwise("Untitled", what + " without a title, which"));
  }

  /** Returns a name; "N. N." if there is none, which is reported. */
  public String name(Optional<String> found, String who) {
    return found.orElseGet(() -> otherwise("N. N.", who + " without a name, who"));
  }

  private String otherwise(String called, String what) {
    noteChanged(what + " is called " + called + " now");
    return called;
  }

  /** Returns a map with texts as keys; an empty one for other values. */
  public static Map<String, Object> named(Object value) {
    Map<String, Object> named = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, each) -> named.put(key.toString(), each));
    }
    return named;
  }

  private static boolean isNothing(Object value) {
    return value == null
        || (value instanceof String text && Invisible.isAll(text))
        || (value instanceof List<?> list && list.stream().allMatch(Fields::isNothing))
        || (value instanceof Map<?, ?> map && map.values().stream().allMatch(Fields::isNothing));
  }
}

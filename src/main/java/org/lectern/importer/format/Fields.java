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
 * The named values of one thing in a file. Who asks for a value has taken it; what nobody asked for
 * is {@link #kept}, with what was asked for and has no field, and so nothing gets lost on the way.
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
   * The values of a thing that stands at a place.
   *
   * @param findings take note of what becomes of it
   */
  public Fields(Map<String, ?> values, Position place, Findings findings) {
    this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    this.place = place;
    this.findings = findings;
  }

  /** Other values of the same thing, such as under other names. */
  public Fields with(Map<String, ?> others) {
    return new Fields(others, place, findings);
  }

  /** Where it stands. */
  public Position place() {
    return place;
  }

  /** Whether there is a value, be it empty. */
  public boolean has(String name) {
    return values.containsKey(name);
  }

  /** A single value as a text; nothing where it is empty, or where a list or a map is. */
  public Optional<String> text(String name) {
    Object value = values.get(name);
    boolean isNothing = isNothing(value);
    boolean isSingle = !(value instanceof Map || value instanceof List);
    if (isNothing || isSingle) {
      taken.add(name);
    }
    return isNothing || !isSingle ? Optional.empty() : Optional.of(value.toString());
  }

  /** The same in one line. */
  public Optional<String> line(String name) {
    return text(name).map(PlainText::line);
  }

  /** The first of these that there is, in one line; all of them are taken. */
  public Optional<String> firstLine(String... names) {
    List<String> all = Arrays.stream(names).flatMap(name -> line(name).stream()).toList();
    return all.stream().findFirst();
  }

  /** A flag; nothing where something else is. */
  public Optional<Boolean> flag(String name) {
    String written = String.valueOf(values.get(name)).strip().toLowerCase(Locale.ROOT);
    if (!written.equals("true") && !written.equals("false")) {
      return Optional.empty();
    }
    taken.add(name);
    return Optional.of(Boolean.valueOf(written));
  }

  /** A whole number, also where it is written as a text. */
  public Optional<Long> number(String name) {
    String written = String.valueOf(values.get(name)).strip();
    if (!written.matches("-?\\d{1,18}")) {
      return Optional.empty();
    }
    taken.add(name);
    return Optional.of(Long.valueOf(written));
  }

  /** How many there are of something, where there can be so many. */
  public OptionalInt count(String name) {
    return number(name).filter(count -> count > 0 && count < 1_000_000_000).stream()
        .mapToInt(Long::intValue)
        .findFirst();
  }

  /** The things of a list; texts among them become things with that text as their only value. */
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

  /** The texts of a list of texts, or a single text. */
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

  /** A thing within; nothing where something else is. */
  public Optional<Fields> thing(String name) {
    if (!(values.get(name) instanceof Map<?, ?> map)) {
      return Optional.empty();
    }
    taken.add(name);
    return Optional.of(with(named(map)));
  }

  /** A value as it is. */
  public Optional<Object> value(String name) {
    taken.add(name);
    return peek(name);
  }

  /** A value as it is, which stays untaken. */
  public Optional<Object> peek(String name) {
    return Optional.ofNullable(values.get(name)).filter(value -> !isNothing(value));
  }

  /** The same as a text. */
  public Optional<String> peekText(String name) {
    return peek(name).map(Object::toString);
  }

  /** Says that these are known, and follow from other values. */
  public Fields without(String... names) {
    taken.addAll(List.of(names));
    return this;
  }

  /** What nobody asked for, without what is empty. */
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

  /** The same of a value that there may be. */
  public void keep(String name, Optional<?> value) {
    value.ifPresent(found -> keep(name, found));
  }

  /** Keeps a value that has no field, unless it is empty, and takes note of it. */
  public void keepAndNote(String name, Object value) {
    if (!isNothing(value)) {
      noteKept(name);
      keep(name, value);
    }
  }

  /** What is kept, and what nobody asked for, of which it takes note. */
  public Map<String, Object> kept() {
    rest().forEach(this::keepAndNote);
    return new LinkedHashMap<>(kept);
  }

  /** The same below the name of a format. */
  public Extra extra(String format) {
    return Extra.below(format, kept());
  }

  /** Takes note of what something was taken for. */
  public void noteRead(String what) {
    findings.read(place, what);
  }

  /** Takes note of something that is kept. */
  public void noteKept(String what) {
    findings.kept(place, what);
  }

  /** Takes note of something that is in the content in another form. */
  public void noteChanged(String what) {
    findings.changed(place, what);
  }

  /** Takes note of something that isn't in the content. */
  public void noteLeftOut(String what) {
    findings.leftOut(place, what);
  }

  /** A title that is there, or else Untitled, of which it takes note. */
  public String title(Optional<String> found, String what) {
    return found.orElseGet(() -> otherwise("Untitled", what + " without a title, which"));
  }

  /** A name that is there, or else N. N., of which it takes note. */
  public String name(Optional<String> found, String who) {
    return found.orElseGet(() -> otherwise("N. N.", who + " without a name, who"));
  }

  private String otherwise(String called, String what) {
    noteChanged(what + " is called " + called + " now");
    return called;
  }

  /** What is a map, by names; an empty one of all else. */
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

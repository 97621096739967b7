package org.lectern.importer.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.importer.format.Identifiers;
import org.lectern.importer.format.PlainText;
import org.lectern.importer.format.RichText;
import org.lectern.importer.format.WebLink;
import org.lectern.importer.model.ForeignLink;
import org.lectern.importer.model.ForeignSpeaker;

/** The speakers that the cells of a table name; who has the same name is the same. */
final class People {
  private static final Pattern CLEAR = Pattern.compile("\\s*[;；、\\n|｜／]\\s*|\\s+/\\s+");
  private static final Pattern CJK_SLASH =
      Pattern.compile("(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])/");
  private static final Pattern EAST_ASIAN =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}ー・]+");
  private static final Pattern USUAL =
      Pattern.compile(
          "\\s*,\\s*(?:(?:and|und|et|y|e)\\s+)?|\\s+(?:and|und|et|&|＆|y|with)\\s+|\\s*[，＆]\\s*");
  private static final Pattern LAST_FIRST = Pattern.compile("([^,\\s]+),\\s*([^,\\s]+)");

  /** It begins where a word does: looked for at each letter, a long word takes minutes. */
  private static final Pattern EMAIL =
      Pattern.compile("\\s*[<(\\[]?(?<![^\\s<>()@])[^\\s<>()@]++@[^\\s<>()@]+[>)\\]]?");

  /** What makes a name look like several, or like a name with something else. */
  private static final Pattern SEVERAL =
      Pattern.compile("[;；、|｜／/,，&＆()（）@]|\\s(and|und|et|y|e|with)\\s");

  private static final Pattern ONE = Quoted.between(";；、|\\n");

  /** What no name has that is only one. */
  private static final Pattern SIGNS = Pattern.compile("[,;()（）]");

  private static final Pattern WITH_PLACE = Pattern.compile("(.+?)\\s*[(（]([^()（）]+)[)）]");

  /** What several people's cell can say of each. */
  private static final List<TableField> OF_EACH =
      List.of(TableField.AFFILIATION, TableField.READING, TableField.PRONOUNS, TableField.ORCID);

  /** A name in a cell, with the affiliation that stood in brackets behind it. */
  private record Named(String name, Optional<String> sortName, Optional<String> place) {
    static Named of(String written) {
      Matcher place = WITH_PLACE.matcher(written);
      return place.matches()
          ? new Named(place.group(1), Optional.empty(), Optional.of(place.group(2).strip()))
          : only(written);
    }

    static Named only(String name) {
      return new Named(name, Optional.empty(), Optional.empty());
    }

    /** Of a name whose parts are known; nothing is guessed of which of its words are a family's. */
    static Named of(String first, String last) {
      String name = joined(first, last);
      boolean isSorted =
          first.isEmpty() || last.isEmpty() || name.startsWith(last) || SIGNS.matcher(name).find();
      return isSorted
          ? of(name)
          : new Named(name, Optional.of(last + ", " + first), Optional.empty());
    }
  }

  private final RichText texts;
  private final Map<String, Person> byKey = new LinkedHashMap<>();

  /** Somebody, as far as the rows until now tell. */
  private static final class Person {
    private final String name;
    private final Optional<String> id;
    private final Map<TableField, String> facts = new EnumMap<>(TableField.class);
    private Optional<String> photo = Optional.empty();
    private Optional<String> sortName = Optional.empty();
    private String text = "";

    Person(String name, Optional<String> id) {
      this.name = name;
      this.id = id;
    }

    Optional<String> fact(TableField field) {
      return Optional.ofNullable(facts.get(field));
    }
  }

  People(RichText texts) {
    this.texts = texts;
  }

  /** All of them, in the order in which they came. */
  List<ForeignSpeaker> all() {
    return byKey.entrySet().stream()
        .map(entry -> speaker(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static ForeignSpeaker speaker(String key, Person person) {
    return new ForeignSpeaker.Draft(key, person.name)
        .id(person.id)
        .reading(person.fact(TableField.READING))
        // Where there is a reading, lists sort by it.
        .sortName(person.sortName.filter(it -> person.fact(TableField.READING).isEmpty()))
        .affiliation(person.fact(TableField.AFFILIATION))
        .pronouns(person.fact(TableField.PRONOUNS))
        .orcid(person.fact(TableField.ORCID))
        .links(
            person.photo.map(url -> new ForeignLink("Photo", url, Optional.of("photo"))).stream()
                .toList())
        .text(person.text)
        .done();
  }

  /** The keys of a row's speakers. */
  List<String> of(Cells row) {
    List<Named> names = names(row);
    List<String> ids = row.peek(TableField.SPEAKER_IDS).map(People::parts).orElse(List.of());
    boolean haveIds = ids.size() == names.size();
    if (haveIds) {
      row.take(TableField.SPEAKER_IDS);
    }
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      keys.add(key(names.get(i), haveIds ? Optional.of(ids.get(i)) : Optional.empty()));
    }
    details(row, keys);
    return keys;
  }

  /** The keys of those whom a row names beside its speakers. */
  List<String> of(Cells row, TableField role) {
    return names(row, role).stream().map(name -> key(name, Optional.empty())).toList();
  }

  private String key(Named named, Optional<String> id) {
    String key = id.orElse(named.name());
    Person person = byKey.computeIfAbsent(key, unknown -> new Person(named.name(), id));
    person.sortName = person.sortName.or(named::sortName);
    named.place().ifPresent(place -> person.facts.putIfAbsent(TableField.AFFILIATION, place));
    return key;
  }

  private static List<Named> names(Cells row) {
    Optional<String> first = row.line(TableField.FIRST_NAME);
    Optional<String> last = row.line(TableField.LAST_NAME);
    if (first.isPresent() || last.isPresent()) {
      Named named = Named.of(first.orElse(""), last.orElse(""));
      if (row.peek(TableField.SPEAKERS).filter(named.name()::equals).isPresent()) {
        row.take(TableField.SPEAKERS);
      }
      return List.of(named);
    }
    return names(row, TableField.SPEAKERS);
  }

  /** The names of a row's cells of one kind. */
  private static List<Named> names(Cells row, TableField field) {
    List<Named> names = new ArrayList<>();
    for (String cell : row.takeAll(field)) {
      List<Quoted> parts = Quoted.in(cell, ONE, SEVERAL);
      if (parts.stream().noneMatch(Quoted::isWhole)) {
        names.addAll(unquoted(cell, row));
        continue;
      }
      for (Quoted part : parts) {
        names.addAll(
            part.isWhole()
                ? List.of(Named.only(PlainText.line(part.text())))
                : unquoted(part.text(), row));
      }
    }
    return names.stream().distinct().toList();
  }

  private static List<Named> unquoted(String cell, Cells row) {
    String plain = EMAIL.matcher(cell).replaceAll("");
    if (!plain.equals(cell)) {
      row.noteLeftOut("an e-mail address beside a name");
    }
    return split(plain, row).stream().map(Named::of).toList();
  }

  /** In East Asia, the family name comes first. */
  private static String joined(String first, String last) {
    boolean familyFirst = EAST_ASIAN.matcher(first + last).matches();
    return (familyFirst ? last + " " + first : first + " " + last).strip();
  }

  /** The names of a cell. */
  private static List<String> split(String cell, Cells row) {
    List<String> clear = parts(cell);
    List<Matcher> lastFirst =
        clear.stream().map(LAST_FIRST::matcher).filter(Matcher::matches).toList();
    if (!clear.isEmpty() && lastFirst.size() == clear.size()) {
      row.noteChanged("\"Last, First\", which is the name First Last now");
      return lastFirst.stream().map(name -> name.group(2) + " " + name.group(1)).toList();
    }
    return clear.size() == 1 ? parts(USUAL, clear.get(0)) : clear;
  }

  private static List<String> parts(String cell) {
    return parts(CLEAR, CJK_SLASH.matcher(cell).replaceAll("\n"));
  }

  private static List<String> parts(Pattern separator, String cell) {
    return Arrays.stream(separator.split(cell, -1))
        .map(PlainText::line)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** What is known of each; for several it must say as much of each. */
  private void details(Cells row, List<String> keys) {
    List<Person> people = keys.stream().map(byKey::get).toList();
    if (people.isEmpty()) {
      return;
    }
    for (TableField field : OF_EACH) {
      List<String> parts = each(row.all(field), people.size());
      if (parts.size() == people.size()) {
        facts(row, field, people, parts);
      }
    }
    if (people.size() != 1) {
      return;
    }
    Person only = people.get(0);
    row.take(TableField.BIOGRAPHY)
        .filter(text -> only.text.isEmpty())
        .ifPresent(text -> only.text = texts.markdown(text, row.place()));
    Optional<String> photo = row.peek(TableField.PHOTO).flatMap(WebLink::of);
    if (photo.isPresent()) {
      row.take(TableField.PHOTO);
      row.noteChanged("a photo, which is a link now: save it below media/ as photo:");
      only.photo = only.photo.isPresent() ? only.photo : photo;
    }
  }

  /** What cells say, one for each of so many people as far as they say it. */
  private static List<String> each(List<String> cells, int people) {
    if (cells.size() > 1 && people > 1) {
      return cells.stream().map(PlainText::line).toList();
    }
    String whole = PlainText.line(String.join(" ", cells));
    if (cells.isEmpty() || people == 1) {
      return whole.isEmpty() ? List.of() : List.of(whole);
    }
    List<String> clear = parts(cells.get(0));
    return clear.size() > 1 ? clear : parts(USUAL, cells.get(0));
  }

  private static void facts(Cells row, TableField field, List<Person> people, List<String> parts) {
    row.take(field);
    for (int i = 0; i < people.size(); i++) {
      String part = parts.get(i);
      Optional<String> fact =
          field == TableField.ORCID ? Identifiers.orcid(part) : Optional.of(part);
      if (fact.isPresent()) {
        people.get(i).facts.putIfAbsent(field, fact.get());
      } else {
        row.noteKept(Identifiers.NO_ORCID);
        row.keep(field);
      }
    }
  }
}

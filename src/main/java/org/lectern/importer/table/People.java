package org.lectern.importer.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.importer.format.Findings;
import org.lectern.importer.format.PlainText;
import org.lectern.importer.format.RichText;
import org.lectern.importer.format.WebLink;
import org.lectern.importer.model.ForeignLink;
import org.lectern.importer.model.ForeignSpeaker;
import org.lectern.program.Extra;

/** The speakers that the cells of a table name; who has the same name is the same. */
final class People {
  private static final Pattern CLEAR = Pattern.compile("\\s*[;；、\\n|｜／]\\s*|\\s+/\\s+");
  private static final Pattern CJK_SLASH =
      Pattern.compile("(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])/");
  private static final Pattern USUAL =
      Pattern.compile(
          "\\s*,\\s*(?:(?:and|und|et|y|e)\\s+)?|\\s+(?:and|und|et|&|＆|y|with)\\s+|\\s*[，＆]\\s*");
  private static final Pattern EMAIL =
      Pattern.compile("\\s*[<(\\[]?[^\\s<>()@]+@[^\\s<>()@]+[>)\\]]?");
  private static final Pattern WITH_PLACE = Pattern.compile("(.+?)\\s*[(（]([^()（）]+)[)）]");

  private final Findings findings;
  private final RichText texts;
  private final Map<String, Person> byKey = new LinkedHashMap<>();

  /** Somebody, as far as the rows until now tell. */
  private static final class Person {
    private final String name;
    private final Optional<String> id;
    private Optional<String> affiliation = Optional.empty();
    private Optional<String> photo = Optional.empty();
    private String text = "";

    Person(String name, Optional<String> id) {
      this.name = name;
      this.id = id;
    }
  }

  People(Findings findings, RichText texts) {
    this.findings = findings;
    this.texts = texts;
  }

  /** All of them, in the order in which they came. */
  List<ForeignSpeaker> all() {
    return byKey.entrySet().stream()
        .map(entry -> speaker(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static ForeignSpeaker speaker(String key, Person person) {
    return new ForeignSpeaker(
        key,
        person.id,
        Optional.empty(),
        person.name,
        person.affiliation,
        Optional.empty(),
        person.photo.map(url -> new ForeignLink("Photo", url, Optional.of("photo"))).stream()
            .toList(),
        person.text,
        Extra.NONE);
  }

  /** The keys of a row's speakers. */
  List<String> of(Cells row) {
    List<String> names = names(row);
    List<String> ids = row.peek(TableField.SPEAKER_IDS).map(People::parts).orElse(List.of());
    boolean haveIds = ids.size() == names.size();
    if (haveIds) {
      row.take(TableField.SPEAKER_IDS);
    }
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Matcher place = WITH_PLACE.matcher(names.get(i));
      boolean isPlaced = place.matches();
      String name = isPlaced ? place.group(1) : names.get(i);
      Optional<String> id = haveIds ? Optional.of(ids.get(i)) : Optional.empty();
      String key = id.orElse(name);
      Person person = byKey.computeIfAbsent(key, unknown -> new Person(name, id));
      if (isPlaced && person.affiliation.isEmpty()) {
        person.affiliation = Optional.of(place.group(2).strip());
      }
      keys.add(key);
    }
    details(row, keys);
    return keys;
  }

  private List<String> names(Cells row) {
    Optional<String> first = row.line(TableField.FIRST_NAME);
    Optional<String> last = row.line(TableField.LAST_NAME);
    List<String> names = new ArrayList<>();
    if (first.isPresent() || last.isPresent()) {
      names.add((first.orElse("") + " " + last.orElse("")).strip());
      if (row.peek(TableField.SPEAKERS).filter(names.get(0)::equals).isPresent()) {
        row.take(TableField.SPEAKERS);
      }
      return names;
    }
    for (String cell : row.takeAll(TableField.SPEAKERS)) {
      String plain = EMAIL.matcher(cell).replaceAll("");
      if (!plain.equals(cell)) {
        findings.leftOut(row.place(), "an e-mail address beside a name");
      }
      names.addAll(split(plain, row));
    }
    return names.stream().distinct().toList();
  }

  /** The names of a cell. */
  private List<String> split(String cell, Cells row) {
    List<String> clear = parts(cell);
    if (clear.size() > 1) {
      return clear;
    }
    List<String> names = parts(USUAL, cell);
    boolean lastFirst =
        cell.matches("[^,]+,[^,]+")
            && names.size() == 2
            && names.stream().noneMatch(name -> name.contains(" "));
    if (lastFirst) {
      findings.changed(row.place(), "\"Last, First\", which is the name First Last now");
      return List.of(names.get(1) + " " + names.get(0));
    }
    return names;
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

  /** Where they work and who they are; for several it must say as much of each. */
  private void details(Cells row, List<String> keys) {
    List<Person> people = keys.stream().map(byKey::get).toList();
    Optional<String> affiliation = row.peek(TableField.AFFILIATION);
    List<String> parts =
        people.size() == 1
            ? affiliation.map(PlainText::line).stream().toList()
            : affiliation
                .map(People::parts)
                .filter(it -> it.size() > 1)
                .orElse(affiliation.map(text -> parts(USUAL, text)).orElse(List.of()));
    if (!people.isEmpty() && parts.size() == people.size()) {
      row.take(TableField.AFFILIATION);
      for (int i = 0; i < people.size(); i++) {
        Person person = people.get(i);
        person.affiliation =
            person.affiliation.isPresent() ? person.affiliation : Optional.of(parts.get(i));
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
      findings.changed(row.place(), "a photo, which is a link now: save it below media/ as photo:");
      only.photo = only.photo.isPresent() ? only.photo : photo;
    }
  }
}

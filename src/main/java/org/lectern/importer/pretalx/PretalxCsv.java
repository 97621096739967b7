package org.lectern.importer.pretalx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lectern.importer.format.CsvReader;
import org.lectern.importer.format.Fields;
import org.lectern.importer.format.FormatReader;
import org.lectern.importer.format.Input;
import org.lectern.importer.format.PlainText;
import org.lectern.importer.format.Reading;
import org.lectern.importer.format.RefusedException;
import org.lectern.importer.model.Imported;
import org.lectern.problem.Position;

/**
 * The tables of sessions and speakers that organisers export from pretalx; a folder may hold both.
 * Which columns there are, organisers choose; what isn't known is kept.
 */
public final class PretalxCsv implements FormatReader {
  /** What the API calls each column, by what pretalx's English and German call it. */
  private static final Map<String, String> NAMES = new LinkedHashMap<>();

  static {
    name("code", "id", "code", "proposal id", "submission id", "session id");
    name("title", "title", "proposal title", "submission title", "session title", "titel");
    name("state", "state", "status", "proposal state", "submission state");
    name("pending_state", "pending state", "pending_state");
    name("submission_type", "session type", "submission type", "type", "submission_type", "art");
    name("track", "track");
    name("tags", "tags", "tag");
    name("created", "created", "submission date", "proposal date", "created at");
    name("abstract", "abstract", "zusammenfassung", "kurzfassung");
    name("description", "description", "beschreibung");
    name("notes", "notes", "notizen");
    name("internal_notes", "internal notes", "internal_notes", "interne notizen");
    name("duration", "duration", "duration in minutes", "dauer");
    name("slot_count", "slot count", "slot_count", "number of slots");
    name("content_locale", "language", "content locale", "content_locale", "locale", "sprache");
    name("do_not_record", "do not record", "do_not_record", "don't record this session.");
    name("is_featured", "featured", "is_featured", "is featured");
    name("image", "image", "session image", "bild");
    name("speaker_codes", "speaker ids", "speaker codes", "speaker id");
    name("speaker_names", "speaker names", "speakers", "speaker name", "speaker", "vortragende");
    name("room", "room", "raum");
    name("start", "start", "start time", "beginn");
    name("end", "end", "end time", "ende");
    name("resources", "resources", "ressourcen");
    name("mean_score", "mean", "mean score", "average score", "average (mean) score");
    name("median_score", "median", "median score", "average (median) score");
    name("name", "name");
    name("email", "e-mail", "email", "e-mail address");
    name("reading", "reading", "pronunciation", "furigana", "kana", "yomi", "読み", "ふりがな", "フリガナ");
    name("pronouns", "pronouns", "pronomen");
    name("affiliation", "affiliation");
    name("orcid", "orcid", "orcid id");
    name("doi", "doi");
    name("biography", "biography", "biografie", "biographie");
    name("avatar", "picture", "profile picture", "avatar", "profilbild");
    name("submissions", "proposal ids", "submission ids", "session ids");
    name("submission_titles", "proposal titles", "submission titles", "session titles");
  }

  private static void name(String field, String... headings) {
    for (String heading : headings) {
      NAMES.put(heading, field);
    }
  }

  @Override
  public Imported read(Input input, Reading reading) throws IOException {
    Pretalx pretalx = new Pretalx(reading, Position.file(input.name()));
    for (Input.File file : input.ofKind("csv", reading.findings())) {
      List<String> headings = new ArrayList<>();
      CsvReader.read(
          file,
          reading,
          (cells, place) -> {
            if (headings.isEmpty()) {
              cells.forEach(heading -> headings.add(PlainText.line(heading)));
            } else {
              add(pretalx, new Fields(named(headings, cells), place, reading.findings()), reading);
            }
          });
    }
    return pretalx.imported();
  }

  /** The values of a row by their headings; columns without one are called {@code column 3}. */
  private static Map<String, Object> named(List<String> headings, List<String> cells) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      String heading = i < headings.size() ? headings.get(i) : "";
      values.putIfAbsent(heading.isEmpty() ? "column " + (i + 1) : heading, cells.get(i));
    }
    return values;
  }

  private static void add(Pretalx pretalx, Fields row, Reading reading) throws RefusedException {
    Map<String, Object> named = new LinkedHashMap<>();
    row.rest()
        .forEach(
            (heading, value) ->
                named.putIfAbsent(field(heading, reading.options().columns()), value));
    if (named.containsKey("title")) {
      pretalx.add("submissions", row.with(session(named)));
    } else if (named.containsKey("name")) {
      named.remove("submission_titles");
      named.putIfAbsent("code", named.get("name"));
      pretalx.add("speakers", row.with(named));
    } else {
      throw new RefusedException(
          row.place(),
          "this row has neither a title nor a name",
          "say which column it is with --column \"Heading=title\"");
    }
  }

  private static String field(String heading, Map<String, String> wished) {
    return wished.getOrDefault(
        heading, NAMES.getOrDefault(heading.toLowerCase(Locale.ROOT), heading));
  }

  /** A row as the API would answer it. */
  private static Map<String, Object> session(Map<String, Object> row) {
    Map<String, Object> session = new LinkedHashMap<>(row);
    List<String> codes = list(session.remove("speaker_codes"));
    List<String> names = list(session.remove("speaker_names"));
    List<Object> speakers = new ArrayList<>();
    for (int i = 0; i < Math.max(codes.size(), names.size()); i++) {
      Map<String, Object> speaker = new LinkedHashMap<>();
      boolean pairs = codes.size() == names.size();
      if (i < names.size()) {
        speaker.put("name", names.get(i));
      }
      if (i < codes.size() && (pairs || names.isEmpty())) {
        speaker.put("code", codes.get(i));
      }
      if (!speaker.isEmpty()) {
        speaker.putIfAbsent("code", speaker.get("name"));
        speakers.add(speaker);
      }
    }
    if (!speakers.isEmpty()) {
      session.put("speakers", speakers);
    }
    Optional.ofNullable(session.remove("tags")).ifPresent(tags -> session.put("tags", list(tags)));
    Optional.ofNullable(session.remove("resources"))
        .ifPresent(resources -> session.put("resources", list(resources)));
    session.computeIfPresent("do_not_record", (name, value) -> flag(value));
    session.computeIfPresent("is_featured", (name, value) -> flag(value));
    session.putIfAbsent("code", session.get("title"));
    return session;
  }

  private static Object flag(Object value) {
    String text = value.toString().strip().toLowerCase(Locale.ROOT);
    return List.of("true", "yes", "1", "ja", "x").contains(text);
  }

  /** Several values of one cell: on lines of their own, else with commas between. */
  private static List<String> list(Object value) {
    if (value == null) {
      return List.of();
    }
    String text = value.toString().strip();
    return Arrays.stream(text.split(text.contains("\n") ? "\n" : "[,;]", -1))
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .toList();
  }
}

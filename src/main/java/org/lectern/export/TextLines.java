package org.lectern.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.program.Conference;
import org.lectern.program.Occurrence;
import org.lectern.program.Program;
import org.lectern.program.Room;
import org.lectern.program.Session;
import org.lectern.program.Slot;
import org.lectern.program.Speaker;
import org.lectern.program.Status;
import org.lectern.program.Track;
import org.lectern.site.Edition;
import org.lectern.terminal.Paragraph;
import org.lectern.terminal.Width;
import org.lectern.text.Words;

/**
 * The schedule in lines of eighty columns.
 *
 * <p>Terminals that set texts from right to left decide for each line by its first letter. So lines
 * of an edition in such a language begin with a mark, and what may run the other way is isolated,
 * that a Hebrew title doesn't carry the time off to the other side. Where nothing runs from right
 * to left there is no such character.
 */
final class TextLines {
  private static final int COLUMNS = 80;
  private static final char RIGHT_TO_LEFT = '\u200f';

  private final Edition edition;
  private final Program program;
  private final Words words;
  private final boolean rightToLeft;
  private final int indent;
  private final StringBuilder out = new StringBuilder();

  private TextLines(Edition edition) {
    this.edition = edition;
    this.program = edition.program();
    this.words = edition.words();
    this.rightToLeft = edition.isRightToLeft();
    this.indent =
        2
            + program.occurrences().stream()
                .mapToInt(one -> Width.of(time(one.slot())))
                .max()
                .orElse(0);
  }

  static String of(Edition edition) {
    TextLines lines = new TextLines(edition);
    lines.write();
    return lines.out.toString();
  }

  private void write() {
    Conference conference = program.conference();
    paragraph(0, "", edition.isolated(conference.name()));
    conference.tagline().ifPresent(tagline -> paragraph(0, "", edition.isolated(tagline)));
    paragraph(0, "", edition.dates() + words.text("dot") + conference.zone().getId());
    paragraph(0, "", edition.url(edition.addresses().schedule()).toString());
    program.byDay().forEach(this::day);
    List<Session> unscheduled =
        program.sessions().stream().filter(one -> program.times(one).isEmpty()).toList();
    if (!unscheduled.isEmpty()) {
      heading(words.text("not_scheduled"));
      unscheduled.forEach(session -> item(session, Optional.empty(), ""));
    }
  }

  private void day(LocalDate day, List<Occurrence> occurrences) {
    heading(words.longDate().format(day));
    // Those that have its time follow a longer session at once.
    for (Occurrence one : occurrences.stream().filter(one -> !one.isLent()).toList()) {
      String date = otherDate(day, one.slot());
      item(one.session(), Optional.of(one.slot()), date);
      for (Session part : program.partsOf(one.session().slug())) {
        program.occurrences(part).stream()
            .filter(lent -> lent.isLent() && lent.index() == one.index())
            .forEach(lent -> item(part, Optional.of(lent.slot()), date));
      }
    }
  }

  /** Which date it is, where that isn't the day's: of the start after midnight, else of the end. */
  private String otherDate(LocalDate day, Slot slot) {
    LocalDate first = slot.start().toLocalDate();
    LocalDate last = slot.end().toLocalDate();
    if (!first.equals(day)) {
      return words.shortDate().format(first);
    }
    return last.equals(first) ? "" : words.text("ends_on", words.shortDate().format(last));
  }

  private void heading(String text) {
    out.append('\n');
    paragraph(0, "", text);
    paragraph(0, "", "=".repeat(COLUMNS));
  }

  /** A session: its title beside the time, and below it where it is and who gives it. */
  private void item(Session session, Optional<Slot> slot, String date) {
    out.append('\n');
    String title = CleanText.line(session.title());
    String whole = session.subtitle().map(more -> title + ": " + more).orElse(title);
    paragraph(
        indent,
        slot.map(this::time).orElse(""),
        edition.isolated(
            session.isCancelled() ? "[" + words.text("cancelled") + "] " + whole : whole));
    if (session.status() == Status.TENTATIVE) {
      paragraph(indent, "", words.text("tentative"));
    }
    String rooms =
        listed(slot.stream().flatMap(one -> program.roomsOf(one).stream()).map(Room::name));
    String speakers = listed(program.speakersOf(session).stream().map(Speaker::name));
    String chairs = listed(program.chairsOf(session).stream().map(Speaker::name));
    String track = program.trackOf(session).map(Track::name).orElse("");
    String details =
        Stream.of(date, rooms, edition.isolated(track))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(words.text("dot")));
    Stream.of(
            speakers,
            chairs.isEmpty() ? "" : words.text("chairs") + words.text("colon") + chairs,
            details)
        .filter(text -> !text.isEmpty())
        .forEach(text -> paragraph(indent, "", text));
  }

  private String listed(Stream<String> names) {
    return names.map(edition::isolated).collect(Collectors.joining(words.text("comma")));
  }

  private String time(Slot slot) {
    return edition.isolated(words.times(slot));
  }

  /**
   * A text in lines, whose own ends of lines are blanks: none of its words begins like a time.
   *
   * @param left how many columns stay free before it
   * @param beside what stands there in its first line
   */
  private void paragraph(int left, String beside, String text) {
    String before = beside;
    String clean = CleanText.line(text);
    for (String line : Paragraph.lines(clean, COLUMNS - left, program.language())) {
      if (rightToLeft) {
        out.append(RIGHT_TO_LEFT);
      }
      out.append(before).append(" ".repeat(left - Width.of(before))).append(line).append('\n');
      before = "";
    }
  }
}

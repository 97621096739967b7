package org.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code lectern import} offers where it took no column of a table for times. */
class TimeColumnsTest {
  private static final Pattern ARGUMENT = Pattern.compile("(--\\w+) \"([^\"]*)\"");

  @TempDir Path folder;

  private String imported(String table, List<String> more) throws IOException {
    Path file = Files.writeString(folder.resolve("talks.csv"), table);
    List<String> args = new ArrayList<>(List.of("import", "csv", file.toString(), "--into"));
    args.addAll(List.of(folder.toString(), "--timezone", "Europe/Lisbon", "--dry-run"));
    args.addAll(more);
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(told, true, StandardCharsets.UTF_8);
    PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    int code = new Lectern(out, err, question -> Optional.empty()).run(args.toArray(String[]::new));
    String all = told.toString(StandardCharsets.UTF_8);
    assertEquals(0, code, all);
    return all;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "When exactly|Fri 14 May 2027 10:00-10:30|14.05.2027 11:00|--map \"When exactly=start\"",
        "On which,At what|14.5.2027,10:00|15.5.2027,11 am|--map \"On which=date,At what=start_time\"",
        "Date,Begins|14.5.2027,10:00|15.5.2027,11:00|--map \"Begins=start_time\"",
        "Date,Begins,Stops|14.5.2027,9:00,9:30|15.5.2027,9:00,9:30"
            + "|--map \"Begins=start_time,Stops=end_time\"",
        "\"When, exactly\"|2027-05-14 10:00|2027-05-15 10:00|--column \"When, exactly=start\"",
      })
  void the_last_line_offers_an_argument_with_which_there_are_times(
      String headings, String one, String other, String argument) throws IOException {
    String table = "Title,%s\nKnots,%s\nRopes,%s\n".formatted(headings, one, other);
    String told = imported(table, List.of());
    assertTrue(
        told.endsWith(
            "No session has a time. If these columns say when they are, add " + argument + "\n"),
        told);
    List<String> more = new ArrayList<>();
    Matcher matcher = ARGUMENT.matcher(argument);
    while (matcher.find()) {
      more.addAll(List.of(matcher.group(1), matcher.group(2)));
    }
    String again = imported(table, more);
    assertTrue(again.startsWith("Read 2 sessions at 2 times"), again);
    assertFalse(again.contains("No session has a time"), again);
  }

  @Test
  void nothing_is_offered_where_there_are_times_or_nothing_looks_like_them() throws IOException {
    String dates = "Title,Start,Submitted\nKnots,%s,2027-01-02 10:00\nRopes,,2027-01-02 11:00\n";
    assertFalse(
        imported(dates.formatted("2027-05-14 10:00"), List.of()).contains("No session has"));
    String rooms = "Title,Which floor\nKnots,2\nRopes,Deck 10\n";
    assertFalse(imported(rooms, List.of()).contains("No session has"));
    assertFalse(imported(dates.formatted(""), List.of()).contains("No session has"));
    String doors = dates.formatted("").replace("Submitted", "Doors");
    assertTrue(imported(doors, List.of()).contains("No session has"));
    String said = imported(doors, List.of("--map", "Doors=extra"));
    assertFalse(said.contains("No session has"), said);
  }
}

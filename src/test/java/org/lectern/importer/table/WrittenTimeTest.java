package org.lectern.importer.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenTimeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2027-05-14 10:00|2027-05-14 10:00 -",
        "2027-05-14T10:00:00|2027-05-14 10:00 -",
        "14.05.2027, 10.30 Uhr|2027-05-14 10:30 -",
        "14/05/2027 9:05|2027-05-14 09:05 -",
        "2027/5/14 09:00|2027-05-14 09:00 -",
        "2027年5月14日 10時30分|2027-05-14 10:30 -",
        "2027年5月14日(金) 午後1時|2027-05-14 13:00 -",
        "May 14, 2027 12:15 AM|2027-05-14 00:15 -",
        "Friday, 14th of May 2027, 2pm|2027-05-14 14:00 -",
        "14. Mai 2027 18h30|2027-05-14 18:30 -",
        "14 de mayo de 2027|2027-05-14 - -",
        "10:00 – 10:45|- 10:00 10:45",
        "１０：００〜１１：００|- 10:00 11:00",
        "9 a.m.|- 09:00 -",
        "2:00-2:45 PM|- 14:00 14:45",
        "1:00 – 2:00 p.m.|- 13:00 14:00",
        "1:00 PM - 2:00|- 13:00 14:00",
        "11:30-12:30 PM|- 11:30 12:30",
        "11:30 AM-12:30|- 11:30 12:30",
        "10 pm to 1|- 22:00 01:00",
        "10:00 PM – 1:00 AM|- 22:00 01:00",
        "12-1 pm|- 12:00 13:00",
        "Fri 9-10 am|- 09:00 10:00",
        "9:00 - 10:30am|- 09:00 10:30",
        "午後1時～2時|- 13:00 14:00",
        "午後1時30分～2時30分|- 13:30 14:30",
        "午前11時から午後1時|- 11:00 13:00",
        "13.00 Uhr - 14.00 Uhr|- 13:00 14:00",
        "13:00-14|- 13:00 14:00",
        "14h-15h30|- 14:00 15:30",
        "May 4 - 10:00 am|- 10:00 -",
        "14 - 10:00 am|- 10:00 -",
        "Day 2 - 10:00|- 10:00 -",
        "Track 3 - 10:00 am|- 10:00 -",
        "10:00 - 2 sessions|- 10:00 -",
        "Freitag, 9-10.30 Uhr|- 09:00 10:30",
        "13:00 - 14 Uhr|- 13:00 14:00",
        "2027-05-14 1:00-2:30 PM|2027-05-14 13:00 14:30",
      })
  void days_and_times_are_read_as_people_write_them(String text, String expected) {
    WrittenTime time = WrittenTime.of(text, false).orElseThrow();
    assertEquals(
        expected, shown(time.day()) + " " + shown(time.time()) + " " + shown(time.until()));
  }

  private static String shown(Optional<?> value) {
    return value.map(Object::toString).orElse("-");
  }

  @ParameterizedTest
  @CsvSource({"45,45", "45 min,45", "1h 30m,90", "1.5 hours,90", "01:30,90", "1時間30分,90", "90分,90"})
  void lengths_are_read_as_people_write_them(String text, long minutes) {
    assertEquals(minutes, WrittenTime.length(text).orElseThrow().toMinutes());
  }

  @Test
  void what_is_no_time_is_none() {
    for (String text : List.of("soon", "Room 12", "31.02.2027", "99:99", "", "x".repeat(500))) {
      assertTrue(WrittenTime.of(text, false).isEmpty(), text);
    }
    assertTrue(WrittenTime.length("long").isEmpty());
  }

  @Test
  void one_day_after_the_twelfth_says_whether_the_month_comes_first() {
    assertTrue(WrittenTime.isMonthFirst(List.of("5/4/2027", "5/14/2027")));
    assertFalse(WrittenTime.isMonthFirst(List.of("5/4/2027", "14/5/2027")));
    assertFalse(WrittenTime.isMonthFirst(List.of("5/4/2027 10:00")));
    assertTrue(WrittenTime.isMonthFirst(List.of("5/4/2027 10:00 AM")));
    assertEquals("2027-05-04", shown(WrittenTime.of("5/4/2027", true).orElseThrow().day()));
    assertEquals("2027-04-05", shown(WrittenTime.of("5/4/2027", false).orElseThrow().day()));
  }
}

package org.lectern.check;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.lectern.problem.Position;
import org.lectern.program.Body;
import org.lectern.program.Conference;
import org.lectern.program.ExportFormat;
import org.lectern.program.Extra;
import org.lectern.program.Limits;
import org.lectern.program.Look;
import org.lectern.program.Page;
import org.lectern.program.Program;
import org.lectern.program.Room;
import org.lectern.program.Session;
import org.lectern.program.SessionType;
import org.lectern.program.ShownAddresses;
import org.lectern.program.Slot;
import org.lectern.program.Source;
import org.lectern.program.Speaker;
import org.lectern.program.Status;

/** Records for tests that need many of them, without files. */
public final class Made {
  static final LocalDate DAY = LocalDate.of(2027, 3, 26);

  private Made() {}

  /** A slot on the day, by its hours. */
  public static Slot slot(int start, int end, String... rooms) {
    LocalDateTime midnight = DAY.atStartOfDay();
    return new Slot(midnight.plusHours(start), midnight.plusHours(end), List.of(rooms));
  }

  /** What of a session matters to checks of times and addresses. */
  public record Draft(
      String slug,
      String type,
      Optional<String> partOf,
      List<String> speakers,
      List<Slot> slots,
      List<String> aliases,
      Status status,
      boolean allowOverlap) {
    public static Draft of(String slug) {
      return new Draft(
          slug, "talk", Optional.empty(), List.of(), List.of(), List.of(), Status.CONFIRMED, false);
    }

    public Draft partOf(String whole) {
      return new Draft(
          slug, type, Optional.of(whole), speakers, slots, aliases, status, allowOverlap);
    }

    public Draft at(List<Slot> newSlots) {
      return new Draft(slug, type, partOf, speakers, newSlots, aliases, status, allowOverlap);
    }

    Draft by(List<String> newSpeakers) {
      return new Draft(slug, type, partOf, newSpeakers, slots, aliases, status, allowOverlap);
    }

    Draft was(List<String> newAliases) {
      return new Draft(slug, type, partOf, speakers, slots, newAliases, status, allowOverlap);
    }

    public Draft ofType(String newType) {
      return new Draft(slug, newType, partOf, speakers, slots, aliases, status, allowOverlap);
    }

    Draft with(Status newStatus, boolean mayOverlap) {
      return new Draft(slug, type, partOf, speakers, slots, aliases, newStatus, mayOverlap);
    }

    Session session() {
      return new Session(
          source("sessions/" + slug + ".md"),
          slug,
          Locale.ENGLISH,
          slug,
          Optional.empty(),
          Optional.of(type),
          Optional.empty(),
          Optional.empty(),
          speakers,
          List.of(),
          List.of(),
          slots,
          IntStream.range(0, slots.size()).boxed().toList(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          status,
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          false,
          partOf,
          Optional.empty(),
          aliases,
          allowOverlap,
          List.of(),
          Optional.empty(),
          Extra.NONE,
          body("sessions/" + slug + ".md"));
    }
  }

  static Speaker speaker(String slug, List<String> aliases) {
    return new Speaker(
        source("speakers/" + slug + ".md"),
        slug,
        Locale.ENGLISH,
        slug,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        aliases,
        List.of(),
        Optional.empty(),
        Extra.NONE,
        body("speakers/" + slug + ".md"));
  }

  static Page page(String slug, List<String> aliases) {
    String path = "pages/" + slug + ".md";
    return new Page(source(path), slug, Locale.ENGLISH, slug, aliases, Extra.NONE, body(path));
  }

  /** A program of sessions alone. */
  public static Program program(List<Draft> sessions) {
    return program(Locale.ENGLISH, sessions, List.of(), List.of());
  }

  /** The edition in one language of a program of talks and breaks in two rooms. */
  static Program program(
      Locale language, List<Draft> sessions, List<Speaker> speakers, List<Page> pages) {
    Conference conference =
        new Conference(
            source("conference.yaml"),
            "Made",
            Optional.empty(),
            URI.create("https://made.example.org/"),
            ZoneId.of("Europe/Lisbon"),
            DAY,
            DAY,
            List.of(Locale.ENGLISH, Locale.JAPANESE),
            LocalTime.MIDNIGHT,
            Optional.empty(),
            List.of(room("deck"), room("cabin")),
            List.of(),
            List.of(type("talk", false), type("break", true)),
            List.of(),
            List.of(),
            Look.USUAL,
            Optional.empty(),
            ShownAddresses.NONE,
            Limits.NONE,
            true,
            true,
            EnumSet.allOf(ExportFormat.class),
            Optional.empty(),
            Extra.NONE);
    return new Program(
        language,
        conference,
        sessions.stream().map(Draft::session).toList(),
        speakers,
        pages,
        Set.of());
  }

  private static Room room(String id) {
    return new Room(id, id, OptionalInt.empty(), Optional.empty());
  }

  private static SessionType type(String id, boolean service) {
    return new SessionType(id, id, Optional.empty(), List.of(), service, Optional.empty());
  }

  private static Source source(String path) {
    return new Source(
        path, new Position("content/" + path, 1, 1), Locale.ENGLISH, Locale.ENGLISH, Map.of());
  }

  private static Body body(String path) {
    return Body.of("", path, new Position("content/" + path, 3, 1));
  }
}

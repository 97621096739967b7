package org.lectern.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.program.Conference;
import org.lectern.program.Program;
import org.lectern.program.Room;
import org.lectern.program.Session;

/** Where events take place, for search engines: in rooms, over the net, or both. */
final class EventPlaces {
  private EventPlaces() {}

  /** Where the conference is. */
  static List<Thing> of(Here here) {
    List<Thing> places = new ArrayList<>();
    here.conference().venue().ifPresent(venue -> places.add(venue(here, venue)));
    if (overNet(here)) {
      places.add(net(here));
    }
    return places;
  }

  /** Where a session is, in these rooms. */
  static List<Thing> of(Here here, Session session, Stream<String> rooms) {
    Program program = here.program();
    Optional<Conference.Venue> venue = program.conference().venue();
    List<Thing> places = new ArrayList<>();
    rooms
        .distinct()
        .map(program::room)
        .flatMap(Optional::stream)
        .forEach(room -> places.add(room(here, room, venue)));
    // What is on the net and in no room isn't at the venue either.
    if (overNet(here, session)) {
      places.add(net(here));
    } else if (places.isEmpty()) {
      venue.ifPresent(known -> places.add(venue(here, known)));
    }
    return places;
  }

  private static Thing room(Here here, Room room, Optional<Conference.Venue> venue) {
    return Thing.of("Place")
        .with("name", room.name())
        .with("address", venue.flatMap(Conference.Venue::address))
        .with("containedInPlace", venue.map(known -> venue(here, known)));
  }

  private static Thing venue(Here here, Conference.Venue venue) {
    return Thing.of("Place")
        .with("name", venue.name())
        .with("address", venue.address())
        .with("url", venue.link().map(here::url));
  }

  /** The meeting's own address is published nowhere: the page says how one gets in. */
  private static Thing net(Here here) {
    return Thing.of("VirtualLocation").with("url", here.url(here.path()));
  }

  /** How the conference can be attended, as far as that is known. */
  static String mode(Here here) {
    return mode(here.conference().venue().isPresent(), overNet(here));
  }

  /** How a session can be attended, as far as that is known. */
  static String mode(Here here, Session session) {
    Program program = here.program();
    boolean inRoom =
        program.conference().venue().isPresent()
            && program.times(session).stream().anyMatch(slot -> !slot.rooms().isEmpty());
    return mode(inRoom, overNet(here, session));
  }

  private static String mode(boolean inRoom, boolean overNet) {
    if (!inRoom && !overNet) {
      return "";
    }
    String mode = inRoom && overNet ? "Mixed" : inRoom ? "Offline" : "Online";
    return "https://schema.org/" + mode + "EventAttendanceMode";
  }

  private static boolean overNet(Here here) {
    return here.program().sessions().stream().anyMatch(here.edition().shared().net()::is);
  }

  private static boolean overNet(Here here, Session session) {
    return here.edition().shared().net().is(session);
  }
}

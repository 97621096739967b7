package org.lectern.check;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.lectern.program.AccessPolicy;
import org.lectern.program.Address;
import org.lectern.program.C3voc;
import org.lectern.program.Conference;
import org.lectern.program.Extra;
import org.lectern.program.Link;
import org.lectern.program.Look;
import org.lectern.program.Media;
import org.lectern.program.NavigationItem;
import org.lectern.program.Program;
import org.lectern.program.Session;
import org.lectern.program.SessionType;
import org.lectern.program.Source;
import org.lectern.program.Speaker;

/**
 * Goes through the fields that say something to readers, or lead them somewhere. Of the editors'
 * own fields there are those that schedules for apps publish; the others only their own templates
 * show.
 *
 * @param within the names of the fields around those that are gone through, each with a dot behind
 */
record FieldWalk(Source source, String within, Taker sink) {

  /** Takes what there is. */
  interface Taker {
    /** Takes what a field says, which isn't empty. */
    void words(FieldWalk at, String field, String words);

    /** Takes where a field leads. */
    void address(FieldWalk at, String field, Address address);
  }

  /** Goes through all of one edition. */
  static void through(Program program, Taker sink) {
    new FieldWalk(program.conference().source(), "", sink).conference(program.conference());
    program.sessions().forEach(one -> new FieldWalk(one.source(), "", sink).session(one));
    program.speakers().forEach(one -> new FieldWalk(one.source(), "", sink).speaker(one));
    program
        .pages()
        .forEach(one -> new FieldWalk(one.source(), "", sink).words("title", one.title()));
  }

  private void words(String field, String words) {
    if (!words.isEmpty()) {
      sink.words(this, field, words);
    }
  }

  private void words(String field, Optional<String> words) {
    words.ifPresent(found -> words(field, found));
  }

  private void address(String field, Optional<? extends Address> address) {
    address.ifPresent(found -> sink.address(this, field, found));
  }

  private FieldWalk in(String field) {
    return new FieldWalk(source, within + field + ".", sink);
  }

  private <T> void each(String list, List<T> all, BiConsumer<FieldWalk, T> through) {
    for (int i = 0; i < all.size(); i++) {
      through.accept(in(list + "." + i), all.get(i));
    }
  }

  private void conference(Conference one) {
    words("name", one.name());
    words("tagline", one.tagline());
    one.venue().ifPresent(in("venue")::venue);
    each("rooms", one.rooms(), (at, room) -> at.named(room.name(), room.description()));
    each("tracks", one.tracks(), (at, track) -> at.named(track.name(), track.description()));
    each("session_types", one.types(), FieldWalk::type);
    each("access", one.access(), FieldWalk::access);
    each("navigation", one.navigation(), FieldWalk::navigation);
    in("theme").look(one.look());
    foreign(one.extra(), C3voc.SHOWN_OF_CONFERENCE);
  }

  private void venue(Conference.Venue venue) {
    words("name", venue.name());
    words("address", venue.address());
    address("url", venue.link());
  }

  private void named(String name, Optional<String> description) {
    words("name", name);
    words("description", description);
  }

  private void type(SessionType type) {
    named(type.name(), type.description());
    each("formats", type.formats(), (at, format) -> at.words("name", format.name()));
  }

  private void access(AccessPolicy policy) {
    words("channel", policy.channel());
    words("note", policy.note());
    each(
        "requires",
        policy.requires(),
        (at, need) -> {
          at.words("name", need.name());
          at.address("url", need.address());
        });
  }

  private void navigation(NavigationItem item) {
    words("title", item.title());
    if (item.target() instanceof NavigationItem.Elsewhere there) {
      address("url", Optional.of(there.address()));
    }
  }

  private void look(Look look) {
    address("logo", look.logo().map(Look.Logo::file));
    address("logo_dark", look.logo().flatMap(Look.Logo::dark));
    address("font_file", look.fontFile());
    address("heading_font_file", look.headingFontFile());
  }

  private void session(Session one) {
    words("title", one.title());
    words("subtitle", one.subtitle());
    words("level", one.level());
    for (int i = 0; i < one.keywords().size(); i++) {
      words("keywords." + i, one.keywords().get(i));
    }
    each("media", one.media(), FieldWalk::media);
    each("links", one.links(), FieldWalk::link);
    // One with an @ is what calendars call an event, and nobody's address.
    words("id", one.id().filter(id -> !id.contains("@")));
    foreign(one.extra(), C3voc.SHOWN_OF_SESSION);
  }

  private void media(Media media) {
    address(media.kind().id(), Optional.of(media.address()));
    words("title", media.title());
    words("description", media.description());
    words("poster_alt", media.posterAlt());
    words("contact.name", media.contact().map(Media.Contact::name));
    address("embed", media.embed());
    address("poster", media.poster());
    address("captions", media.captions());
    address("transcript", media.transcript());
  }

  private void speaker(Speaker one) {
    words("name", one.name());
    words("reading", one.reading());
    words("sort_name", one.sortName());
    words("affiliation", one.affiliation());
    words("pronouns", one.pronouns());
    address("photo", one.photo());
    words("photo_alt", one.photoAlt());
    each("links", one.links(), FieldWalk::link);
    words("id", one.id());
    foreign(one.extra(), C3voc.SHOWN_OF_SPEAKER);
  }

  private void link(Link link) {
    words("title", link.title());
    words("kind", link.kind());
    address("url", Optional.of(link.address()));
  }

  private void foreign(Extra extra, List<String> names) {
    if (!extra.values().isEmpty()) {
      names.forEach(name -> words("extra.c3voc." + name, C3voc.of(extra).text(name)));
    }
  }
}

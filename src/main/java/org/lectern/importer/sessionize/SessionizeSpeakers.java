package org.lectern.importer.sessionize;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.importer.format.Fields;
import org.lectern.importer.format.RichText;
import org.lectern.importer.format.WebLink;
import org.lectern.importer.model.ForeignLink;
import org.lectern.importer.model.ForeignSpeaker;

/** The speakers of Sessionize. Pictures stay where they are: a link leads there. */
final class SessionizeSpeakers {
  private final Map<String, ForeignSpeaker> byKey = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Set<String> leftOut = new HashSet<>();
  private final RichText texts;
  private final Answers answers;
  private final Categories categories;

  SessionizeSpeakers(RichText texts, Answers answers, Categories categories) {
    this.texts = texts;
    this.answers = answers;
    this.categories = categories;
  }

  /**
   * All of them, in the order in which they came, but for those of whom all sessions are left out:
   * that they had proposed something is nobody else's business.
   */
  List<ForeignSpeaker> all(Fields file) {
    leftOut.removeAll(taken);
    leftOut.retainAll(byKey.keySet());
    leftOut.forEach(key -> file.noteLeftOut("a speaker of whom all sessions are left out"));
    return byKey.values().stream().filter(one -> !leftOut.contains(one.key())).toList();
  }

  /** Takes note of whose session was leftOut. */
  void leaveOut(Fields session) {
    for (Fields speaker : session.items("speakers", "id")) {
      speaker.line("id").or(() -> speaker.line("name")).ifPresent(leftOut::add);
    }
  }

  /** Takes one of the file's list. */
  void add(Fields fields) {
    Optional<String> id = fields.line("id");
    Optional<String> first = fields.line("firstName");
    Optional<String> last = fields.line("lastName");
    String joined = Stream.concat(first.stream(), last.stream()).collect(Collectors.joining(" "));
    String name =
        fields.name(
            fields.line("fullName").or(() -> Optional.of(joined).filter(it -> !it.isEmpty())),
            "a speaker");
    if (!joined.isEmpty() && !joined.equals(name)) {
      fields.keep("firstName", first);
      fields.keep("lastName", last);
      fields.noteKept("firstName and lastName");
    }
    fields.without("sessions");
    Optional<String> tagLine = fields.line("tagLine");
    tagLine.ifPresent(line -> fields.noteChanged("tagLine, which is the affiliation now"));
    String text = texts.markdown(fields, "bio");
    List<ForeignLink> links = links(fields);
    answers.of(fields);
    categories.keep(fields);
    if (fields.flag("isTopSpeaker").orElse(false)) {
      fields.keepAndNote("isTopSpeaker", true);
    }
    String key = id.orElse(name);
    byKey.putIfAbsent(
        key,
        new ForeignSpeaker.Draft(key, name)
            .id(id)
            .affiliation(tagLine)
            .links(links)
            .text(text)
            .extra(fields.extra(SessionizeProgram.NAME))
            .done());
  }

  /** The keys of a session's speakers; a view without a list of them says their names here. */
  List<String> of(Fields session) {
    List<String> keys = new ArrayList<>();
    for (Fields speaker : session.items("speakers", "id")) {
      Optional<String> id = speaker.line("id");
      Optional<String> name = speaker.line("name");
      String key = id.or(() -> name).orElse("");
      if (key.isEmpty()) {
        continue;
      }
      byKey.computeIfAbsent(key, unknown -> named(unknown, id, name, session));
      keys.add(key);
      taken.add(key);
    }
    return keys;
  }

  private static ForeignSpeaker named(
      String key, Optional<String> id, Optional<String> name, Fields session) {
    return new ForeignSpeaker.Draft(key, session.name(name, "a speaker")).id(id).done();
  }

  private static List<ForeignLink> links(Fields fields) {
    List<ForeignLink> links = new ArrayList<>();
    List<Object> others = new ArrayList<>();
    for (Fields link : fields.items("links", "url")) {
      Optional<String> written = link.line("url");
      Optional<String> kind = link.line("linkType");
      Optional<String> title = link.line("title").or(() -> kind.map(it -> it.replace('_', ' ')));
      Optional<String> url = written.flatMap(WebLink::of);
      if (url.isPresent()) {
        links.add(
            new ForeignLink(
                title.orElse("Link"), url.get(), kind.map(it -> it.toLowerCase(Locale.ROOT))));
      } else if (title.isPresent() || written.isPresent()) {
        Map<String, Object> whole = new LinkedHashMap<>();
        title.ifPresent(value -> whole.put("title", value));
        written.ifPresent(value -> whole.put("url", value));
        fields.noteKept("links that lead nowhere");
        others.add(whole);
      }
    }
    fields.keep("links", others);
    Optional<String> picture = fields.line("profilePicture");
    Optional<String> photo = picture.flatMap(WebLink::of);
    photo.ifPresent(
        url -> {
          fields.noteChanged("profilePicture, which is a link now: save it below media/ as photo:");
          links.add(new ForeignLink("Photo", url, Optional.of("photo")));
        });
    fields.keep("profilePicture", picture.filter(url -> photo.isEmpty()));
    return links;
  }
}

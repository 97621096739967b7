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
import org.lectern.importer.format.Findings;
import org.lectern.importer.format.RichText;
import org.lectern.importer.format.WebLink;
import org.lectern.importer.model.ForeignLink;
import org.lectern.importer.model.ForeignSpeaker;
import org.lectern.problem.Position;

/** The speakers of Sessionize. Pictures stay where they are: a link leads there. */
final class SessionizeSpeakers {
  private final Map<String, ForeignSpeaker> byKey = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Set<String> leftOut = new HashSet<>();
  private final RichText texts;
  private final Answers answers;
  private final Categories categories;
  private final Findings findings;

  SessionizeSpeakers(RichText texts, Answers answers, Categories categories, Findings findings) {
    this.texts = texts;
    this.answers = answers;
    this.categories = categories;
    this.findings = findings;
  }

  /**
   * All of them, in the order in which they came, but for those of whom all sessions are left out:
   * that they had proposed something is nobody else's business.
   */
  List<ForeignSpeaker> all(Position place) {
    leftOut.removeAll(taken);
    leftOut.retainAll(byKey.keySet());
    leftOut.forEach(key -> findings.leftOut(place, "a speaker of whom all sessions are left out"));
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
    Map<String, Object> kept = new LinkedHashMap<>();
    Optional<String> id = fields.line("id");
    Optional<String> first = fields.line("firstName");
    Optional<String> last = fields.line("lastName");
    String joined = Stream.concat(first.stream(), last.stream()).collect(Collectors.joining(" "));
    String name =
        fields
            .line("fullName")
            .or(() -> Optional.of(joined))
            .filter(it -> !it.isEmpty())
            .orElse("");
    if (name.isEmpty()) {
      findings.changed(fields.place(), "a speaker without a name, who is called N. N. now");
    } else if (!joined.isEmpty() && !joined.equals(name)) {
      first.ifPresent(value -> kept.put("firstName", value));
      last.ifPresent(value -> kept.put("lastName", value));
      findings.kept(fields.place(), "firstName and lastName");
    }
    fields.without("sessions");
    Optional<String> tagLine = fields.line("tagLine");
    tagLine.ifPresent(
        line -> findings.changed(fields.place(), "tagLine, which is the affiliation now"));
    String text = fields.text("bio").map(bio -> texts.markdown(bio, fields.place())).orElse("");
    List<ForeignLink> links = links(fields, kept);
    answers.of(fields, kept);
    categories.keep(fields, kept);
    fields.flag("isTopSpeaker").filter(top -> top).ifPresent(top -> keepTop(fields, kept));
    kept.putAll(fields.rest(findings));
    String key = id.orElse(name);
    byKey.putIfAbsent(
        key,
        new ForeignSpeaker.Draft(key, name.isEmpty() ? "N. N." : name)
            .id(id)
            .affiliation(tagLine)
            .links(links)
            .text(text)
            .extra(SessionizeProgram.extra(kept))
            .done());
  }

  private void keepTop(Fields fields, Map<String, Object> kept) {
    findings.kept(fields.place(), "isTopSpeaker");
    kept.put("isTopSpeaker", true);
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

  private ForeignSpeaker named(
      String key, Optional<String> id, Optional<String> name, Fields session) {
    if (name.isEmpty()) {
      findings.changed(session.place(), "a speaker without a name, who is called N. N. now");
    }
    return new ForeignSpeaker.Draft(key, name.orElse("N. N.")).id(id).done();
  }

  private List<ForeignLink> links(Fields fields, Map<String, Object> kept) {
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
      } else {
        Map<String, Object> whole = new LinkedHashMap<>();
        title.ifPresent(value -> whole.put("title", value));
        written.ifPresent(value -> whole.put("url", value));
        if (!whole.isEmpty()) {
          findings.kept(fields.place(), "links that lead nowhere");
          others.add(whole);
        }
      }
    }
    if (!others.isEmpty()) {
      kept.put("links", others);
    }
    Optional<String> picture = fields.line("profilePicture");
    Optional<String> photo = picture.flatMap(WebLink::of);
    photo.ifPresent(
        url -> {
          findings.changed(
              fields.place(),
              "profilePicture, which is a link now: save it below media/ as photo:");
          links.add(new ForeignLink("Photo", url, Optional.of("photo")));
        });
    if (photo.isEmpty()) {
      picture.ifPresent(url -> kept.put("profilePicture", url));
    }
    return links;
  }
}

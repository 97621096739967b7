package org.lectern.importer.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.importer.format.Fields;
import org.lectern.importer.format.Findings;
import org.lectern.importer.format.WebLink;
import org.lectern.importer.model.ForeignLink;

/** Fields that lead somewhere: to a recording, to slides, to what somebody is called elsewhere. */
final class Links {
  /**
   * A field that leads somewhere.
   *
   * @param prefix what an address begins with of which only the end is written; empty for whole
   *     addresses only
   */
  private record Known(String title, Optional<String> kind, String prefix) {}

  private static final Map<String, Known> OF_SESSIONS = new LinkedHashMap<>();
  private static final Map<String, Known> OF_SPEAKERS = new LinkedHashMap<>();

  static {
    Optional<String> recording = Optional.of("recording");
    Optional<String> slides = Optional.of("slides");
    OF_SESSIONS.put("video_url", new Known("Recording", recording, ""));
    OF_SESSIONS.put("video", new Known("Recording", recording, ""));
    OF_SESSIONS.put(
        "youtube", new Known("Recording", recording, "https://www.youtube.com/watch?v="));
    OF_SESSIONS.put("vimeo", new Known("Recording", recording, "https://vimeo.com/"));
    OF_SESSIONS.put("slides_url", new Known("Slides", slides, ""));
    OF_SESSIONS.put("slides", new Known("Slides", slides, ""));
    OF_SESSIONS.put("speakerdeck", new Known("Slides", slides, ""));
    OF_SESSIONS.put("slideshare", new Known("Slides", slides, ""));
    OF_SESSIONS.put("googleslides", new Known("Slides", slides, ""));
    OF_SESSIONS.put("pdf", new Known("Slides", slides, ""));
    OF_SESSIONS.put("link", new Known("Link", Optional.empty(), ""));
    speaker("website", "Website", "");
    speaker("mastodon", "Mastodon", "");
    speaker("bluesky", "Bluesky", "https://bsky.app/profile/");
    speaker("github", "GitHub", "https://github.com/");
    speaker("gitlab", "GitLab", "https://gitlab.com/");
    speaker("linkedin", "LinkedIn", "https://www.linkedin.com/in/");
    speaker("twitter", "Twitter", "https://twitter.com/");
    speaker("instagram", "Instagram", "https://www.instagram.com/");
    speaker("facebook", "Facebook", "https://www.facebook.com/");
    speaker("youtube", "YouTube", "");
  }

  private static void speaker(String name, String title, String prefix) {
    OF_SPEAKERS.put(name, new Known(title, Optional.empty(), prefix));
  }

  private final Findings findings;

  Links(Findings findings) {
    this.findings = findings;
  }

  /** Those of a session. What leads nowhere is kept. */
  List<ForeignLink> ofSession(Fields fields, Map<String, Object> kept) {
    List<ForeignLink> links = new ArrayList<>();
    OF_SESSIONS.forEach((name, known) -> add(fields, name, known, links, kept));
    return links;
  }

  /** Those of a speaker. What leads nowhere is kept. */
  List<ForeignLink> ofSpeaker(Fields fields, Map<String, Object> kept) {
    List<ForeignLink> links = new ArrayList<>();
    OF_SPEAKERS.forEach((name, known) -> add(fields, name, known, links, kept));
    fields
        .thing("social")
        .ifPresent(
            social -> {
              Map<String, Object> others = new LinkedHashMap<>();
              OF_SPEAKERS.forEach((name, known) -> add(social, name, known, links, others));
              others.putAll(social.rest(findings));
              if (!others.isEmpty()) {
                kept.put("social", others);
              }
            });
    return links.stream().distinct().toList();
  }

  private void add(
      Fields fields, String name, Known known, List<ForeignLink> links, Map<String, Object> kept) {
    Optional<String> written = fields.line(name);
    if (written.isEmpty()) {
      return;
    }
    Optional<String> url = url(written.get(), known.prefix());
    if (url.isPresent()) {
      links.add(new ForeignLink(known.title(), url.get(), known.kind()));
    } else {
      findings.kept(fields.place(), "links that lead nowhere");
      kept.put(name, written.get());
    }
  }

  private static Optional<String> url(String written, String prefix) {
    String name = written.replaceFirst("^@", "");
    if (!prefix.isEmpty() && name.matches("[\\w.-]+") && !written.contains("/")) {
      return WebLink.of(prefix + name);
    }
    return WebLink.of(written);
  }
}

package org.lectern.importer.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.importer.format.Fields;
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
    session("video_url", "Recording", "recording", "");
    session("video", "Recording", "recording", "");
    session("youtube", "Recording", "recording", "https://www.youtube.com/watch?v=");
    session("vimeo", "Recording", "recording", "https://vimeo.com/");
    for (String slides :
        List.of("slides_url", "slides", "speakerdeck", "slideshare", "googleslides", "pdf")) {
      session(slides, "Slides", "slides", "");
    }
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

  private static void session(String name, String title, String kind, String prefix) {
    OF_SESSIONS.put(name, new Known(title, Optional.of(kind), prefix));
  }

  private static void speaker(String name, String title, String prefix) {
    OF_SPEAKERS.put(name, new Known(title, Optional.empty(), prefix));
  }

  private Links() {}

  /** Those of a session. What leads nowhere is kept. */
  static List<ForeignLink> ofSession(Fields fields) {
    return links(fields, OF_SESSIONS);
  }

  /** Those of a speaker. What leads nowhere is kept. */
  static List<ForeignLink> ofSpeaker(Fields fields) {
    List<ForeignLink> links = new ArrayList<>(links(fields, OF_SPEAKERS));
    fields
        .thing("social")
        .ifPresent(
            social -> {
              links.addAll(links(social, OF_SPEAKERS));
              fields.keep("social", social.kept());
            });
    return links.stream().distinct().toList();
  }

  private static List<ForeignLink> links(Fields fields, Map<String, Known> all) {
    List<ForeignLink> links = new ArrayList<>();
    all.forEach(
        (name, known) ->
            fields
                .line(name)
                .ifPresent(
                    written -> {
                      Optional<String> url = url(written, known.prefix());
                      url.ifPresent(
                          to -> links.add(new ForeignLink(known.title(), to, known.kind())));
                      if (url.isEmpty()) {
                        fields.noteKept("links that lead nowhere");
                        fields.keep(name, written);
                      }
                    }));
    return links;
  }

  private static Optional<String> url(String written, String prefix) {
    String name = written.replaceFirst("^@", "");
    if (!prefix.isEmpty() && name.matches("[\\w.-]+") && !written.contains("/")) {
      return WebLink.of(prefix + name);
    }
    return WebLink.of(written);
  }
}

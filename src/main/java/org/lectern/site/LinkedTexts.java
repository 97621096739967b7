package org.lectern.site;

import java.util.regex.Pattern;
import org.lectern.address.SitePath;
import org.lectern.markdown.Text;
import org.lectern.program.Body;
import org.lectern.program.Page;
import org.lectern.program.Session;
import org.lectern.program.Speaker;

/** Texts as one page shows them: links to other files of the content lead on from there. */
final class LinkedTexts {
  private static final Pattern PAGE_FILE = Pattern.compile("(?<=/)index\\.html(?=#|$)");

  private LinkedTexts() {}

  /** A session's abstract as HTML. */
  static String html(Here here, Session session) {
    return html(here, session.body(), here.texts().of(session));
  }

  /** A page's text as HTML. */
  static String html(Here here, Page page) {
    return html(here, page.body(), here.texts().of(page));
  }

  /** A biography as HTML, below a heading of a level. */
  static String html(Here here, Speaker speaker, int level) {
    return html(here, speaker.body(), here.texts().of(speaker, level));
  }

  private static String html(Here here, Body body, Text text) {
    return text.html()
        .fill(
            target -> Targets.href(here, body, text, target),
            target -> Targets.shown(here, body, target));
  }

  /** A session's abstract in Markdown; links to its own headings lead to its page. */
  static String markdown(Here here, Session session) {
    SitePath page = here.addresses().session(session.slug());
    return markdown(here, session.body(), here.texts().of(session), page);
  }

  /** A speaker's biography in Markdown. */
  static String markdown(Here here, Speaker speaker) {
    SitePath page = here.addresses().speaker(speaker.slug());
    return markdown(here, speaker.body(), here.texts().of(speaker), page);
  }

  private static String markdown(Here here, Body body, Text text, SitePath page) {
    return text.portable()
        .fill(
            target -> {
              String href = Targets.href(here, body, text, target);
              // Public addresses of pages leave the file's name out.
              return target.startsWith("#")
                  ? here.url(page) + href
                  : PAGE_FILE.matcher(href).replaceFirst("");
            });
  }
}

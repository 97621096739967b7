package org.lectern.importer.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.importer.model.ForeignLink;

/** Reads lists of links and attachments, with {@code url}, {@code title} and {@code type}. */
public final class References {
  private References() {}

  /**
   * Returns the links of a list. Invalid ones are kept under the list's name.
   *
   * @param kind the kind of links that don't say it themselves
   */
  public static List<ForeignLink> of(
      Fields fields, String name, Optional<String> kind, Optional<String> base) {
    List<ForeignLink> links = new ArrayList<>();
    List<Object> others = new ArrayList<>();
    for (Fields item : fields.items(name, "url")) {
      // Some have the address in place of the title.
      Optional<String> written =
          item.line("url")
              .or(() -> item.line("href"))
              .or(() -> item.line("title").filter(title -> title.matches("(?i)https?://\\S+")));
      Optional<String> address = written.flatMap(url -> WebLink.of(url, base));
      if (address.isPresent()) {
        String title =
            item.line("title")
                .filter(words -> !words.equals(written.get()))
                .orElseGet(() -> shown(address.get()));
        links.add(new ForeignLink(title, address.get(), item.line("type").or(() -> kind)));
        item.rest().keySet().forEach(key -> item.noteLeftOut(name + "." + key));
      } else {
        Map<String, Object> whole = new LinkedHashMap<>();
        written.ifPresent(url -> whole.put("url", url));
        item.line("title").ifPresent(title -> whole.put("title", title));
        item.line("type").ifPresent(type -> whole.put("type", type));
        whole.putAll(item.rest());
        if (!whole.isEmpty()) {
          item.noteKept(name + " that lead nowhere");
          others.add(whole);
        }
      }
    }
    fields.keep(name, others);
    return links;
  }

  /** Returns an address as a title. */
  public static String shown(String address) {
    return address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
  }
}

package org.lectern.render;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.lectern.text.Words;

/** Which texts something asks for: the theme, or a conference's own templates. */
final class AskedTexts {
  private static final Pattern ASKED =
      Pattern.compile("\\bt(?:\\.(?<name>\\w+)|\\[\\s*[\"'](?<text>\\w+)[\"']\\s*])");

  /** A key that is put together can be any. */
  private static final Pattern ANY = Pattern.compile("\\bt\\[(?!\\s*[\"']\\w+[\"']\\s*])");

  private AskedTexts() {}

  /** Their keys; nothing where a template may ask for any. */
  static Optional<Set<String>> in(ThemeFiles files) {
    Set<String> keys = new TreeSet<>(Words.DATES);
    files.names().stream()
        .filter(name -> name.startsWith(Messages.FOLDER) && files.isBundled(name))
        .forEach(name -> keys.addAll(Messages.bundled(files, name).keySet()));
    for (String template : files.ownTemplates()) {
      if (files.isChanged(template)) {
        String code = References.withoutNotes(files.text(template).orElseThrow());
        if (ANY.matcher(code).find()) {
          return Optional.empty();
        }
        ASKED
            .matcher(code)
            .results()
            .forEach(key -> keys.add(key.group(1) == null ? key.group(2) : key.group(1)));
      }
    }
    return Optional.of(keys);
  }
}

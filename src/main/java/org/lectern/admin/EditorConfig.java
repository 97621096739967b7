package org.lectern.admin;

import java.util.Locale;
import java.util.Optional;
import org.lectern.content.ContentFormat;
import org.lectern.content.field.Shape;
import org.lectern.json.Json;
import org.lectern.program.Address;
import org.lectern.program.Conference;
import org.lectern.program.Program;
import org.lectern.program.WebEditor;

/**
 * The editor's configuration: where the repository is, and a collection each for sessions, speakers
 * and pages. {@code conference.yaml} isn't among them: the editor would write it anew without its
 * notes.
 *
 * @see <a href="https://sveltiacms.app/en/docs">Sveltia CMS, documentation</a>
 */
final class EditorConfig {
  /** In letters: in any script, and with a language behind it, a file may have such a name. */
  private static final int LONGEST_SLUG = 60;

  private final Program program;
  private final Conference conference;
  private final WebEditor editor;

  EditorConfig(Program program, WebEditor editor) {
    this.program = program;
    this.conference = program.conference();
    this.editor = editor;
  }

  byte[] json() {
    return Json.indentedDocument(this::write);
  }

  private void write(Json json) {
    // The page names the program itself, and this file alone says what it has to know.
    json.flag("load_config_file", false)
        .object("backend", () -> backend(json))
        .field("site_url", conference.url())
        .field("media_folder", "content/media")
        .field("public_folder", "media")
        .object("slug", () -> json.field("encoding", "unicode").number("maxlength", LONGEST_SLUG))
        .object("output", () -> json.flag("omit_empty_optional_fields", true));
    if (isTranslated()) {
      json.object("i18n", () -> languages(json));
    }
    json.list(
        "collections",
        () -> {
          collection(json, "sessions", "Sessions", ContentFormat.SESSION, "title");
          collection(json, "speakers", "Speakers", ContentFormat.SPEAKER, "name");
          collection(json, "pages", "Pages", ContentFormat.PAGE, "title");
        });
  }

  private void backend(Json json) {
    Optional<String> own = editor.host().map(EditorConfig::address);
    json.field("name", editor.service().id())
        .field("repo", editor.repository())
        .field("branch", editor.branch())
        .field("api_root", own.map(host -> host + editor.service().api()))
        .field("base_url", editor.signIn().map(EditorConfig::address).or(() -> own));
  }

  /** Without a slash at its end, for paths are put behind it. */
  private static String address(Address.Web address) {
    return address.toString().replaceFirst("/+$", "");
  }

  private boolean isTranslated() {
    return conference.languages().size() > 1;
  }

  private void languages(Json json) {
    json.field("structure", "multiple_files")
        .texts("locales", conference.languages().stream().map(Locale::toLanguageTag).toList())
        .field("default_locale", conference.language().toLanguageTag())
        .field("initial_locales", "default")
        .flag("omit_default_locale_from_file_path", true);
  }

  private void collection(Json json, String name, String label, Shape shape, String called) {
    json.object(
        () ->
            json.field("name", name)
                .field("label", label)
                .field("label_singular", label.substring(0, label.length() - 1))
                .field("folder", "content/" + name)
                .field("extension", "md")
                .field("format", "yaml-frontmatter")
                .field("identifier_field", called)
                .field("slug", "{{" + called + "}}")
                .flag("create", true)
                .flag("i18n", translated())
                .list(
                    "fields",
                    () -> {
                      new FieldWriter(program, json).write(shape);
                      json.object(() -> body(json));
                    }));
  }

  private void body(Json json) {
    json.field("name", "body")
        .field("label", "Text")
        .field("widget", "markdown")
        .flag("required", false)
        .flag("i18n", translated());
  }

  /** Said only where it is so. */
  private Optional<Boolean> translated() {
    return Optional.of(isTranslated()).filter(Boolean::booleanValue);
  }
}

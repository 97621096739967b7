package org.lectern.admin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.content.ContentFormat;
import org.lectern.content.field.Field;
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

  /**
   * A folder of content.
   *
   * @param called the field that says what a file is called
   * @param last the last of the fields that nearly every file has: the text comes next, before what
   *     few have. Fields stay in the order in which the editor writes them
   * @param text what the text is
   */
  private record Collection(
      String folder, String label, Shape shape, String called, String last, String text) {}

  private static final Collection SESSIONS =
      new Collection("sessions", "Sessions", ContentFormat.SESSION, "title", "room", "Abstract");
  private static final Collection SPEAKERS =
      new Collection(
          "speakers", "Speakers", ContentFormat.SPEAKER, "name", "photo_alt", "Biography");
  private static final Collection PAGES =
      new Collection("pages", "Pages", ContentFormat.PAGE, "title", "title", "Text");

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
          collection(json, SESSIONS);
          collection(json, SPEAKERS);
          collection(json, PAGES);
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

  private void collection(Json json, Collection each) {
    json.object(
        () ->
            json.field("name", each.folder())
                .field("label", each.label())
                .field("label_singular", each.label().substring(0, each.label().length() - 1))
                .field("folder", "content/" + each.folder())
                .field("extension", "md")
                .field("format", "yaml-frontmatter")
                .field("identifier_field", each.called())
                .field("slug", "{{" + each.called() + "}}")
                .flag("create", true)
                .flag("i18n", translated())
                .list("fields", () -> fields(json, each)));
  }

  private void fields(Json json, Collection each) {
    List<Field<?>> fields = each.shape().fields();
    int usual = fields.stream().map(Field::name).toList().indexOf(each.last()) + 1;
    FieldWriter writer = new FieldWriter(program, json);
    writer.write(fields.subList(0, usual));
    json.object(() -> body(json, each.text()));
    writer.write(fields.subList(usual, fields.size()));
  }

  private void body(Json json, String label) {
    json.field("name", "body")
        .field("label", label)
        .field("widget", "markdown")
        .flag("required", false)
        .flag("i18n", translated());
  }

  /** Said only where it is so. */
  private Optional<Boolean> translated() {
    return Optional.of(isTranslated()).filter(Boolean::booleanValue);
  }
}

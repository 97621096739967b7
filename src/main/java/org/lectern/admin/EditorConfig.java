package org.lectern.admin;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.lectern.content.ContentFormat;
import org.lectern.content.field.Shape;
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
  private static final JsonFactory JSON = new JsonFactory();

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
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      // The page names the program itself, and this file alone says what it has to know.
      json.writeBooleanField("load_config_file", false);
      backend(json);
      json.writeStringField("site_url", conference.url().toString());
      json.writeStringField("media_folder", "content/media");
      json.writeStringField("public_folder", "media");
      json.writeObjectFieldStart("slug");
      json.writeStringField("encoding", "unicode");
      json.writeNumberField("maxlength", LONGEST_SLUG);
      json.writeEndObject();
      json.writeObjectFieldStart("output");
      json.writeBooleanField("omit_empty_optional_fields", true);
      json.writeEndObject();
      languages(json);
      json.writeArrayFieldStart("collections");
      collection("sessions", "Sessions", ContentFormat.SESSION, "title", json);
      collection("speakers", "Speakers", ContentFormat.SPEAKER, "name", json);
      collection("pages", "Pages", ContentFormat.PAGE, "title", json);
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes every configuration", e);
    }
    return bytes.toByteArray();
  }

  private void backend(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("backend");
    json.writeStringField("name", editor.service().id());
    json.writeStringField("repo", editor.repository());
    json.writeStringField("branch", editor.branch());
    Optional<String> own = editor.host().map(EditorConfig::address);
    if (own.isPresent()) {
      json.writeStringField("api_root", own.get() + editor.service().api());
    }
    Optional<String> signIn = editor.signIn().map(EditorConfig::address).or(() -> own);
    if (signIn.isPresent()) {
      json.writeStringField("base_url", signIn.get());
    }
    json.writeEndObject();
  }

  /** Without a slash at its end, for paths are put behind it. */
  private static String address(Address.Web address) {
    return address.toString().replaceFirst("/+$", "");
  }

  private boolean isTranslated() {
    return conference.languages().size() > 1;
  }

  private void languages(JsonGenerator json) throws IOException {
    if (!isTranslated()) {
      return;
    }
    json.writeObjectFieldStart("i18n");
    json.writeStringField("structure", "multiple_files");
    json.writeArrayFieldStart("locales");
    for (Locale language : conference.languages()) {
      json.writeString(language.toLanguageTag());
    }
    json.writeEndArray();
    json.writeStringField("default_locale", conference.language().toLanguageTag());
    json.writeStringField("initial_locales", "default");
    json.writeBooleanField("omit_default_locale_from_file_path", true);
    json.writeEndObject();
  }

  private void collection(String name, String label, Shape shape, String called, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("name", name);
    json.writeStringField("label", label);
    json.writeStringField("label_singular", label.substring(0, label.length() - 1));
    json.writeStringField("folder", "content/" + name);
    json.writeStringField("extension", "md");
    json.writeStringField("format", "yaml-frontmatter");
    json.writeStringField("identifier_field", called);
    json.writeStringField("slug", "{{" + called + "}}");
    json.writeBooleanField("create", true);
    if (isTranslated()) {
      json.writeBooleanField("i18n", true);
    }
    json.writeArrayFieldStart("fields");
    new FieldWriter(program, json).write(shape);
    body(json);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void body(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", "body");
    json.writeStringField("label", "Text");
    json.writeStringField("widget", "markdown");
    json.writeBooleanField("required", false);
    if (isTranslated()) {
      json.writeBooleanField("i18n", true);
    }
    json.writeEndObject();
  }
}

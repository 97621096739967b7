package org.lectern.content;

import java.util.Optional;
import org.lectern.content.field.Field;
import org.lectern.content.field.Kinds;
import org.lectern.content.field.Reading;
import org.lectern.content.field.Shape;
import org.lectern.content.field.Values;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Address;
import org.lectern.program.WebEditor;

/** The editor in the browser, in {@code conference.yaml}. */
final class WebEditorFields {
  static final Field<WebEditor.Service> SERVICE =
      Field.of(
              "service",
              Kinds.oneOf(WebEditor.Service.class),
              "who holds the repository; `trial` keeps nothing",
              "github")
          .asRequired();
  static final Field<String> REPOSITORY =
      Field.of("repository", Kinds.TEXT, "its name there", "owner/name");
  static final Field<String> BRANCH =
      Field.of("branch", Kinds.TEXT, "what is edited; `main` unless given", "main");
  static final Field<Address.Web> HOST =
      Field.of(
          "host",
          Kinds.WEB_ADDRESS,
          "the address of a service of your own",
          "https://git.example.org/");
  static final Field<Address.Web> SIGN_IN =
      Field.of(
          "sign_in",
          Kinds.WEB_ADDRESS,
          "a service through which people sign in; with a token of their own unless given",
          "https://sign-in.example.org/");
  static final Shape SHAPE = Shape.of("web editor", SERVICE, REPOSITORY, BRANCH, HOST, SIGN_IN);

  private WebEditorFields() {}

  static Optional<WebEditor> editor(Values values, Reading reading) {
    Optional<WebEditor.Service> service = values.get(SERVICE);
    Optional<String> repository = values.get(REPOSITORY);
    if (service.isPresent()
        && service.get() != WebEditor.Service.TRIAL
        && !repository.map(name -> name.matches("[^/\\s]+(/[^/\\s]+)+")).orElse(false)) {
      reading.report(
          Problem.of(
              Rule.MISSING_FIELD,
              values.mapping().get(REPOSITORY.name()).orElse(values.mapping()).position(),
              "the web editor needs the repository's name",
              "write repository: owner/name"));
      return Optional.empty();
    }
    return service.map(
        known ->
            new WebEditor(
                known,
                repository,
                values.get(BRANCH).orElse("main"),
                values.get(HOST),
                values.get(SIGN_IN)));
  }
}

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
      Field.of("repository", Kinds.TEXT, "its name there", "owner/name").asRequired();
  static final Field<String> BRANCH =
      Field.of("branch", Kinds.TEXT, "what is edited; `main` unless given", "draft");
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
    Optional<String> repository = values.get(REPOSITORY);
    if (repository.isPresent() && !repository.get().matches("[^/\\s]++(?:/[^/\\s]++)++")) {
      reading.report(
          Problem.of(
              Rule.BAD_VALUE,
              values.mapping().get(REPOSITORY.name()).orElse(values.mapping()).position(),
              "\"%s\" isn't the name of a repository".formatted(repository.get()),
              "write its owner and its name: owner/name"));
      return Optional.empty();
    }
    return values
        .get(SERVICE)
        .flatMap(
            service ->
                repository.map(
                    name ->
                        new WebEditor(
                            service,
                            name,
                            values.get(BRANCH).orElse("main"),
                            values.get(HOST),
                            values.get(SIGN_IN))));
  }
}

package org.lectern.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lectern.content.ContentReader;
import org.lectern.content.ContentRoot;
import org.lectern.program.Conference;
import org.lectern.program.FileName;
import org.lectern.starter.NewFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern new}. */
@Command(name = "new", description = "Writes the file of a new session, speaker or page.")
final class NewCommand implements Callable<Integer> {
  private final PrintStream err;
  private final Question question;

  /** What can be new. */
  enum Kind {
    SESSION,
    SPEAKER,
    PAGE
  }

  @Parameters(index = "0", paramLabel = "KIND", description = "session, speaker or page")
  private Kind kind;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "TITLE",
      description = "The session's or page's title, or the speaker's name.")
  private String title;

  @Option(
      names = "--slug",
      description = "The file's name without .md; made from the title unless given.")
  private String slug;

  @SuppressWarnings("unused") // picocli sets it.
  @Mixin
  private SourceFolder source;

  @Mixin private Usual usual;

  NewCommand(PrintStream err, Question question) {
    this.err = err;
    this.question = question;
  }

  @Override
  public Integer call() throws IOException {
    String named =
        Optional.ofNullable(title)
            .or(() -> question.ask(kind == Kind.SPEAKER ? "Name" : "Title"))
            .filter(given -> !given.isBlank())
            .orElseThrow(() -> usual.wrong("say what it is called, in quotes: \"A title\""));
    String name = Optional.ofNullable(slug).orElseGet(() -> NewFile.slug(named));
    if (FileName.isOfWindows(name)) {
      throw usual.wrong(
          "Windows can't have a file of this name; did you mean \"%s\"?"
              .formatted(NewFile.slug(name)));
    }
    if (!NewFile.slug(name).equals(name)) {
      throw usual.wrong(
          "a slug has lower-case letters, digits and hyphens; did you mean \"%s\"?"
              .formatted(NewFile.slug(name)));
    }
    if (kind == Kind.PAGE && NewFile.isOwn(name)) {
      throw usual.wrong(
          "the address /%s/ is Lectern's own; choose another name with --slug".formatted(name));
    }
    ContentRoot content = ContentRoot.of(source.path());
    if (!content.hasConference()) {
      throw usual.wrong(
          "there is no content/conference.yaml in %s; try lectern init".formatted(source.path()));
    }
    NewFile file = file(name, named);
    try {
      err.println(file.writeTo(content.path()));
      return ExitCode.DONE;
    } catch (FileAlreadyExistsException there) {
      throw usual.wrong(file.path() + " is there already; choose another name with --slug");
    }
  }

  private NewFile file(String name, String named) throws IOException {
    return switch (kind) {
      case SESSION -> NewFile.session(name, named, conference());
      case SPEAKER -> NewFile.speaker(name, named);
      case PAGE -> NewFile.page(name, named);
    };
  }

  private Optional<Conference> conference() throws IOException {
    return ContentReader.read(source.path()).editions().stream()
        .findFirst()
        .map(program -> program.conference());
  }
}

package org.lectern.check;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lectern.problem.Problem;
import org.lectern.program.Program;
import org.lectern.site.Texts;

/** The way into all checks. */
public final class Checks {
  /** For what is the same in every language. */
  private static final List<Check> ONCE =
      List.of(
          new UnknownSpeaker(),
          new UnknownRoom(),
          new UnknownTrack(),
          new UnknownType(),
          new UnknownFormat(),
          new UnknownAccess(),
          new UnknownSession(),
          new DuplicateAddress(),
          new NamedTwice(),
          new OrphanSpeaker(),
          new BadReplacement(),
          new EndBeforeStart(),
          new OutsideConference(),
          new SkippedTime(),
          new DoubledTime(),
          new PartOfItself(),
          new PartOfPart(),
          new OutsideParent(),
          new RoomOverlap(),
          new SpeakerOverlap(),
          new Contrast());

  /** For wording, links and media, which translations may give anew. */
  private static final List<Check> IN_EACH_LANGUAGE =
      List.of(
          new UnknownPage(),
          new MediaWithoutTitle(),
          new MediaAddress(),
          new BrokenLink(),
          new MissingMedia(),
          new RemovedHtml());

  private Checks() {}

  /**
   * Everything that is wrong, each once, sorted. What a translation takes over from its base file
   * is told of the base file only.
   *
   * @param editions the program in each language, the default first; may be empty
   */
  public static List<Problem> run(List<Program> editions, Texts texts) {
    return run(editions, texts, check -> true);
  }

  /** The part of {@link #run} in which there may be errors. */
  public static List<Problem> errors(List<Program> editions, Texts texts) {
    return run(editions, texts, check -> !check.onlyWarns());
  }

  /** The rest of {@link #run}. */
  public static List<Problem> warnings(List<Program> editions, Texts texts) {
    return run(editions, texts, Check::onlyWarns);
  }

  private static List<Problem> run(List<Program> editions, Texts texts, Predicate<Check> wanted) {
    record Task(Check check, Program program) {}
    Stream<Task> once =
        editions.stream()
            .limit(1)
            .flatMap(program -> ONCE.stream().map(check -> new Task(check, program)));
    Stream<Task> inEach =
        editions.stream()
            .flatMap(program -> IN_EACH_LANGUAGE.stream().map(check -> new Task(check, program)));
    return Stream.concat(once, inEach)
        .filter(task -> wanted.test(task.check()))
        .toList()
        .parallelStream()
        .flatMap(task -> task.check().find(task.program(), texts))
        .distinct()
        .sorted()
        .toList();
  }
}

package org.lectern.check;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lectern.cores.Cores;
import org.lectern.picture.PictureFacts;
import org.lectern.problem.Problem;
import org.lectern.program.Program;
import org.lectern.text.Texts;

/** The way into all checks. */
public final class Checks {
  /** Errors in what is the same in every language. */
  private static List<Check> errorsOnce() {
    return List.of(
        new UnknownSpeaker(),
        new UnknownRoom(),
        NotListed.track(),
        NotListed.type(),
        new UnknownFormat(),
        NotListed.access(),
        new UnknownSession(),
        new DuplicateAddress(),
        new NamedTwice(),
        new EndBeforeStart(),
        new OutsideConference(),
        new SkippedTime(),
        new DoubledTime(),
        new PartOfItself(),
        new PartOfPart(),
        new OutsideParent());
  }

  /** Warnings of what is the same in every language. */
  private static List<Check> warningsOnce(Texts texts) {
    return List.of(
        new NearDuplicateTitle(),
        new NearDuplicateSpeaker(),
        new OrphanSpeaker(),
        new EmptyAbstract(),
        new BadReplacement(),
        new SeveralDays(),
        new RoomOverlap(),
        new SpeakerOverlap(),
        new Contrast(),
        new UntranslatedInterface(texts));
  }

  /** Errors in wording, links and media, which translations may give anew. */
  private static List<Check> errorsInEach(Texts texts) {
    return List.of(
        new UnknownPage(),
        new LongKeyword(),
        new PrivateMeetingLink(texts),
        new PublishedEmail(texts),
        new MediaWithoutTitle(),
        new MediaAddress(),
        new BrokenLink(texts),
        new MissingMedia(texts),
        new NotAPicture(texts));
  }

  /** Warnings of the same. */
  private static List<Check> warningsInEach(Texts texts, Function<String, PictureFacts> pictures) {
    return List.of(
        new KeywordsOnOnePage(),
        new AbstractTooLong(texts),
        RunOnAddress.in(texts),
        new ImageWithoutAlt(texts),
        LinkWithoutText.in(texts),
        RemovedHtml.in(texts),
        UnclosedHtml.in(texts),
        new PictureTooLarge(texts, pictures));
  }

  private Checks() {}

  /**
   * Everything that is wrong, each once, sorted. What a translation takes over from its base file
   * is told of the base file only.
   *
   * @param editions the program in each language, the default first; may be empty
   * @param pictures gives what there is to know of a media file by its path in the content folder
   */
  public static List<Problem> run(
      List<Program> editions, Texts texts, Function<String, PictureFacts> pictures) {
    return Stream.of(errors(editions, texts), warnings(editions, texts, pictures))
        .flatMap(List::stream)
        .sorted()
        .toList();
  }

  /** The part of {@link #run} in which there may be errors: a preview waits for it. */
  public static List<Problem> errors(List<Program> editions, Texts texts) {
    return found(editions, errorsOnce(), errorsInEach(texts));
  }

  /** The rest of {@link #run}. */
  public static List<Problem> warnings(
      List<Program> editions, Texts texts, Function<String, PictureFacts> pictures) {
    return found(editions, warningsOnce(texts), warningsInEach(texts, pictures));
  }

  private record Task(Check check, Program program) {
    static Stream<Task> of(List<Check> checks, Program program) {
      return checks.stream().map(check -> new Task(check, program));
    }
  }

  private static List<Problem> found(List<Program> editions, List<Check> once, List<Check> inEach) {
    List<Task> tasks =
        Stream.concat(
                editions.stream().limit(1).flatMap(program -> Task.of(once, program)),
                editions.stream().flatMap(program -> Task.of(inEach, program)))
            .toList();
    return Cores.map(tasks, task -> task.check().find(task.program()).toList()).stream()
        .flatMap(List::stream)
        .distinct()
        .sorted()
        .toList();
  }
}

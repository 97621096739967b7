package org.lectern.check;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lectern.cores.Cores;
import org.lectern.picture.PictureFacts;
import org.lectern.problem.Problem;
import org.lectern.program.Program;
import org.lectern.text.Texts;

/** The way into all checks. */
public final class Checks {
  /** For what is the same in every language. */
  private static List<Check> once(Texts texts) {
    return List.of(
        new UnknownSpeaker(),
        new UnknownRoom(),
        new UnknownTrack(),
        new UnknownType(),
        new UnknownFormat(),
        new UnknownAccess(),
        new UnknownSession(),
        new DuplicateAddress(),
        new NamedTwice(),
        new NearDuplicateTitle(),
        new NearDuplicateSpeaker(),
        new OrphanSpeaker(),
        new EmptyAbstract(),
        new BadReplacement(),
        new EndBeforeStart(),
        new OutsideConference(),
        new SeveralDays(),
        new SkippedTime(),
        new DoubledTime(),
        new PartOfItself(),
        new PartOfPart(),
        new OutsideParent(),
        new RoomOverlap(),
        new SpeakerOverlap(),
        new Contrast(),
        new UntranslatedInterface(texts));
  }

  /** For wording, links and media, which translations may give anew. */
  private static List<Check> inEachLanguage(Texts texts, Function<String, PictureFacts> pictures) {
    return List.of(
        new UnknownPage(),
        new LongKeyword(),
        new KeywordsOnOnePage(),
        new AbstractTooLong(texts),
        new PrivateMeetingLink(texts),
        new PublishedEmail(texts),
        new MediaWithoutTitle(),
        new MediaAddress(),
        new BrokenLink(texts),
        RunOnAddress.in(texts),
        new MissingMedia(texts),
        new NotAPicture(texts),
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
    return run(editions, texts, pictures, check -> true);
  }

  /** The part of {@link #run} in which there may be errors. */
  public static List<Problem> errors(
      List<Program> editions, Texts texts, Function<String, PictureFacts> pictures) {
    return run(editions, texts, pictures, check -> !check.onlyWarns());
  }

  /** The rest of {@link #run}. */
  public static List<Problem> warnings(
      List<Program> editions, Texts texts, Function<String, PictureFacts> pictures) {
    return run(editions, texts, pictures, Check::onlyWarns);
  }

  private static List<Problem> run(
      List<Program> editions,
      Texts texts,
      Function<String, PictureFacts> pictures,
      Predicate<Check> wanted) {
    record Task(Check check, Program program) {}
    Stream<Task> once =
        editions.stream()
            .limit(1)
            .flatMap(program -> once(texts).stream().map(check -> new Task(check, program)));
    Stream<Task> inEach =
        editions.stream()
            .flatMap(
                program ->
                    inEachLanguage(texts, pictures).stream()
                        .map(check -> new Task(check, program)));
    List<Task> tasks =
        Stream.concat(once, inEach).filter(task -> wanted.test(task.check())).toList();
    return Cores.map(tasks, task -> task.check().find(task.program()).toList()).stream()
        .flatMap(List::stream)
        .distinct()
        .sorted()
        .toList();
  }
}

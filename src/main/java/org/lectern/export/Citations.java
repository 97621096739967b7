package org.lectern.export;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.address.Addresses;
import org.lectern.address.SitePath;
import org.lectern.cite.Bibtex;
import org.lectern.cite.CslJson;
import org.lectern.cite.Reference;
import org.lectern.cite.Ris;
import org.lectern.program.ExportFormat;
import org.lectern.program.Session;
import org.lectern.site.Edition;
import org.lectern.site.Lazy;
import org.lectern.site.Output;
import org.lectern.site.References;

/**
 * References to talks: of each beside its page, and of all in one file, in three forms. There is
 * none to what nobody cites, and no file where there is none.
 */
final class Citations implements Export {
  private static final Map<ExportFormat, Function<Stream<Reference>, byte[]>> FORMS = forms();

  private static Map<ExportFormat, Function<Stream<Reference>, byte[]>> forms() {
    Map<ExportFormat, Function<Stream<Reference>, byte[]>> forms = new LinkedHashMap<>();
    forms.put(ExportFormat.BIBTEX, talks -> text(talks.map(Bibtex::of), "\n"));
    forms.put(ExportFormat.RIS, talks -> text(talks.map(Ris::of), "\r\n"));
    forms.put(ExportFormat.CSL_JSON, CslJson::of);
    return forms;
  }

  private static byte[] text(Stream<String> entries, String between) {
    return entries.collect(Collectors.joining(between)).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public Stream<Output> outputs(Exporting it) {
    List<ExportFormat> wanted = FORMS.keySet().stream().filter(it::wants).toList();
    return it.editions().stream().flatMap(edition -> outputs(edition, wanted));
  }

  private static Stream<Output> outputs(Edition edition, List<ExportFormat> formats) {
    List<Talk> talks =
        edition.program().sessions().stream()
            .filter(session -> References.isCited(edition, session))
            .map(session -> Talk.of(edition, session))
            .toList();
    return talks.isEmpty()
        ? Stream.empty()
        : formats.stream().flatMap(format -> outputs(edition, format, talks));
  }

  /**
   * A session that is cited.
   *
   * @param reference worked out once, though six files tell of it; no abstract is in it
   */
  private record Talk(Session session, Lazy<Reference> reference) {
    static Talk of(Edition edition, Session session) {
      return new Talk(session, new Lazy<>(() -> References.of(edition, session).orElseThrow()));
    }
  }

  private static Stream<Output> outputs(Edition edition, ExportFormat format, List<Talk> talks) {
    Addresses addresses = edition.addresses();
    return Stream.concat(
        Stream.of(file(edition, addresses.export(format), format, talks)),
        talks.stream()
            .map(
                talk ->
                    file(
                        edition,
                        Addresses.beside(addresses.session(talk.session().slug()), format),
                        format,
                        List.of(talk))));
  }

  private static Output file(
      Edition edition, SitePath path, ExportFormat format, List<Talk> talks) {
    return edition.document(
        path,
        noting -> FORMS.get(format).apply(talks.stream().map(talk -> talk.reference().get())));
  }
}

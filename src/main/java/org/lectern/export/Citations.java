package org.lectern.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.cite.Bibtex;
import org.lectern.cite.CslJson;
import org.lectern.cite.Reference;
import org.lectern.cite.Ris;
import org.lectern.program.ExportFormat;
import org.lectern.program.Session;
import org.lectern.site.Addresses;
import org.lectern.site.Edition;
import org.lectern.site.Output;
import org.lectern.site.References;
import org.lectern.site.SitePath;

/**
 * References to talks: of each beside its page, and of all in one file. There is none to what
 * nobody cites, and no file where there is none.
 */
final class Citations implements Export {
  private final ExportFormat format;
  private final Function<Stream<Reference>, byte[]> writer;

  private Citations(ExportFormat format, Function<Stream<Reference>, byte[]> writer) {
    this.format = format;
    this.writer = writer;
  }

  static Export bibtex() {
    return new Citations(ExportFormat.BIBTEX, talks -> text(talks.map(Bibtex::of), "\n"));
  }

  static Export ris() {
    return new Citations(ExportFormat.RIS, talks -> text(talks.map(Ris::of), "\r\n"));
  }

  static Export cslJson() {
    return new Citations(ExportFormat.CSL_JSON, CslJson::of);
  }

  private static byte[] text(Stream<String> entries, String between) {
    return entries.collect(Collectors.joining(between)).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public Stream<Output> outputs(Exporting it) {
    return it.wants(format) ? it.editions().stream().flatMap(this::outputs) : Stream.empty();
  }

  private Stream<Output> outputs(Edition edition) {
    List<Session> cited =
        edition.program().sessions().stream()
            .filter(session -> References.isCited(edition, session))
            .toList();
    if (cited.isEmpty()) {
      return Stream.empty();
    }
    Output all = file(edition, edition.addresses().export(format), cited);
    return Stream.concat(Stream.of(all), cited.stream().map(session -> beside(edition, session)));
  }

  private Output beside(Edition edition, Session session) {
    SitePath page = edition.addresses().session(session.slug());
    return file(edition, Addresses.beside(page, format), List.of(session));
  }

  private Output file(Edition edition, SitePath path, List<Session> sessions) {
    return new Output.Data(
        path,
        () ->
            writer.apply(
                sessions.stream()
                    .map(session -> References.of(edition, session))
                    .flatMap(Optional::stream)));
  }
}

package org.lectern.export;

import java.util.stream.Stream;
import org.lectern.program.ExportFormat;
import org.lectern.site.Addresses;
import org.lectern.site.Edition;
import org.lectern.site.Output;

/**
 * The program for programs of other people: {@code api/index.json} with the conference and a list
 * of everything, a document for each session and speaker, and {@code api/openapi.json}, which
 * describes them all. In each language of the site, in its folder.
 */
final class ApiDocuments implements Export {
  @Override
  public Stream<Output> outputs(Exporting it) {
    return it.wants(ExportFormat.API)
        ? it.editions().stream().flatMap(ApiDocuments::outputs)
        : Stream.empty();
  }

  private static Stream<Output> outputs(Edition edition) {
    Addresses addresses = edition.addresses();
    ApiParts parts = new ApiParts(edition);
    return Stream.of(
            Stream.of(
                new Output.Data(addresses.export(ExportFormat.API), () -> ApiIndex.document(parts)),
                new Output.Data(addresses.openApi(), () -> OpenApi.document(edition))),
            edition.program().sessions().stream()
                .map(
                    session ->
                        new Output.Data(
                            addresses.apiSession(session.slug()),
                            () -> ApiSession.document(parts, session))),
            edition.program().speakers().stream()
                .map(
                    speaker ->
                        new Output.Data(
                            addresses.apiSpeaker(speaker.slug()),
                            () -> ApiSpeaker.document(parts, speaker))))
        .flatMap(outputs -> outputs);
  }
}

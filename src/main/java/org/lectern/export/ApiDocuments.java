package org.lectern.export;

import java.util.stream.Stream;
import org.lectern.address.Addresses;
import org.lectern.program.ExportFormat;
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
    return it.editions(ExportFormat.API).flatMap(ApiDocuments::outputs);
  }

  private static Stream<Output> outputs(Edition edition) {
    Addresses addresses = edition.addresses();
    ApiParts parts = new ApiParts(edition);
    return Stream.of(
            Stream.of(
                edition.document(
                    addresses.export(ExportFormat.API),
                    noting -> ApiIndex.document(parts.in(noting))),
                edition.document(addresses.openApi(), OpenApi::document)),
            edition.program().sessions().stream()
                .map(
                    session ->
                        edition.document(
                            addresses.apiSession(session.slug()),
                            noting -> ApiSession.document(parts.in(noting), session))),
            edition.program().speakers().stream()
                .map(
                    speaker ->
                        edition.document(
                            addresses.apiSpeaker(speaker.slug()),
                            noting -> ApiSpeaker.document(parts.in(noting), speaker))))
        .flatMap(outputs -> outputs);
  }
}

package org.lectern.importer.pretalx;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lectern.importer.format.Fields;
import org.lectern.importer.format.Findings;
import org.lectern.importer.format.Identifiers;
import org.lectern.importer.format.Reading;
import org.lectern.importer.format.RichText;
import org.lectern.importer.model.ForeignSpeaker;

/** Speakers of pretalx. */
final class PretalxPeople {
  private PretalxPeople() {}

  static ForeignSpeaker speaker(Fields fields, Reading reading) {
    Findings findings = reading.findings();
    String code = fields.line("code").orElse("");
    Optional<String> known = Optional.of(code).filter(Pretalx::isCode);
    Map<String, Object> identity = new LinkedHashMap<>();
    known.ifPresent(value -> identity.put("code", value));
    Optional<String> name = fields.line("name");
    if (name.isEmpty()) {
      findings.changed(fields.place(), "a speaker without a name, who is called N. N. now");
    }
    String text =
        fields
            .text("biography")
            .map(
                biography ->
                    new RichText(findings, Optional.empty()).markdown(biography, fields.place()))
            .orElse("");
    Map<String, Object> kept = new LinkedHashMap<>();
    fields.without("submissions", "created", "updated");
    Pretalx.leavePrivate(fields, findings);
    Pretalx.answers(fields, kept, findings);
    Optional<String> orcid = Identifiers.orcid(fields, findings);
    ForeignSpeaker.Draft draft =
        new ForeignSpeaker.Draft(code, name.orElse("N. N."))
            .id(known)
            .reading(fields.line("reading"))
            .affiliation(fields.line("affiliation"))
            .pronouns(fields.line("pronouns"))
            .orcid(orcid)
            .text(text);
    kept.putAll(fields.rest(findings));
    return draft.extra(Pretalx.extra(identity, kept)).done();
  }
}

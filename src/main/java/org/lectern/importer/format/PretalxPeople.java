package org.lectern.importer.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    kept.putAll(fields.rest(findings));
    return new ForeignSpeaker(
        code,
        known,
        Optional.empty(),
        name.orElse("N. N."),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        text,
        Pretalx.extra(identity, kept));
  }
}

package org.lectern.importer.pretalx;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lectern.importer.format.Fields;
import org.lectern.importer.format.Identifiers;
import org.lectern.importer.format.RichText;
import org.lectern.importer.model.ForeignSpeaker;

/** Speakers of pretalx. */
record PretalxPeople(RichText texts) {
  ForeignSpeaker speaker(Fields fields) {
    String code = fields.line("code").orElse("");
    Optional<String> known = Optional.of(code).filter(Pretalx::isCode);
    Map<String, Object> identity = new LinkedHashMap<>();
    known.ifPresent(value -> identity.put("code", value));
    String name = fields.name(fields.line("name"), "a speaker");
    String text = texts.markdown(fields, "biography");
    fields.without("submissions", "created", "updated");
    Pretalx.leavePrivate(fields);
    Pretalx.answers(fields);
    return new ForeignSpeaker.Draft(code, name)
        .id(known)
        .reading(fields.line("reading"))
        .affiliation(fields.line("affiliation"))
        .pronouns(fields.line("pronouns"))
        .orcid(Identifiers.orcid(fields))
        .text(text)
        .extra(Pretalx.extra(identity, fields))
        .done();
  }
}

package org.lectern.site.view;

import java.util.List;

/** A speaker's page. */
public record SpeakerView(SpeakerCard speaker, List<SessionItem> sessions, Object extra) {}

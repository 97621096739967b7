package org.lectern.site.view;

import java.util.List;

/**
 * A speaker's page.
 *
 * @param sessions those that the speaker gives
 * @param chaired those that the speaker leads
 * @param written those that the speaker wrote and others give
 */
public record SpeakerView(
    SpeakerCard speaker,
    List<SessionItem> sessions,
    List<SessionItem> chaired,
    List<SessionItem> written,
    Object extra) {}

package org.lectern.site.view;

import java.util.List;

/**
 * How one gets in.
 *
 * @param channel such as {@code Zoom}
 * @param channelLanguage the channel's language where it isn't the page's, else empty
 * @param requires what one needs; a link's address may be empty
 * @param opensMinutes how long before the start the door opens; 0 where it isn't known
 * @param opens a sentence on it, or empty
 * @param opensAt when that is, for each time that the session is given
 * @param noteLanguage the note's language where it isn't the page's, else empty
 */
public record AccessView(
    String channel,
    String channelLanguage,
    List<LinkView> requires,
    long opensMinutes,
    String opens,
    List<TimeView> opensAt,
    String note,
    String noteLanguage) {}

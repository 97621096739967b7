package org.lectern.site.view;

import java.util.List;

/**
 * How one gets in.
 *
 * @param channel such as {@code Zoom}
 * @param requires what one needs; a link's address may be empty
 * @param opensMinutes how long before the start the door opens; 0 where it isn't known
 * @param opens a sentence on it, or empty
 * @param opensAt when that is, for each time that the session is given
 */
public record AccessView(
    String channel,
    List<LinkView> requires,
    long opensMinutes,
    String opens,
    List<TimeView> opensAt,
    String note) {}

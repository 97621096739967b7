package org.lectern.site.view;

import java.util.List;

/** Lists of sessions of one kind, such as those of each room. */
public record ListsView(String text, List<LinkView> links) {}

package org.lectern.site.view;

/**
 * A fact that a page tells programs in its head.
 *
 * @param name such as {@code citation_title}
 */
public record MetaView(String name, String content) {}

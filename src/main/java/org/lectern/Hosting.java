package org.lectern;

/**
 * The way a site is hosted.
 *
 * @param offline whether browsers store the site for reading offline
 * @param folder the folder of the host that the site is published in, such as {@code /} or {@code
 *     /2021/}
 * @param policy the content security policy of every page, as hosts send it with pages
 */
public record Hosting(boolean offline, String folder, String policy) {}

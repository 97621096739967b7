package org.lectern;

/**
 * How a site is put before its readers.
 *
 * @param offline whether browsers keep the site
 * @param folder the folder of its host that the site is published in, such as {@code /} or {@code
 *     /2021/}
 * @param policy the content security policy that every page holds under, as hosts send it with
 *     pages
 */
public record Hosting(boolean offline, String folder, String policy) {}

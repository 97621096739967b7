package org.lectern.site.view;

/**
 * The conference's sign.
 *
 * @param picture its words are the name, or empty where it stands beside the name
 * @param dark the link to the same for dark pages, or empty
 * @param withName whether it stands beside the name rather than in its place
 */
public record LogoView(PictureView picture, String dark, boolean withName) {}

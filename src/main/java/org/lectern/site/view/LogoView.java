package org.lectern.site.view;

import java.util.Optional;

/**
 * The conference's sign.
 *
 * @param picture its words are the name, or empty where it stands beside the name
 * @param dark the same for dark pages
 * @param withName whether it stands beside the name rather than in its place
 */
public record LogoView(PictureView picture, Optional<PictureView> dark, boolean withName) {}

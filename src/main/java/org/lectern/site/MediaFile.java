package org.lectern.site;

import java.util.Optional;
import org.lectern.address.SitePath;
import org.lectern.picture.PictureFormat;
import org.lectern.picture.Raster;
import org.lectern.picture.Size;

/**
 * What pages need to know of a file in {@code media}.
 *
 * @param path where it goes
 * @param isCopied whether it is published as it is, rather than without what a camera wrote into it
 * @param size how large it is, where it is a picture that says so
 * @param raster what can be scaled of it
 */
public record MediaFile(
    SitePath path, boolean isCopied, Optional<Size> size, Optional<Raster> raster) {
  /** Where the picture goes in one of its widths, as one of its kinds of files. */
  SitePath scaled(Raster scaled, int width, PictureFormat kind) {
    String whole = path.value();
    String hashed = whole.substring(0, whole.lastIndexOf('.'));
    return new SitePath(hashed.substring(0, hashed.lastIndexOf('.')) + scaled.ending(width, kind));
  }
}

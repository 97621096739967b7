package org.lectern.site;

import java.util.Set;
import java.util.SortedSet;
import java.util.function.Supplier;
import org.lectern.address.Addresses;
import org.lectern.address.SitePath;
import org.lectern.card.Picture;
import org.lectern.picture.PictureFormat;
import org.lectern.picture.Raster;
import org.lectern.site.view.Frame;
import org.lectern.text.Words;

/** A file of the site and what makes its bytes. */
public sealed interface Output {
  /** Where it lies. */
  SitePath path();

  /** What sort of file it is, for people: the template of a page, or a few words. */
  String kind();

  /**
   * A page that a template makes. What it shows is worked out when it is asked for, so that
   * thousands of pages don't stand in memory together.
   *
   * @param template the template's name, such as {@code session}
   * @param indexed false on pages that search engines should leave out
   */
  record Html(SitePath path, String template, boolean indexed, Words words, Supplier<Shown> shown)
      implements Output {
    @Override
    public String kind() {
      return template;
    }
  }

  /**
   * What a template reads.
   *
   * @param page the page's own view record
   * @param bodies the files whose texts are shown or summed up, by their paths in the content
   *     folder
   */
  record Shown(Frame frame, Record page, Set<String> bodies) {}

  /** A file of the content folder, copied. */
  record Media(SitePath path, String contentPath) implements Output {
    @Override
    public String kind() {
      return "media";
    }
  }

  /**
   * A picture of the content folder, published without what a camera or an editor's program wrote
   * into its file.
   */
  record Cleaned(SitePath path, String contentPath) implements Output {
    @Override
    public String kind() {
      return "pictures";
    }
  }

  /**
   * A picture of the content folder in one of the widths that pages need.
   *
   * @param widths all that are needed: they are made together
   * @param as the kind of file
   */
  record Scaled(
      SitePath path,
      String contentPath,
      Raster raster,
      SortedSet<Integer> widths,
      int width,
      PictureFormat as)
      implements Output {
    @Override
    public String kind() {
      return "scaled pictures";
    }
  }

  /** A file for programs that tells of everything, such as the sitemap. */
  record Data(SitePath path, Supplier<byte[]> bytes) implements Output {
    @Override
    public String kind() {
      return kind(path);
    }

    private static String kind(SitePath path) {
      return "data " + path.name().substring(Math.max(0, path.name().lastIndexOf('.')));
    }
  }

  /**
   * A file for programs that tells of few texts, and so stays as it is while others change.
   *
   * @param noted its bytes, worked out when they are asked for
   */
  record Document(SitePath path, Supplier<Noted> noted) implements Output {
    @Override
    public String kind() {
      return Data.kind(path);
    }
  }

  /** What was made, and from which texts. */
  final class Noted {
    private final byte[] bytes;
    private final Set<String> bodies;

    Noted(byte[] bytes, Set<String> bodies) {
      this.bytes = bytes;
      this.bodies = Set.copyOf(bodies);
    }

    /** What was made; not to be changed. */
    public byte[] bytes() {
      return bytes;
    }

    /** The files of the texts, by their paths in the content folder. */
    public Set<String> bodies() {
      return bodies;
    }
  }

  /** A picture to be drawn; its name changes with what it shows. */
  record Drawing(SitePath path, Picture picture) implements Output {
    /** Whether it is shown where links are shared, and not on the site itself. */
    public boolean isPreview() {
      return path.value().startsWith(Addresses.CARDS);
    }

    @Override
    public String kind() {
      return "drawn pictures";
    }
  }

  /** A file that is at hand already, such as a style sheet. */
  record Asset(SitePath path, Supplier<byte[]> bytes) implements Output {
    @Override
    public String kind() {
      return "assets";
    }
  }
}

package org.lectern.card;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The letters of the fonts in the jar: Latin, Greek, Cyrillic and Japanese, which need no shaping.
 * Safe for use by several threads.
 */
final class Typeface {
  private static final Set<UnicodeScript> SCRIPTS =
      Set.of(
          UnicodeScript.COMMON,
          UnicodeScript.INHERITED,
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA);

  private final List<TrueTypeFont> fonts;
  private final Map<Integer, Letter> letters = new ConcurrentHashMap<>();

  /**
   * A letter at a size of one.
   *
   * @param known whether one of the fonts has it
   */
  private record Letter(boolean known, GeneralPath outline, double advance) {}

  private Typeface(List<TrueTypeFont> fonts) {
    this.fonts = fonts;
  }

  /** Read when it is first asked for, for that takes a while. */
  private static final class Bundled {
    static final Typeface TYPEFACE =
        new Typeface(List.of(font("NotoSans-SemiBold.ttf"), font("NotoSansJP-SemiBold.ttf")));
  }

  /** The fonts in the jar; the first that has a letter draws it. */
  static Typeface bundled() {
    return Bundled.TYPEFACE;
  }

  /** Whether a letter is of a script that the fonts have; it itself they may not have. */
  static boolean hasScriptOf(int letter) {
    return SCRIPTS.contains(UnicodeScript.of(letter));
  }

  private static TrueTypeFont font(String name) {
    try (InputStream in = Typeface.class.getResourceAsStream(name)) {
      return new TTFParser().parse(new RandomAccessReadBuffer(in));
    } catch (IOException e) {
      throw broken(e);
    }
  }

  private static UncheckedIOException broken(IOException e) {
    return new UncheckedIOException("the fonts in the jar can't be read", e);
  }

  /** Whether one of the fonts has a letter. */
  boolean has(int codePoint) {
    return letter(codePoint).known();
  }

  /** How wide a text is at a size. */
  double width(String text, double size) {
    return text.codePoints().mapToDouble(c -> letter(c).advance()).sum() * size;
  }

  /** The index of the first letter at which a text becomes wider than this; its end without one. */
  int within(String text, double size, double width) {
    double before = 0;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      before += letter(text.codePointAt(i)).advance() * size;
      if (before > width) {
        return i;
      }
    }
    return text.length();
  }

  /** A text's outline at a size, with its baseline's left end at a point. */
  Shape outline(String text, double size, double x, double y) {
    GeneralPath whole = new GeneralPath();
    double at = x;
    for (int c : text.codePoints().toArray()) {
      Letter letter = letter(c);
      AffineTransform place = AffineTransform.getTranslateInstance(at, y);
      place.scale(size, -size);
      whole.append(letter.outline().getPathIterator(place), false);
      at += letter.advance() * size;
    }
    return whole;
  }

  private Letter letter(int codePoint) {
    return letters.computeIfAbsent(codePoint, this::read);
  }

  private synchronized Letter read(int codePoint) {
    try {
      for (TrueTypeFont font : fonts) {
        int glyph = font.getUnicodeCmapLookup().getGlyphId(codePoint);
        if (glyph != 0) {
          return letter(font, glyph);
        }
      }
      return new Letter(false, new GeneralPath(), 0);
    } catch (IOException e) {
      throw broken(e);
    }
  }

  private static Letter letter(TrueTypeFont font, int glyph) throws IOException {
    GlyphData data = font.getGlyph().getGlyph(glyph);
    GeneralPath outline = data == null ? new GeneralPath() : data.getPath();
    double units = font.getUnitsPerEm();
    outline.transform(AffineTransform.getScaleInstance(1 / units, 1 / units));
    return new Letter(true, outline, font.getAdvanceWidth(glyph) / units);
  }
}

package org.lectern.color;

/**
 * A color by what the eye tells apart: lightness, strength and hue. With the same hue it looks like
 * a lighter or darker shade of the same color.
 *
 * @param lightness from 0, black, to 1, white
 * @param chroma how strong it is; 0 is gray
 * @param hue the angle on the color wheel, in radians
 * @see <a href="https://bottosson.github.io/posts/oklab/">A perceptual color space for image
 *     processing</a>
 */
record Oklch(double lightness, double chroma, double hue) {
  /** The color of the sRGB space in this one. */
  static Oklch of(Rgb color) {
    double r = Rgb.linear(color.red());
    double g = Rgb.linear(color.green());
    double b = Rgb.linear(color.blue());
    double l = StrictMath.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    double m = StrictMath.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    double s = StrictMath.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
    double d = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
    double lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
    return new Oklch(lightness, StrictMath.hypot(a, d), StrictMath.atan2(d, a));
  }

  /** The same hue, lighter or darker. */
  Oklch withLightness(double newLightness) {
    return new Oklch(newLightness, chroma, hue);
  }

  /** The nearest color that a screen can show: as strong as there is at this lightness. */
  Rgb rgb() {
    double weak = 0;
    double strong = chroma;
    if (isShown(strong)) {
      return at(strong);
    }
    for (int i = 0; i < 20; i++) {
      double middle = (weak + strong) / 2;
      if (isShown(middle)) {
        weak = middle;
      } else {
        strong = middle;
      }
    }
    return at(weak);
  }

  private boolean isShown(double strength) {
    for (double light : linear(strength)) {
      if (light < -0.0005 || light > 1.0005) {
        return false;
      }
    }
    return true;
  }

  private Rgb at(double strength) {
    double[] light = linear(strength);
    return new Rgb(channel(light[0]), channel(light[1]), channel(light[2]));
  }

  private double[] linear(double strength) {
    double a = strength * StrictMath.cos(hue);
    double b = strength * StrictMath.sin(hue);
    double l = cubed(lightness + 0.3963377774 * a + 0.2158037573 * b);
    double m = cubed(lightness - 0.1055613458 * a - 0.0638541728 * b);
    double s = cubed(lightness - 0.0894841775 * a - 1.2914855480 * b);
    return new double[] {
      4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
      -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
      -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
    };
  }

  private static double cubed(double value) {
    return value * value * value;
  }

  private static int channel(double light) {
    double part =
        light <= 0.0031308 ? light * 12.92 : 1.055 * StrictMath.pow(light, 1 / 2.4) - 0.055;
    return (int) Math.round(Math.min(1, Math.max(0, part)) * 255);
  }
}

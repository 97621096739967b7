package org.lectern.picture;

/**
 * Converts between sRGB values, which can't be averaged, and linear light, which can.
 *
 * @see <a href="https://www.w3.org/TR/css-color-4/#color-conversion-code">CSS Color 4, section
 *     18</a>
 */
final class LinearLight {
  private static final int STEPS = 1 << 14;
  private static final float[] OF_VALUE = new float[256];
  private static final byte[] VALUE_OF = new byte[STEPS + 1];

  static {
    for (int i = 0; i < OF_VALUE.length; i++) {
      double value = i / 255.0;
      OF_VALUE[i] =
          (float) (value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4));
    }
    for (int i = 0; i <= STEPS; i++) {
      double light = (double) i / STEPS;
      double value =
          light <= 0.0031308 ? light * 12.92 : 1.055 * StrictMath.pow(light, 1 / 2.4) - 0.055;
      VALUE_OF[i] = (byte) Math.round(value * 255);
    }
  }

  private LinearLight() {}

  static float of(int value) {
    return OF_VALUE[value];
  }

  /** Returns the nearest sRGB value, from 0 to 255. */
  static int value(float light) {
    float inside = Math.max(0, Math.min(1, light));
    return VALUE_OF[Math.round(inside * STEPS)] & 0xFF;
  }
}

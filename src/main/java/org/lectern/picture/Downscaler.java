package org.lectern.picture;

/**
 * Scales a picture down row by row from its top, so that the large one is never in memory as linear
 * light. Transparent pixels don't affect the colours of their neighbours.
 */
final class Downscaler {
  static final int CHANNELS = 4;

  private final int width;
  private final int height;
  private final ResampleWeights across;
  private final ResampleWeights down;
  private final float[] shrunk;
  private final float[][] open;
  private final int[] pixels;
  private int firstOpen;

  Downscaler(int fromWidth, int fromHeight, int width, int height) {
    this.width = width;
    this.height = height;
    this.across = new ResampleWeights(fromWidth, width);
    this.down = new ResampleWeights(fromHeight, height);
    this.shrunk = new float[width * CHANNELS];
    this.open = new float[height][];
    this.pixels = new int[width * height];
  }

  /**
   * Takes the next row.
   *
   * @param light red, green, blue and opacity of each pixel; colours are multiplied by the opacity
   */
  void row(int y, float[] light) {
    for (int x = 0; x < width; x++) {
      pixel(x, light);
    }
    for (int to = firstOpen; to < height && down.first(to) <= y; to++) {
      add(to, down.weight(to, y));
      if (down.last(to) == y) {
        finish(to);
        firstOpen = to + 1;
      }
    }
  }

  private void pixel(int x, float[] light) {
    float red = 0;
    float green = 0;
    float blue = 0;
    float opacity = 0;
    int from = across.first(x) * CHANNELS;
    for (float weight : across.weights(x)) {
      red += weight * light[from];
      green += weight * light[from + 1];
      blue += weight * light[from + 2];
      opacity += weight * light[from + 3];
      from += CHANNELS;
    }
    int at = x * CHANNELS;
    shrunk[at] = red;
    shrunk[at + 1] = green;
    shrunk[at + 2] = blue;
    shrunk[at + 3] = opacity;
  }

  private void add(int to, float weight) {
    if (open[to] == null) {
      open[to] = new float[shrunk.length];
    }
    float[] sum = open[to];
    for (int i = 0; i < sum.length; i++) {
      sum[i] += weight * shrunk[i];
    }
  }

  private void finish(int to) {
    float[] row = open[to];
    open[to] = null;
    for (int x = 0; x < width; x++) {
      int at = x * CHANNELS;
      float opacity = Math.max(0, Math.min(1, row[at + 3]));
      int alpha = Math.round(opacity * 255);
      pixels[to * width + x] =
          alpha == 0
              ? 0
              : alpha << 24
                  | LinearLight.value(row[at] / opacity) << 16
                  | LinearLight.value(row[at + 1] / opacity) << 8
                  | LinearLight.value(row[at + 2] / opacity);
    }
  }

  /**
   * Returns all pixels as sRGB with opacity, from the top left. Must be called after the last row.
   */
  int[] pixels() {
    return pixels;
  }
}

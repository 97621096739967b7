package org.lectern.picture;

/**
 * The weights with which a row of pixels is scaled down: a cubic Catmull-Rom filter, as wide as the
 * distance between two new pixels.
 *
 * @see <a href="https://doi.org/10.1145/378456.378514">Mitchell and Netravali, Reconstruction
 *     filters in computer graphics</a>
 */
final class ResampleWeights {
  private static final int SUPPORT = 2;

  private final int[] first;
  private final float[][] weights;

  ResampleWeights(int from, int to) {
    this.first = new int[to];
    this.weights = new float[to][];
    double step = (double) from / to;
    for (int i = 0; i < to; i++) {
      double center = (i + 0.5) * step - 0.5;
      int start = Math.max(0, (int) Math.ceil(center - SUPPORT * step));
      int end = Math.min(from - 1, (int) Math.floor(center + SUPPORT * step));
      first[i] = start;
      weights[i] = weights(center, step, start, end);
    }
  }

  private static float[] weights(double center, double step, int start, int end) {
    double[] all = new double[end - start + 1];
    double sum = 0;
    for (int i = 0; i < all.length; i++) {
      all[i] = cubic(Math.abs(start + i - center) / step);
      sum += all[i];
    }
    float[] weights = new float[all.length];
    for (int i = 0; i < all.length; i++) {
      weights[i] = (float) (all[i] / sum);
    }
    return weights;
  }

  private static double cubic(double x) {
    if (x >= SUPPORT) {
      return 0;
    }
    return x < 1 ? (1.5 * x - 2.5) * x * x + 1 : ((-0.5 * x + 2.5) * x - 4) * x + 2;
  }

  /** Returns the first pixel that contributes to a new one. */
  int first(int to) {
    return first[to];
  }

  /** Returns the last pixel that contributes to a new one. */
  int last(int to) {
    return first[to] + weights[to].length - 1;
  }

  /** Returns the weight of a pixel in a new one. */
  float weight(int to, int from) {
    return weights[to][from - first[to]];
  }

  float[] weights(int to) {
    return weights[to];
  }
}

package org.lectern.site;

import org.lectern.site.view.CodeView;

/** Codes that telephones read, drawn with the site: they need no script. */
final class QrCode {
  /** The free edge that readers need, in modules: ISO/IEC 18004. */
  private static final int EDGE = 4;

  private QrCode() {}

  /** The code of an address. */
  static CodeView of(String address) {
    io.nayuki.qrcodegen.QrCode code =
        io.nayuki.qrcodegen.QrCode.encodeText(address, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
    StringBuilder path = new StringBuilder();
    for (int row = 0; row < code.size; row++) {
      for (int column = 0; column < code.size; column++) {
        int from = column;
        while (column < code.size && code.getModule(column, row)) {
          column++;
        }
        if (column > from) {
          path.append('M').append(from + EDGE).append(',').append(row + EDGE);
          path.append('h').append(column - from).append("v1H").append(from + EDGE).append('z');
        }
      }
    }
    return new CodeView(address, code.size + 2 * EDGE, path.toString());
  }
}

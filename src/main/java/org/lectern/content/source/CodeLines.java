package org.lectern.content.source;

import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * Finds lines of a text in Markdown that are code: between fences, or indented below a paragraph.
 * What is found is code whatever stands around it, for the bounds of a text leave it out; not all
 * that is code is found. Where a text leaves room for doubt, as HTML does that may hold a fence,
 * nothing more between fences is taken for code.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#fenced-code-blocks">CommonMark, 4.4 and 4.5</a>
 */
final class CodeLines {
  private static final Pattern OPENING = Pattern.compile(" {0,3}(?:`{3,}[^`]*|~{3,}[^~]*)");

  /** What may be a fence in something else, or HTML or a definition, whose fences end otherwise. */
  private static final Pattern DOUBTFUL = Pattern.compile("```|~~~|^\\P{L}*<|^\\P{L}*?[:~](?!\\S)");

  private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{C}]+");
  private static final Pattern BLANK = Pattern.compile("[ \\t]*");

  /** What has so much room in front of it is code, or goes on with a paragraph. */
  private static final int ROOM = 4;

  private boolean inDoubt;

  /** The fence that is open; empty where none is. */
  private String fence = "";

  private int fenceRoom;

  /** Whether nothing, or a blank line, is above. */
  private boolean isApart = true;

  /** Whether what had less room last is a paragraph in no list and no quote. */
  private boolean isBelowParagraph;

  private CodeLines() {}

  /** The numbers of such lines, from 0, in a text with {@code \n} at the ends of lines. */
  static BitSet of(String text) {
    CodeLines lines = new CodeLines();
    BitSet found = new BitSet();
    int number = 0;
    for (int start = 0; start <= text.length(); number++) {
      int end = text.indexOf('\n', start);
      String line = text.substring(start, end < 0 ? text.length() : end);
      found.set(number, lines.isCode(line));
      start += line.length() + 1;
    }
    return found;
  }

  private boolean isCode(String line) {
    if (BLANK.matcher(line).matches()) {
      isApart = true;
      return false;
    }
    int room = room(line);
    if (!fence.isEmpty()) {
      return isFenced(line, room);
    }
    if (!inDoubt && OPENING.matcher(line).matches()) {
      open(line.strip(), room);
      return false;
    }
    inDoubt |= DOUBTFUL.matcher(line).find();
    if (room >= ROOM) {
      return isBelowParagraph;
    }
    // A line right below one of a list may be of its paragraph: that of a list begins apart.
    boolean isParagraph = room == 0 && Character.isLetter(line.codePointAt(0));
    isBelowParagraph = isParagraph && (isApart || isBelowParagraph);
    isApart = false;
    return false;
  }

  private void open(String line, int room) {
    int length = 0;
    while (length < line.length() && line.charAt(length) == line.charAt(0)) {
      length++;
    }
    fence = line.substring(0, length);
    fenceRoom = room;
    isApart = false;
    isBelowParagraph = false;
  }

  /** A fence that has room in front of it may be of a list, which ends where there is less. */
  private boolean isFenced(String line, int room) {
    boolean isEnd = room < ROOM && isEnd(withoutRoom(line));
    boolean mayBeEnd = !isEnd && isEnd(UNSEEN.matcher(line).replaceAll(""));
    if (room < fenceRoom || mayBeEnd) {
      inDoubt = true;
      fence = "";
      return false;
    }
    if (isEnd) {
      fence = "";
    }
    return true;
  }

  private boolean isEnd(String line) {
    return line.startsWith(fence) && line.chars().allMatch(c -> c == fence.charAt(0));
  }

  /** By hand: looking for the blanks at the end takes a pattern the square of their number. */
  private static String withoutRoom(String line) {
    int start = room(line);
    int end = line.length();
    while (end > start && (line.charAt(end - 1) == ' ' || line.charAt(end - 1) == '\t')) {
      end--;
    }
    return line.substring(start, end);
  }

  /** How many columns are free in front of a line, as far as that matters. */
  private static int room(String line) {
    int room = 0;
    while (room < ROOM && line.charAt(room) == ' ') {
      room++;
    }
    return room < ROOM && line.charAt(room) == '\t' ? ROOM : room;
  }
}

package org.lectern.content.source;

import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.comments.CommentType;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.ScannerImpl;
import org.yaml.snakeyaml.tokens.CommentToken;
import org.yaml.snakeyaml.tokens.Token;

/** Where editors noted something in YAML, which is what stands behind a hash. */
public final class Notes {
  private Notes() {}

  /**
   * The columns of all notes in code points by their lines, both from 0; none where the text can't
   * be read.
   */
  public static Map<Integer, Integer> in(String yaml) {
    LoaderOptions options = new LoaderOptions();
    options.setProcessComments(true);
    String text = QuestionMarks.in(yaml, new LoaderOptions()).map(QuestionMarks::text).orElse(yaml);
    Map<Integer, Integer> notes = new TreeMap<>();
    try {
      ScannerImpl scanner = new ScannerImpl(new StreamReader(text), options);
      while (scanner.peekToken().getTokenId() != Token.ID.StreamEnd) {
        if (scanner.getToken() instanceof CommentToken note
            && note.getCommentType() != CommentType.BLANK_LINE) {
          notes.put(note.getStartMark().getLine(), note.getStartMark().getColumn());
        }
      }
    } catch (YAMLException unreadable) {
      return Map.of();
    }
    return notes;
  }
}

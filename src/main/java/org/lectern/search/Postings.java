package org.lectern.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which documents the words of one field occur in.
 *
 * <p>Written in one row, each word before its documents: {@code ["feedback",[3,0,5],…]}. A document
 * is told as the step from the one before, so that numbers stay small, and once more for each time
 * that the word is in it: {@code feedback} is twice in document 3 and once in document 8.
 */
final class Postings {
  private final Map<String, Steps> steps = new HashMap<>();

  /** Adds a document's text. Documents come in the order of their numbers. */
  void add(int document, String text) {
    Terms.each(text, term -> steps.computeIfAbsent(term, first -> new Steps()).add(document));
  }

  /** Writes all words, sorted. */
  void write(JsonGenerator json) throws IOException {
    List<String> terms = steps.keySet().stream().sorted().toList();
    json.writeStartArray();
    for (String term : terms) {
      json.writeString(term);
      Steps found = steps.get(term);
      json.writeArray(found.steps, 0, found.count);
    }
    json.writeEndArray();
  }

  private static final class Steps {
    private int[] steps = new int[4];
    private int count;
    private int last;

    void add(int document) {
      if (count == steps.length) {
        steps = Arrays.copyOf(steps, 2 * count);
      }
      steps[count++] = document - last;
      last = document;
    }
  }
}

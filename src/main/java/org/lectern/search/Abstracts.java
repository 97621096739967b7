package org.lectern.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.lectern.site.Output;

/**
 * A part of the index: the words of some abstracts in a row, and the texts themselves in files
 * small enough to load for the few results that show a piece of theirs.
 */
final class Abstracts {
  /** How many documents one part is about. */
  static final int DOCUMENTS = 500;

  /** About how many characters of texts one file holds. */
  private static final int CHARACTERS = 24_000;

  private final int from;
  private final List<List<String>> files = new ArrayList<>();
  private final Postings postings = new Postings();

  /**
   * The part about some texts.
   *
   * @param from the number of the first one's document
   */
  Abstracts(int from, List<String> texts) {
    this.from = from;
    int characters = CHARACTERS;
    for (int i = 0; i < texts.size(); i++) {
      if (characters >= CHARACTERS) {
        files.add(new ArrayList<>());
        characters = 0;
      }
      files.get(files.size() - 1).add(texts.get(i));
      characters += texts.get(i).length();
      postings.add(from + i, texts.get(i));
    }
  }

  /** The part's script, and before it those that it names. */
  List<Output.Asset> files(Naming naming) {
    List<Output.Asset> named = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      List<String> texts = files.get(i);
      String name = "texts-" + from + "-" + i;
      named.add(naming.name(name, Script.of(name, json -> Script.texts(texts, json))));
    }
    List<Output.Asset> before = List.copyOf(named);
    String name = "abstracts-" + from;
    named.add(naming.name(name, Script.of(name, json -> write(before, json))));
    return named;
  }

  private void write(List<Output.Asset> texts, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("from", from);
    json.writeArrayFieldStart("texts");
    for (int i = 0; i < files.size(); i++) {
      json.writeStartArray();
      json.writeString(texts.get(i).path().name());
      json.writeNumber(files.get(i).size());
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeFieldName("words");
    postings.write(json);
    json.writeEndObject();
  }
}

package org.lectern.importer.sessionize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.importer.format.Fields;
import org.lectern.importer.format.LanguageTags;
import org.lectern.importer.model.ForeignSession;

/**
 * The categories that an organizer has made up, such as "Level" or "Session format", and what their
 * titles make of them.
 */
final class Categories {
  private final Map<String, Item> items = new HashMap<>();

  /** One choice of a category. */
  private record Item(String category, String name) {}

  Categories(List<Fields> listed) {
    for (Fields category : listed) {
      String title = category.line("title").or(() -> category.line("name")).orElse("category");
      for (Fields item : category.items("items", "name")) {
        Optional<String> name = item.line("name").filter(it -> !it.isEmpty());
        item.line("id")
            .ifPresent(id -> name.ifPresent(words -> items.put(id, new Item(title, words))));
      }
    }
  }

  /** Gives a session what was chosen for it; the rest is kept. */
  void into(ForeignSession.Draft draft, Fields fields) {
    Map<String, List<String>> rest = chosen(fields);
    rest.replaceAll((category, names) -> into(draft, category, names));
    rest.values().removeIf(List::isEmpty);
    keep(fields, rest);
  }

  /** Keeps what was chosen for a speaker. */
  void keep(Fields fields) {
    keep(fields, chosen(fields));
  }

  private static void keep(Fields fields, Map<String, List<String>> chosen) {
    chosen.keySet().forEach(category -> fields.noteKept("category \"" + category + "\""));
    fields.keep("categories", chosen);
  }

  /** The names of the choices, by the category's title. */
  private Map<String, List<String>> chosen(Fields fields) {
    Map<String, List<String>> chosen = new LinkedHashMap<>();
    for (String id : fields.texts("categoryItems")) {
      Item item = items.getOrDefault(id, new Item("category", id));
      add(chosen, item.category(), item.name());
    }
    for (Fields category : fields.items("categories", "name")) {
      String title = category.line("name").or(() -> category.line("title")).orElse("category");
      for (Fields item : category.items("categoryItems", "name")) {
        item.line("name").ifPresent(name -> add(chosen, title, name));
      }
    }
    return chosen;
  }

  private static void add(Map<String, List<String>> chosen, String category, String name) {
    chosen.computeIfAbsent(category, key -> new ArrayList<>()).add(name);
  }

  /** Those of the names that aren't in the session now. */
  private static List<String> into(
      ForeignSession.Draft draft, String category, List<String> names) {
    Optional<String> first = names.stream().findFirst();
    List<String> others = names.subList(Math.min(1, names.size()), names.size());
    switch (CategoryKind.of(category)) {
      case TRACK -> draft.track(first);
      case LEVEL -> draft.level(first);
      case TYPE -> draft.type(first);
      case LANGUAGE -> {
        Optional<String> tag = first.flatMap(LanguageTags::of);
        draft.language(tag);
        return tag.isPresent() ? others : names;
      }
      case KEYWORDS -> {
        draft.keywords(names);
        return List.of();
      }
      case OTHER -> {
        return names;
      }
    }
    return others;
  }
}

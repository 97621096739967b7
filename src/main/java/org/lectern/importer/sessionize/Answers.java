package org.lectern.importer.sessionize;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.importer.format.Fields;

/** What speakers answered to an organizer's questions; content keeps it by the question's words. */
final class Answers {
  private final Map<String, String> questions = new HashMap<>();

  Answers(List<Fields> listed) {
    for (Fields question : listed) {
      question
          .line("id")
          .ifPresent(id -> questions.put(id, question.line("question").orElse("question " + id)));
    }
  }

  /** Takes the answers of a session or a speaker. */
  void of(Fields fields) {
    Map<String, Object> answers = new LinkedHashMap<>();
    for (Fields answer : fields.items("questionAnswers", "answerValue")) {
      Optional<String> id = answer.line("questionId").or(() -> answer.line("id"));
      String question =
          answer
              .line("question")
              .or(() -> id.map(known -> questions.getOrDefault(known, "question " + known)))
              .orElse("question");
      Optional<Object> value = answer.value("answerValue").or(() -> answer.value("answer"));
      value.ifPresent(
          said -> {
            fields.noteKept("answer to \"" + question + "\"");
            answers.put(question, said);
          });
      answer
          .without("questionType", "sort")
          .rest()
          .forEach((name, more) -> answers.put(question + " (" + name + ")", more));
    }
    fields.keep("answers", answers);
  }
}

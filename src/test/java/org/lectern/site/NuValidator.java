package org.lectern.site;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, in the test's own process. */
public final class NuValidator {
  private NuValidator() {}

  /** The errors and warnings of a page. */
  public static List<String> html(Path page) throws Exception {
    return check(page, SimpleDocumentValidator::checkHtmlInputSource);
  }

  /** The errors and warnings of a style sheet. */
  public static List<String> css(Path sheet) throws Exception {
    return check(sheet, SimpleDocumentValidator::checkCssInputSource);
  }

  private interface Check {
    void run(SimpleDocumentValidator validator, InputSource source) throws Exception;
  }

  private static List<String> check(Path file, Check check) throws Exception {
    Collected found = new Collected(file);
    SimpleDocumentValidator validator = new SimpleDocumentValidator();
    validator.setAllowCss(true);
    validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", found);
    validator.setUpValidatorAndParsers(found, false, false);
    try (InputStream in = Files.newInputStream(file)) {
      InputSource source = new InputSource(in);
      // As from a web server: the checker holds that a page's own files aren't its own on a disk.
      source.setSystemId("https://program.example.org" + file.toUri().getRawPath());
      source.setEncoding("UTF-8");
      check.run(validator, source);
    }
    return found.problems;
  }

  private static final class Collected implements ErrorHandler {
    private final Path file;
    private final List<String> problems = new ArrayList<>();

    Collected(Path file) {
      this.file = file;
    }

    private void add(SAXParseException problem) {
      problems.add(
          file
              + ":"
              + problem.getLineNumber()
              + ":"
              + problem.getColumnNumber()
              + ": "
              + problem.getMessage());
    }

    @Override
    public void warning(SAXParseException problem) {
      add(problem);
    }

    @Override
    public void error(SAXParseException problem) {
      add(problem);
    }

    @Override
    public void fatalError(SAXParseException problem) {
      add(problem);
    }
  }
}

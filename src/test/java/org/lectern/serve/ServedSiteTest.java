package org.lectern.serve;

import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.BuildOptions;
import org.lectern.IncrementalLoader;
import org.lectern.Plan;
import org.lectern.TestConference;

/** What is kept of what was shown. */
@Timeout(60)
class ServedSiteTest {
  private static final String PAGE = "index.html";

  @TempDir Path folder;
  private final ServedSite site = new ServedSite();

  private Plan show() throws Exception {
    new TestConference(folder).lasting("2027-05-14", "2027-05-14");
    site.show(new IncrementalLoader(BuildOptions.of(folder)).load());
    return site.now().plan().orElseThrow();
  }

  @Test
  void a_page_is_made_once_for_each_plan() throws Exception {
    Plan plan = show();
    ResponseBody first = site.file(plan, PAGE).orElseThrow();
    assertSame(first, site.file(plan, PAGE).orElseThrow());
    assertNotSame(first, site.file(show(), PAGE).orElseThrow());
  }

  /** A plan holds the whole program: one for each save would fill any memory. */
  @Test
  void a_plan_that_is_no_longer_shown_goes_though_its_pages_are_kept() throws Exception {
    WeakReference<Plan> before = new WeakReference<>(show());
    site.file(before.get(), PAGE);
    show();
    Await.until(
        "forgot the plan",
        () -> {
          System.gc();
          return before.refersTo(null);
        });
  }
}

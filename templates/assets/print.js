// Sets the type of a printed schedule so small that each of its days has room on one sheet: no
// smaller than can be read, and a day for which that isn't enough becomes a list in columns. Without
// this script a long day goes on on a second sheet.
"use strict";

{
  const root = document.documentElement;

  /** What A4 and Letter both have within the margins, laid across, in millimetres. */
  const WIDE = 259;
  const HIGH = 188;

  /** In points, as the root's. What stands smallest on the page is three quarters of that. */
  const SIZES = [10, 9.5, 9, 8.5, 8, 7.5, 7];

  const printRules = function* (rules) {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule && rule.media.mediaText === "print") {
        yield rule;
      } else if (rule.cssRules) {
        yield* printRules(rule.cssRules);
      }
    }
  };

  /** Runs what measures the page as it is on paper, except for the sheets. */
  const asPrinted = (measure) => {
    const rules = [...document.styleSheets].flatMap((sheet) => [...printRules(sheet.cssRules)]);
    try {
      rules.forEach((rule) => (rule.media.mediaText = "all"));
      document.body.style.inlineSize = `${WIDE}mm`;
      return measure();
    } finally {
      document.body.style.inlineSize = "";
      rules.forEach((rule) => (rule.media.mediaText = "print"));
    }
  };

  /** The first day shares its sheet with the title. */
  const tooLong = () =>
    [...document.querySelectorAll(".schedule-day, .page-day .day")].filter((day, i) => {
      const { top, bottom } = day.getBoundingClientRect();
      const start = i ? top : document.body.getBoundingClientRect().top;
      return bottom - start > (HIGH * 96) / 25.4;
    });

  /** The type that suits most days, and the days that no type suits. */
  const fit = () => {
    let long = [];
    for (const size of SIZES) {
      root.style.setProperty("--print-size", `${size}pt`);
      long = tooLong();
      if (!long.length) {
        return;
      }
    }
    for (const day of long) {
      day.querySelector(".grid")?.classList.add("is-crowded", "for-print");
    }
    const rest = SIZES.find((size) => {
      root.style.setProperty("--print-size", `${size}pt`);
      return tooLong().every((day) => long.includes(day));
    });
    root.style.setProperty("--print-size", `${rest}pt`);
  };

  addEventListener("beforeprint", () => {
    // Narrower than a sheet there is another page to see, of which nothing can be told for paper.
    if (matchMedia("(min-width: 64em)").matches) {
      try {
        asPrinted(fit);
      } catch {
        // A page from a disk may not look into its style sheets.
      }
    }
  });

  addEventListener("afterprint", () => {
    root.style.removeProperty("--print-size");
    document
      .querySelectorAll(".is-crowded.for-print")
      .forEach((grid) => grid.classList.remove("is-crowded", "for-print"));
  });
}

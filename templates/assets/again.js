// On pages that scripts fill: asks again for the scripts that the network didn't bring, and runs
// again those that couldn't begin without them. It comes before all others, to hear of them.
"use strict";

{
  const failed = new Set();
  addEventListener("error", ({ target, filename }) => failed.add(target.src || filename), true);

  // Firefox tells of some before this runs.
  const isLost = ({ decodedBodySize, responseStatus }) =>
    decodedBodySize === 0 || responseStatus >= 400;
  const lacks = ({ src }) => {
    const asked = performance.getEntriesByName(src);
    return failed.has(src) || (asked.length > 0 && asked.every(isLost));
  };

  const load = ({ attributes }) =>
    new Promise((done, failing) => {
      const script = document.createElement("script");
      for (const { name, value } of attributes) {
        script.setAttribute(name, value);
      }
      script.addEventListener("load", done);
      script.addEventListener("error", failing);
      document.head.append(script);
    });

  const say = () => {
    const line = document.querySelector(".without-script");
    const missing = document.querySelector("main .missing");
    if (missing && (line || !window.Lectern?.data)) {
      line?.setAttribute("hidden", "");
      missing.hidden = false;
    }
  };

  const bring = async (script) => {
    for (;;) {
      try {
        return await load(script);
      } catch {
        say();
        await new Promise((again) => {
          addEventListener("online", again, { once: true });
          setTimeout(again, 1e4);
        });
      }
    }
  };

  // Some networks take a question and never answer.
  setTimeout(say, 4e3);

  document.addEventListener("DOMContentLoaded", async () => {
    // The search asks for its index by itself.
    for (const script of document.querySelectorAll("script[defer]:not(#index)")) {
      if (lacks(script)) {
        await bring(script);
      }
    }
  });
}

// On pages that scripts fill: asks again for the scripts that the network didn't bring, and runs
// again those that couldn't begin without them. It comes before all others, to hear of them.
"use strict";

{
  const failed = new Set();
  addEventListener("error", ({ target, filename }) => failed.add(target.src || filename), true);

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
    if (line && missing) {
      line.hidden = true;
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

  document.addEventListener("DOMContentLoaded", async () => {
    // The search asks for its index by itself.
    for (const script of document.querySelectorAll("script[defer]:not(#index)")) {
      if (failed.has(script.src)) {
        await bring(script);
      }
    }
  });
}

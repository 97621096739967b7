// Players from elsewhere load when a reader presses their button, never before.
"use strict";

for (const button of document.querySelectorAll("button[data-embed]")) {
  button.hidden = false;
  button.addEventListener("click", () => {
    const frame = document.createElement("iframe");
    frame.className = "stage";
    frame.title = button.dataset.title;
    frame.allow = button.dataset.allow;
    frame.setAttribute("sandbox", button.dataset.sandbox);
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    frame.src = button.dataset.embed;
    const card = button.closest("li");
    const stage = card.querySelector(".stage");
    if (stage) {
      stage.replaceWith(frame);
    } else {
      card.querySelector("h3").after(frame);
    }
    card.classList.add("is-playing");
    button.remove();
    frame.focus();
  });
}

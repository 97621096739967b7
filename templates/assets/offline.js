// Lets sw.js keep the program for reading without a connection, and says when there is a newer one.
"use strict";

{
  const { dataset } = document.currentScript;
  const page = document.documentElement;
  const root = new URL(page.dataset.root || "./", location.href);
  const workers = isSecureContext && /^https?:$/.test(location.protocol) && navigator.serviceWorker;

  if (workers) {
    // A live region is there before it speaks.
    const notice = document.createElement("div");
    notice.className = "notice";
    notice.setAttribute("role", "status");
    document.body.append(notice);

    const button = (text, action) => {
      const made = document.createElement("button");
      made.type = "button";
      made.textContent = text;
      made.addEventListener("click", action);
      return made;
    };

    const show = (text, ...buttons) => {
      const words = document.createElement("p");
      words.textContent = text;
      notice.replaceChildren(words, ...buttons);
    };

    const close = () =>
      button(dataset.close, () => {
        if (notice.contains(document.activeElement)) {
          document.querySelector("main").focus({ preventScroll: true });
        }
        notice.replaceChildren();
      });

    const time = (date) =>
      new Intl.DateTimeFormat(`${page.lang}-u-ca-gregory-nu-latn`, {
        dateStyle: "long",
        timeStyle: "short",
        timeZone: page.dataset.zone,
      }).format(new Date(date));

    // What the page on the screen is, only the worker knows.
    const ask = () => workers.controller?.postMessage({ version: page.dataset.version });

    // Behind a worker that takes another's place stands a newer program.
    let newer = false;
    let had = Boolean(workers.controller);
    workers.addEventListener("controllerchange", () => {
      newer = had;
      had = true;
      ask();
      keep();
    });

    // Pages that scripts fill are always the same; what they show comes with the program.
    const isOutdated = () => window.Lectern?.isShown && Lectern.isOutdated().catch(() => false);

    workers.addEventListener("message", async ({ data }) => {
      if (newer && (data.changed || (await isOutdated()))) {
        show(dataset.changed, button(dataset.show, () => location.reload()), close());
      } else if (data.offline) {
        show(dataset.note.replace("{0}", time(data.published)), close());
      }
    });
    workers.startMessages();

    // Readers who save data, or have a very slow network, keep the pages that they open, and no others.
    const keep = () => {
      const { saveData, effectiveType } = navigator.connection ?? {};
      if (!saveData && !/2g$/.test(effectiveType)) {
        workers.controller?.postMessage({ keep: true });
      }
    };

    const register = async () => {
      const registration = await workers.register(new URL("sw.js", root), {
        scope: root.pathname,
        updateViaCache: "none",
      });
      keep();
      const look = () => {
        if (document.visibilityState === "visible" && navigator.onLine) {
          registration.update().catch(() => {});
          keep();
        }
      };
      document.addEventListener("visibilitychange", look);
      addEventListener("online", look);
      setInterval(look, 15 * 60 * 1000);
    };

    ask();
    // The page itself comes first, but not for ever: a browser that draws nothing is never idle.
    // Without a connection there is nothing to begin with.
    const whenIdle = window.requestIdleCallback ?? setTimeout;
    const start = () => {
      if (navigator.onLine) {
        register().catch(() => {});
      } else {
        addEventListener("online", begin, { once: true });
      }
    };
    const begin = () => whenIdle(start, { timeout: 2000 });
    if (document.readyState === "complete") {
      begin();
    } else {
      addEventListener("load", begin, { once: true });
    }
  }
}

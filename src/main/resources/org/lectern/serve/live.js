// Shows what editors have changed, in place: the preview puts this script into the pages that it
// serves, first of all scripts, so that it sees each page as it was sent.
"use strict";

{
  const FOLDER = new URL(".", document.currentScript.src);
  const PLACE = "lectern preview";

  /** What other scripts have a hand in: a page with a change there is loaded anew. */
  const ACTIVE = "script,template,form,input,select,button,textarea,time,video,audio,iframe,object";

  /** Beyond this, loading anew is quicker than looking for what has changed. */
  const LARGEST = 20000;

  let { tag } = document.currentScript.dataset;

  // A page and what it was sent as.

  const isSmall = (page) => page.getElementsByTagName("*").length < LARGEST;
  const sentAs = (page) => ({
    root: page.documentElement.cloneNode(false),
    head: page.head.cloneNode(true),
    body: page.body.cloneNode(true),
  });
  let sent = isSmall(document) ? sentAs(document) : undefined;

  // Loading anew, at the same place.

  const name = (details, names) => {
    const text = details.id || details.querySelector("summary")?.textContent.trim() || "";
    names.set(text, (names.get(text) ?? 0) + 1);
    return `${text} ${names.get(text)}`;
  };

  const named = () => {
    const names = new Map();
    return [...document.querySelectorAll("details")].map((one) => [name(one, names), one]);
  };

  const reload = () => {
    const open = Object.fromEntries(named().map(([key, one]) => [key, one.open]));
    const focus = document.activeElement?.id ?? "";
    const place = { page: location.href, x: scrollX, y: scrollY, open, focus };
    sessionStorage.setItem(PLACE, JSON.stringify(place));
    location.reload();
  };

  const goBack = () => {
    const place = JSON.parse(sessionStorage.getItem(PLACE) ?? "{}");
    sessionStorage.removeItem(PLACE);
    if (place.page !== location.href) {
      return;
    }
    const there = () => {
      for (const [key, one] of named()) {
        one.open = place.open[key] ?? one.open;
      }
      scrollTo({ left: place.x, top: place.y, behavior: "instant" });
    };
    there();
    if (place.focus) {
      document.getElementById(place.focus)?.focus({ preventScroll: true });
    }
    // Other scripts may still add to the page.
    addEventListener("load", there, { once: true });
  };

  // What has changed.

  const isAlike = (one, other) => one.cloneNode(false).isEqualNode(other.cloneNode(false));

  /** Pairs of elements, as small as can be, outside of which nothing differs. */
  const differences = (before, after) => {
    if (before.isEqualNode(after)) {
      return [];
    }
    const inner = [...before.childNodes];
    const others = [...after.childNodes];
    const isInside =
      isAlike(before, after) &&
      inner.length === others.length &&
      inner.every((one, i) => one.isEqualNode(others[i]) || (one.localName && others[i].localName));
    return isInside
      ? inner.flatMap((one, i) => (one.localName ? differences(one, others[i]) : []))
      : [[before, after]];
  };

  const isQuiet = (element) =>
    [element, ...element.querySelectorAll("*")].every(
      (one) =>
        !one.matches(ACTIVE) && [...one.attributes].every(({ name: key }) => !/^(data-|on)/.test(key)),
    );

  /** The element on the screen that is as it was sent; where several are, what they lie in. */
  const find = ([before, after]) => {
    for (let [was, is] = [before, after]; was && is; was = was.parentElement, is = is.parentElement) {
      if (was.localName === "body" || !isQuiet(was) || !isQuiet(is)) {
        return undefined;
      }
      const all = [...document.body.getElementsByTagName(was.localName)];
      const found = all.filter((one) => one.isEqualNode(was));
      if (found.length === 1) {
        return { on: found[0], is };
      }
    }
    return undefined;
  };

  const hrefs = (head, selector, attribute) =>
    [...head.querySelectorAll(selector)].map((one) => one.getAttribute(attribute));
  const styles = (head) => hrefs(head, "link[rel=stylesheet]", "href");
  const scripts = (head) => hrefs(head, `script[src]:not([src^="${FOLDER.pathname}"])`, "src");
  const policy = (head) =>
    hrefs(head, "meta[http-equiv]", "content").join().replaceAll(/ 'sha256-[^']*'/g, "");

  const swapStyle = (before, after) =>
    new Promise((resolve, reject) => {
      const old = [...document.querySelectorAll("link[rel=stylesheet]")].find(
        (one) => one.getAttribute("href") === before,
      );
      const link = old.cloneNode();
      link.href = after;
      link.addEventListener("load", () => resolve(old.remove()));
      link.addEventListener("error", reject);
      old.after(link);
    });

  const FACTS = "meta[name],meta[property],link[rel=canonical],script[type='application/ld+json']";

  const replaceFacts = (head) => {
    document.title = head.querySelector("title")?.textContent ?? "";
    document.head.querySelectorAll(FACTS).forEach((one) => one.remove());
    document.head.append(...[...head.querySelectorAll(FACTS)].map((one) => one.cloneNode(true)));
  };

  /** Whether the page could be changed where it stands. */
  const change = async (before, after) => {
    const [oldStyles, newStyles] = [styles(before.head), styles(after.head)];
    if (
      !isAlike(before.root, after.root) ||
      oldStyles.length !== newStyles.length ||
      `${scripts(before.head)}` !== `${scripts(after.head)}` ||
      policy(before.head) !== policy(after.head)
    ) {
      return false;
    }
    const changes = differences(before.body, after.body).map(find);
    if (changes.includes(undefined)) {
      return false;
    }
    const swaps = oldStyles.map((one, i) => [one, newStyles[i]]).filter(([one, two]) => one !== two);
    await Promise.all(swaps.map(([one, two]) => swapStyle(one, two)));
    changes.forEach(({ on, is }) => Idiomorph.morph(on, document.importNode(is, true)));
    replaceFacts(after.head);
    return true;
  };

  const look = async () => {
    const address = location.href.replace(/#.*/, "");
    const headers = { "If-None-Match": tag };
    const response = await fetch(address, { cache: "no-store", headers });
    // Where there is no page yet, what says so is sent each time.
    if (response.status === 304 || response.headers.get("etag") === tag) {
      return;
    }
    if (!sent || !response.ok) {
      reload();
      return;
    }
    const html = await response.text();
    const after = sentAs(new DOMParser().parseFromString(html, "text/html"));
    const newTag = response.headers.get("etag");
    if (await change(sent, after).catch(() => false)) {
      [sent, tag] = [after, newTag];
      document.dispatchEvent(new CustomEvent("lectern:changed"));
    } else {
      reload();
    }
  };

  let looking = Promise.resolve();
  let waiting = false;
  const lookAgain = () => {
    if (!waiting) {
      waiting = true;
      looking = looking.then(() => {
        waiting = false;
        return look().catch(() => {});
      });
    }
  };

  // What is wrong.

  const made = (tagName, className, ...inner) => {
    const element = document.createElement(tagName);
    element.className = className;
    element.append(...inner);
    return element;
  };

  const counted = (number, thing) => `${number} ${thing}${number === 1 ? "" : "s"}`;

  const marked = ({ line, column }) => {
    const letters = [...line];
    return made(
      "pre",
      "line",
      letters.slice(0, column - 1).join(""),
      made("mark", "", letters[column - 1] ?? " "),
      letters.slice(column).join(""),
    );
  };

  const item = (problem) => {
    const { severity, place, message, hint, rule, line } = problem;
    const element = made("li", severity, made("p", "place", place));
    element.append(made("p", "message", `${severity}: ${message} `, made("code", "", `[${rule}]`)));
    if (line) {
      element.append(marked(problem));
    }
    if (hint) {
      element.append(made("p", "hint", hint));
    }
    return element;
  };

  const host = document.createElement("div");
  const overlay = host.attachShadow({ mode: "open" });
  const sheet = document.createElement("link");
  sheet.rel = "stylesheet";
  sheet.href = new URL("live.css", FOLDER);
  host.id = "lectern-preview";
  host.lang = "en";
  host.dir = "ltr";
  host.hidden = true;
  // What speaks when something comes into it is there before.
  const panel = made("section", "panel");
  panel.setAttribute("role", "alert");
  const badge = made("button", "badge");
  badge.type = "button";
  panel.hidden = true;
  badge.hidden = true;
  overlay.append(sheet, panel, badge);
  sheet.addEventListener("load", () => (host.hidden = false));

  // The keyboard goes on where it was, or as near to it as there is something.
  const stay = () => {
    const main = document.querySelector("main");
    const near = panel.hidden ? (badge.hidden ? main : badge) : panel.querySelector(".close");
    near?.focus({ preventScroll: true });
  };

  const toggle = (isOpen, wasWithin = panel.contains(overlay.activeElement)) => {
    panel.hidden = !isOpen;
    badge.setAttribute("aria-expanded", isOpen);
    if (wasWithin) {
      stay();
    }
  };
  badge.addEventListener("click", () => toggle(panel.hidden));
  addEventListener(
    "keydown",
    (event) => {
      if (event.key === "Escape" && !panel.hidden) {
        event.stopPropagation();
        toggle(false);
      }
    },
    true,
  );

  let told = "";

  const tell = (text) => {
    if (text === told) {
      return;
    }
    told = text;
    const { failure, count, problems } = JSON.parse(text);
    const errors = problems.filter(({ severity }) => severity === "error").length;
    const sum = [
      ...(errors ? [counted(errors, "error")] : []),
      ...(count > errors ? [counted(count - errors, "warning")] : []),
    ].join(", ");
    const close = made("button", "close", "Close");
    close.type = "button";
    close.addEventListener("click", () => toggle(false));
    const wasWithin = panel.contains(overlay.activeElement);
    const title = failure || (errors ? `${sum}: this is the page as it was before` : sum);
    panel.replaceChildren(made("h2", "", title), close, made("ol", "", ...problems.map(item)));
    if (count > problems.length) {
      panel.append(made("p", "more", `and ${count - problems.length} more`));
    }
    badge.textContent = failure ? "!" : sum;
    badge.className = errors || failure ? "badge error" : "badge";
    badge.hidden = !count && !failure;
    toggle(Boolean(errors || failure), wasWithin);
  };

  // Listening; browsers keep few connections to a host, so that hidden pages let go of theirs.

  let source;
  const listen = () => {
    source?.close();
    source = undefined;
    if (document.visibilityState === "visible") {
      source = new EventSource(new URL("events", FOLDER));
      source.addEventListener("message", ({ data }) => {
        lookAgain();
        tell(data);
      });
    }
  };

  document.documentElement.append(host);
  goBack();
  listen();
  document.addEventListener("visibilitychange", listen);
  addEventListener("pageshow", ({ persisted }) => persisted && listen());
}

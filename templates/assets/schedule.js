// The schedule's grid and the filters of its sessions. Without this script the grid is there where
// there is width for it; with it readers choose. This runs before the page is drawn, so that nothing
// jumps: what a reader chose before is known to the style sheet from the start.
"use strict";

{
  const root = document.documentElement;
  const CHOICES = "day room track type format level language keyword recorded starred".split(" ");

  // What a browser doesn't keep, for want of leave or room, holds until the page is left.
  const unkept = new Map();

  const stored = (name) => {
    try {
      return unkept.get(name) ?? localStorage.getItem(`${root.dataset.storage}:${name}`) ?? "";
    } catch {
      return "";
    }
  };

  const store = (name, value) => {
    try {
      localStorage.setItem(`${root.dataset.storage}:${name}`, value);
      unkept.delete(name);
    } catch {
      unkept.set(name, value);
    }
  };

  const fill = (text, ...values) =>
    values.reduce((filled, value, i) => filled.replace(`{${i}}`, () => value), text ?? "");

  /** What a conference's own template leaves out is filled all the same, and nobody sees it. */
  const one = (selector, part = document) =>
    part.querySelector(selector) ?? document.createElement("p");

  const words = (text) => (text ?? "").split(" ").filter(Boolean);

  /** Shows what was chosen last, here or on another page. */
  const recall = () => {
    for (const name of ["view", "density"]) {
      root.dataset[name] = stored(name);
    }
  };

  /** Goes over a page again to which one goes back: first Safari empties its boxes, untold. */
  const onReturn = (again) =>
    addEventListener("pageshow", ({ persisted }) => persisted && setTimeout(again));

  root.dataset.scripted = "";
  recall();
  const isAsked = () =>
    CHOICES.some((key) => new URLSearchParams(location.search).has(key));
  if (isAsked() || stored("columns")) {
    root.dataset.waiting = "";
  }

  /** What is listed on the page, each with what it can be filtered by. */
  const readItems = () => {
    const items = new Map();
    for (const element of document.querySelectorAll("main :is(.item, .entry, .part)[data-session]")) {
      const data = element.dataset;
      const item = {
        element,
        slug: data.session,
        counts: !element.classList.contains("is-service"),
        places: words(data.place).map((place) => place.split("/")),
        whole: items.get(element.parentElement.closest("[data-session]")),
      };
      items.set(element, item);
    }
    return [...items.values()];
  };

  /** The values that an item has of one kind. */
  const valuesOf = (item, key) =>
    key === "day"
      ? item.places.map(([day]) => day)
      : key === "room"
        ? item.places.map(([, room]) => room)
        : words(item.element.dataset[key]);

  /** Whether an item has what is wanted of each kind, one left out; day and room of one time. */
  const fits = (item, wanted, except) => {
    for (const [key, values] of wanted) {
      if (key === except || key === "day" || key === "room") {
        continue;
      }
      if (!valuesOf(item, key).some((value) => values.has(value))) {
        return false;
      }
    }
    const days = except !== "day" && wanted.get("day");
    const rooms = except !== "room" && wanted.get("room");
    return (
      !(days || rooms) ||
      item.places.some(
        ([day, room]) => (!days || days.has(day)) && (!rooms || rooms.has(room)),
      )
    );
  };

  const filters = (tools, items, changed) => {
    const form = tools.querySelector(".filters form");
    if (!form) {
      return () => {};
    }
    const chosen = one(".filtered");
    const status = one(".filter-status");
    const nothing = one("main > .nothing");
    const boxes = [...form.querySelectorAll("input")];
    const days = [...document.querySelectorAll("main .day")];
    const lists = [...document.querySelectorAll("main > .entries")];
    const slots = [...document.querySelectorAll("main .slot")];
    const echoes = [...document.querySelectorAll("main .echo")];

    /** What the address asks for. */
    const read = () => {
      const query = new URLSearchParams(location.search);
      const wanted = new Map();
      for (const key of CHOICES) {
        const values = query.getAll(key).filter(Boolean);
        if (values.length) {
          wanted.set(key, new Set(values));
        }
      }
      return wanted;
    };

    const addressOf = (wanted, path = location.pathname, without = "") => {
      const query = new URLSearchParams(location.search);
      CHOICES.forEach((key) => query.delete(key));
      for (const [key, values] of wanted) {
        if (key !== without) {
          values.forEach((value) => query.append(key, value));
        }
      }
      const text = query.toString();
      return path + (text && `?${text}`);
    };

    const ask = (wanted) => {
      try {
        history.pushState(null, "", addressOf(wanted) + location.hash);
      } catch {
        // Some browsers don't let a page from a disk have another address.
      }
      show(wanted);
    };

    const without = (wanted, key, value) => {
      const rest = new Map([...wanted].map(([each, values]) => [each, new Set(values)]));
      rest.get(key).delete(value);
      if (!rest.get(key).size) {
        rest.delete(key);
      }
      return rest;
    };

    const textOf = (key, value) => {
      const field = form.querySelector(`[data-filter="${key}"]`);
      const box = boxes.find((each) => each.name === key && each.value === value);
      const text = box?.parentElement.querySelector(".choice")?.textContent ?? value;
      const kind = field?.querySelector("legend")?.textContent ?? key;
      return kind + (tools.dataset.colon ?? ": ") + text;
    };

    const summary = one("summary", form.parentElement);

    const showChosen = (wanted) => {
      const list = one("ul", chosen);
      const focused = [...list.children].findIndex((entry) => entry.contains(document.activeElement));
      list.replaceChildren();
      for (const [key, values] of wanted) {
        for (const value of values) {
          const button = document.createElement("button");
          button.type = "button";
          button.textContent = `${textOf(key, value)} ×`;
          if (tools.dataset.remove) {
            button.setAttribute("aria-label", fill(tools.dataset.remove, textOf(key, value)));
          }
          button.addEventListener("click", () => {
            button.focus();
            ask(without(wanted, key, value));
          });
          const entry = document.createElement("li");
          entry.append(button);
          list.append(entry);
        }
      }
      chosen.hidden = !wanted.size;
      if (focused >= 0) {
        const next = list.children[Math.min(focused, list.children.length - 1)];
        (next ? next.firstChild : summary).focus();
      }
    };

    /** How many sessions each choice would show, next to the other filters. */
    const count = (wanted) => {
      const found = new Map();
      for (const key of new Set(boxes.map((box) => box.name))) {
        for (const item of items) {
          if (item.counts && fits(item, wanted, key)) {
            const places = wanted.has("day") || wanted.has("room");
            for (const value of valuesOf(item, key)) {
              if (places && !hasPlace(item, wanted, key, value)) {
                continue;
              }
              const name = `${key} ${value}`;
              found.set(name, (found.get(name) ?? new Set()).add(item.slug));
            }
          }
        }
      }
      for (const box of boxes) {
        const number = found.get(`${box.name} ${box.value}`)?.size ?? 0;
        const label = box.parentElement.querySelector(".count");
        if (label) {
          label.textContent = number;
        }
        box.parentElement.classList.toggle("is-empty", !number);
      }
    };

    const hasPlace = (item, wanted, key, value) =>
      (key !== "day" && key !== "room") ||
      fits(item, new Map([...wanted, [key, new Set([value])]]));

    const show = (wanted) => {
      const fitting = new Set(items.filter((item) => fits(item, wanted)));
      const wholes = new Set([...fitting].map((item) => item.whole).filter(Boolean));
      for (const item of items) {
        // A whole is shown for the sake of a part, and a part that fits for its own or the whole's.
        item.element.hidden = !(
          fitting.has(item) ||
          wholes.has(item) ||
          (item.whole && fitting.has(item.whole))
        );
      }
      const shown = new Set(
        items.filter((item) => !item.element.hidden && !item.whole).map((item) => item.slug),
      );
      for (const echo of echoes) {
        echo.hidden = !shown.has(echo.dataset.echo);
      }
      for (const slot of slots) {
        slot.hidden = !slot.querySelector(".item:not([hidden])");
      }
      for (const day of [...days, ...lists]) {
        day.hidden = !day.querySelector(":is(.item, .entry):not([hidden])");
      }
      for (const box of boxes) {
        box.checked = Boolean(wanted.get(box.name)?.has(box.value));
      }
      count(wanted);
      showChosen(wanted);
      stayNear(document.activeElement.closest("[data-session][hidden]"));
      const isEmpty = !items.some((item) => !item.element.hidden);
      const slugs = (some) =>
        new Set([...some].filter((item) => item.counts).map((item) => item.slug)).size;
      // That all are back is told too, though nothing is where none has left.
      const said =
        wanted.size || status.textContent ? fill(tools.dataset.shown, slugs(fitting), slugs(items)) : "";
      // What is said again would be read out again.
      if (status.textContent !== said) {
        status.textContent = said;
      }
      for (const link of document.querySelectorAll("main > .tabs a[href*='schedule']")) {
        const [path] = link.getAttribute("href").split("?");
        link.href = addressOf(wanted, path, "day");
      }
      nothing.hidden = !isEmpty;
      changed();
    };

    /** Whoever takes a star away while only starred sessions are shown goes on from there. */
    const stayNear = (gone) => {
      if (!gone) {
        return;
      }
      const stars = items
        .map(({ element }) => element.querySelector(".star"))
        .filter((star) => star?.getClientRects().length);
      const isBehind = (star) => gone.compareDocumentPosition(star) & Node.DOCUMENT_POSITION_FOLLOWING;
      (stars.find(isBehind) ?? stars.at(-1) ?? summary).focus({ preventScroll: true });
    };

    form.addEventListener("change", () => {
      // What the page has no box for stays as the address has it, such as a keyword that few have.
      const wanted = boxes.reduce(
        (rest, box) => (rest.get(box.name)?.has(box.value) ? without(rest, box.name, box.value) : rest),
        read(),
      );
      for (const box of boxes.filter((each) => each.checked)) {
        wanted.set(box.name, (wanted.get(box.name) ?? new Set()).add(box.value));
      }
      ask(wanted);
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    for (const button of document.querySelectorAll("button[data-clear]")) {
      button.addEventListener("click", () => {
        ask(new Map());
        summary.focus();
      });
    }
    const again = () => show(read());
    again();
    addEventListener("popstate", again);
    onReturn(again);
    return again;
  };

  /** Lets readers choose between grid and list, how dense it is, and which rooms it has. */
  const views = (tools, items) => {
    const grids = [...document.querySelectorAll(".grid")].map((element) => ({
      element,
      heads: [...element.querySelectorAll(".head")],
      cells: [...element.querySelectorAll(":is(.item, .echo)")],
    }));
    const columns = tools.querySelector(".columns");
    const boxes = columns ? [...columns.querySelectorAll("input")] : [];
    const placesOf = new Map(items.map((item) => [item.element, item.places]));
    const lines = (element) => {
      const number = (name) => Number(element.className.match(`\\b${name}-(\\d+)`)?.[1]);
      return [number("c"), number("c") + number("w")];
    };

    /** Those of some rooms that an item stands below. */
    const headsOf = (cell, heads) => {
      const [start, end] = lines(cell);
      return heads.filter((head) => lines(head)[0] < end && lines(head)[1] > start);
    };

    /** Only a region that scrolls by itself has to be reached by keyboard, and has a name. */
    const nameRegions = () => {
      for (const { element } of grids) {
        const scrolls =
          getComputedStyle(element).overflowX === "auto" &&
          (element.scrollWidth > element.clientWidth ||
            element.scrollHeight > element.clientHeight);
        if (scrolls) {
          element.tabIndex = 0;
          element.setAttribute("role", "region");
          element.setAttribute("aria-label", element.dataset.label ?? "");
        } else {
          element.removeAttribute("tabindex");
          element.removeAttribute("role");
          element.removeAttribute("aria-label");
        }
      }
    };

    const refresh = () => {
      const left = new Set(boxes.filter((box) => !box.checked).map((box) => box.value));
      const filtered = isAsked();
      const count = columns?.querySelector(".count");
      if (count) {
        count.textContent = left.size
          ? fill(columns.dataset.shown, boxes.length - left.size, boxes.length)
          : "";
      }
      // A room that is asked for by itself is shown.
      new URLSearchParams(location.search).getAll("room").forEach((room) => left.delete(room));
      for (const { element, heads, cells } of grids) {
        const isLeft = (cell) => {
          const rooms = left.size ? headsOf(cell, heads) : [];
          return rooms.length > 0 && rooms.every((head) => left.has(head.dataset.room));
        };
        cells.forEach((cell) => cell.classList.toggle("off", isLeft(cell)));
        for (const slot of element.querySelectorAll(".slot")) {
          const kept = slot.querySelector(".item:not(.off, [hidden])");
          slot.classList.toggle("off", left.size > 0 && !kept);
        }
        const kept = keptHeads(heads, cells, left, filtered);
        for (const head of heads) {
          head.classList.toggle("is-nameless", filtered && !isUsed(head, heads, cells));
        }
        arrange(element, heads, kept);
      }
      // Rooms that were left out of the grid may hide all that fits.
      const nothing = document.querySelector("main > .nothing");
      if (nothing && filtered) {
        nothing.hidden = items.some(({ element }) => element.getClientRects().length);
      }
      nameRegions();
      showJumps();
    };

    /** Only what is there can be jumped to. */
    const showJumps = () => {
      for (const link of document.querySelectorAll(".jump a")) {
        const target = document.getElementById(link.hash.slice(1));
        link.parentElement.hidden = Boolean(target) && !target.getClientRects().length;
      }
    };

    /** The rooms that a grid shows: the chosen ones, and under filters those with something in. */
    const keptHeads = (heads, cells, left, filtered) => {
      const chosen = heads.filter((head) => !left.has(head.dataset.room));
      if (!filtered) {
        return new Set(chosen);
      }
      const shown = cells.filter(isShown);
      const within = (cell) => headsOf(cell, chosen);
      const kept = new Set(
        shown.map(within).filter((found) => found.length === 1).map(([head]) => head),
      );
      for (const cell of shown) {
        if (within(cell).length && !within(cell).some((head) => kept.has(head))) {
          kept.add(within(cell).find((head) => isRoomOf(cell, head)) ?? within(cell)[0]);
        }
      }
      return kept;
    };

    const isShown = (cell) => !cell.hidden && !cell.classList.contains("off");

    /** Not where a room's column is shown only for breaks, which span all and may be elsewhere. */
    const isUsed = (head, heads, cells) =>
      cells.some(
        (cell) =>
          isShown(cell) &&
          headsOf(cell, [head]).length &&
          (headsOf(cell, heads).length === 1 || isRoomOf(cell, head)),
      );

    const isRoomOf = (cell, head) =>
      (placesOf.get(cell) ?? []).some(([, room]) => room === head.dataset.room);

    const arrange = (element, heads, kept) => {
      const area = element.querySelector(".lanes");
      if (!area) {
        return;
      }
      let lanes = 0;
      const tracks = heads.map((head) => {
        const [start, end] = lines(head);
        const isKept = kept.has(head);
        head.classList.toggle("off", !isKept);
        lanes += isKept ? end - start : 0;
        return (isKept ? "minmax(var(--lane), 1fr) " : "0 ").repeat(end - start);
      });
      const isWhole = kept.size === heads.length;
      area.style.gridTemplateColumns = isWhole ? "" : `var(--times) ${tracks.join("")}`;
      element.className = element.className.replace(/\blanes-\d+/, `lanes-${Math.max(1, lanes)}`);
    };

    for (const box of tools.querySelectorAll("[name=view], [name=density], [name=column]")) {
      // Going back to a page, a browser would put in what was chosen there, and tell nobody.
      box.autocomplete = "off";
    }
    const choices = tools.querySelectorAll("[name=view], [name=density]");
    const sayChosen = () => {
      for (const box of choices) {
        box.checked = box.value === (root.dataset[box.name] || "grid");
      }
      const left = words(stored("columns"));
      for (const box of boxes) {
        box.checked = !left.includes(box.value);
      }
    };
    for (const box of choices) {
      box.addEventListener("change", () => {
        root.dataset[box.name] = box.checked ? box.value : "";
        store(box.name, root.dataset[box.name]);
        refresh();
      });
    }
    const chooseColumns = () => {
      store(
        "columns",
        boxes.filter((box) => !box.checked).map((box) => box.value).join(" "),
      );
      refresh();
    };
    boxes.forEach((box) => box.addEventListener("change", chooseColumns));
    for (const button of columns?.querySelectorAll("button") ?? []) {
      button.addEventListener("click", () => {
        boxes.forEach((box) => {
          box.checked = "all" in button.dataset;
        });
        chooseColumns();
      });
    }
    sayChosen();
    onReturn(() => {
      recall();
      sayChosen();
      refresh();
    });
    addEventListener("resize", nameRegions);
    return refresh;
  };

  const start = () => {
    const tools = document.querySelector(".tools");
    if (tools) {
      const items = readItems();
      const refresh = views(tools, items);
      const refilter = filters(tools, items, refresh);
      refresh();
      window.Lectern ??= {};
      Lectern.refilter = refilter;
    }
    delete root.dataset.waiting;
  };

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
}

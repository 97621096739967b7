// What every page has: players from elsewhere on request, times in the reader's own zone, and a star
// on each session. Other scripts find it in `Lectern`.
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

{
  const page = document.documentElement;
  const home = page.dataset.zone;
  const texts = document.getElementById("reader").dataset;
  const Lectern = (window.Lectern ??= {});
  const all = (selector, part = document) => [...part.querySelectorAll(selector)];
  const tell = (name) => document.dispatchEvent(new Event(`lectern:${name}`));

  const made = (Lectern.made = (name, classes, ...content) => {
    const element = document.createElement(name);
    element.className = classes;
    element.append(...content);
    return element;
  });

  // What a reader chose, kept where the browser lets us.
  const keyOf = (name) => `${page.dataset.storage}:${name}`;
  const kept = (name) => {
    try {
      return JSON.parse(localStorage.getItem(keyOf(name)));
    } catch {
      return null;
    }
  };
  let keeps = true;
  const keep = (name, value) => {
    try {
      localStorage.setItem(keyOf(name), JSON.stringify(value));
    } catch {
      // It holds for the page at hand.
      if (keeps) {
        keeps = false;
        Lectern.program().then(() => Lectern.tellLoss(), () => {});
      }
    }
  };

  // A moment in a zone: as numbers, or with names in the page's language.
  const formats = {};
  const fieldsOf = (moment, zone, style) => {
    const format = (formats[zone + style] ??= new Intl.DateTimeFormat(
      `${style ? page.lang : "en"}-u-ca-gregory-nu-latn`,
      {
        timeZone: zone,
        year: "numeric",
        month: style || "numeric",
        day: "numeric",
        weekday: style,
        hour: "numeric",
        minute: "numeric",
        hourCycle: style ? "h12" : "h23",
      },
    ));
    // A month's name may be a number and the character behind: 6月.
    return Object.fromEntries(
      format
        .formatToParts(new Date(moment))
        .map(({ type, value }, i, { [i + 1]: next }) => [
          type,
          style && type === "month" && +value ? value + next.value.trim() : value,
        ]),
    );
  };

  // A moment in a pattern of java.time.format.DateTimeFormatter, as the theme has them.
  const written = (Lectern.written = (pattern, moment, zone = Lectern.zone) =>
    pattern.replace(/'([^']*)'|([A-Za-z])\2*/g, (run, quoted, letter) => {
      if (!letter) {
        return quoted || "'";
      }
      const name = { E: "weekday", a: "dayPeriod", M: run.length > 2 && "month" }[letter];
      if (name) {
        return fieldsOf(moment, zone, run.length > 3 ? "long" : "short")[name];
      }
      const { year, month, day, hour, minute } = fieldsOf(moment, zone);
      const twelve = hour % 12;
      const numbers = { y: year, M: month, d: day, H: hour, h: twelve || 12, m: minute };
      return String(+numbers[letter]).padStart(run.length, 0);
    }));

  const dateOf = (Lectern.dateOf = (moment, zone) => written("yyyy-MM-dd", moment, zone));

  // The conference's day of a time such as `2021-06-06T13:45+09:00`.
  const dayOf = (Lectern.dayOf = (iso) => {
    const date = iso.slice(0, 10);
    return iso.slice(11, 16) < texts.dayStarts
      ? new Date(Date.parse(date) - 864e5).toISOString().slice(0, 10)
      : date;
  });

  // The time now, or that of `?at=2021-06-06T13:50`, which goes on from there.
  const momentOf = (local) => {
    const wanted = Date.parse(`${local}Z`);
    if (Number.isNaN(wanted)) {
      return NaN;
    }
    const miss = (moment) => wanted - Date.parse(`${written("yyyy-MM-dd'T'HH:mm", moment, home)}Z`);
    const near = wanted + miss(wanted);
    return near + miss(near);
  };
  const at = new URLSearchParams(location.search).get("at");
  const ahead = (at && momentOf(at.slice(0, 16)) - Date.now()) || 0;
  Lectern.now = () => Date.now() + ahead;

  // Now, and as each minute begins while the page is looked at.
  Lectern.eachMinute = (work) => {
    let timer;
    const tick = () => {
      clearTimeout(timer);
      if (!document.hidden) {
        work(Lectern.now());
        timer = setTimeout(tick, 6e4 - (Lectern.now() % 6e4));
      }
    };
    document.addEventListener("visibilitychange", tick);
    tick();
  };

  // Times in the zone that the reader chose.

  const said = new WeakMap();
  const say = (element, text) => {
    if (!said.has(element)) {
      said.set(element, element.textContent);
    }
    element.textContent = text ?? said.get(element);
  };

  const showDays = (time) => {
    const range = time.closest(".range");
    const [start, end] = range ? all("time", range) : [time];
    if (time !== start || time.closest(".jump")) {
      return;
    }
    const date = range?.parentElement.querySelector(":scope > .date");
    // What starts on a schedule needn't repeat the day.
    const slot = range?.closest(".slot")?.querySelector("time");
    const told = slot ? dateOf(slot.dateTime) : dayOf(start.dateTime);
    const notes = [];
    if (date) {
      say(date, written(date.dataset.pattern ?? texts.date, start.dateTime));
    } else if (dateOf(start.dateTime) !== told) {
      notes.push(written(texts.date, start.dateTime));
    }
    if (end && dateOf(end.dateTime) !== dateOf(start.dateTime)) {
      notes.push(texts.ends.replace("{0}", written(texts.date, end.dateTime)));
    }
    if (notes.length) {
      (range ?? time).after(made("span", "zone-day", ` ${notes.join(" ")}`));
    }
  };

  Lectern.localize = (part = document) => {
    const away = Lectern.zone !== home;
    if (!away && !page.classList.contains("is-away")) {
      return;
    }
    page.classList.toggle("is-away", away);
    all(".zone-day", part).forEach((note) => note.remove());
    const times = all("time[datetime*=T]:not(.clock *)", part);
    times.forEach((time) => say(time, away ? written(texts.time, time.dateTime) : undefined));
    if (away) {
      times.forEach(showDays);
    } else {
      all(".date", part).forEach((date) => say(date));
    }
  };

  const moments = [];
  for (let moment = Date.parse(texts.from); moment <= Date.parse(texts.until); moment += 432e5) {
    moments.push(moment);
  }

  // Clocks may change from a day to the next.
  const zoneName = (zone) => {
    const format = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" });
    const middles = moments.filter((moment, i) => i % 2);
    const offsets = middles.map((moment) => format.format(moment).replace(/.*GMT/, "UTC"));
    return `${zone} (${[...new Set(offsets)].join(" / ")})`;
  };

  // The zone's name becomes a choice.
  let followZone = () => {};
  const offerZones = (mine) => {
    const selects = all("[data-zone-text]").map((line) => {
      const [before, after] = line.dataset.zoneText.split("{0}");
      const select = made(
        "select",
        "",
        new Option(texts.zoneHome.replace("{0}", zoneName(home)), home),
        new Option(texts.zoneMine.replace("{0}", zoneName(mine)), mine),
      );
      // Browsers that go back put in what was chosen, and tell nobody.
      select.autocomplete = "off";
      if (before + after === "") {
        select.ariaLabel = texts.zoneLabel;
      }
      line.replaceChildren(made("label", "", before, select, after));
      return select;
    });
    const choose = (zone) => {
      Lectern.zone = zone;
      selects.forEach((select) => (select.value = zone));
      Lectern.localize();
      tell("zone");
    };
    selects.forEach((select) =>
      select.addEventListener("change", () => {
        keep("zone", select.value === mine ? "mine" : "conference");
        choose(select.value);
      }),
    );
    const chosen = () => (kept("zone") === "mine" ? mine : home);
    choose(chosen());
    followZone = () => Lectern.zone === chosen() || choose(chosen());
  };

  Lectern.zone = home;
  try {
    const mine = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    const clock = (moment, zone) => written("dHm", moment, zone);
    // All who pass read the screen at a door.
    const isDoor = document.body.matches(".page-now") && location.search.includes("room=");
    if (!isDoor && moments.some((moment) => clock(moment, mine) !== clock(moment, home))) {
      offerZones(mine);
    }
  } catch {
    // The browser doesn't know a zone: the conference's stays.
  }

  // Stars, by slugs. Those that the program lacks stay: it may be older than the page.

  let stars;
  let lacking;
  const setOf = (name) => new Set([kept(name) ?? []].flat());
  const read = () => {
    stars = setOf("stars");
    lacking = setOf("stars-lacking");
  };
  const buttons = (Lectern.starButtons = new Map());

  Lectern.script = (src) =>
    new Promise((done, failed) => {
      const script = made("script", "");
      Object.assign(script, { src, onload: done, onerror: failed });
      document.head.append(script);
    });

  // What the network didn't bring is asked for again when it is needed again.
  let program;
  Lectern.program = () =>
    (program ??= Lectern.script(texts.program)
      .then(() => Lectern.loaded)
      .catch((failure) => {
        program = undefined;
        throw failure;
      }));

  // Asks until the network brings it; `lacking` hears whether it's still to come.
  Lectern.until = async (ask, lacking) => {
    for (;;) {
      try {
        const found = await ask();
        lacking(false);
        return found;
      } catch {
        lacking(true);
        await new Promise((again) => {
          addEventListener("online", again, { once: true });
          setTimeout(again, 1e4);
        });
      }
    }
  };

  const showStars = (Lectern.repaint = () => {
    for (const [item, button] of buttons) {
      item.dataset.starred = stars.has(item.dataset.session);
      button.ariaPressed = item.dataset.starred;
    }
    all(".mine .count").forEach((count) => (count.textContent = Lectern.stars().length || ""));
    Lectern.refilter?.();
    tell("stars");
    if (stars.size && buttons.size) {
      Lectern.program().catch(() => {});
    }
  });

  Lectern.allStars = () => [...stars];
  Lectern.stars = () => [...stars].filter((slug) => !lacking.has(slug));
  Lectern.star = (shown, unshown = lacking) => {
    lacking = new Set(unshown);
    stars = new Set([...shown, ...lacking]);
    keep("stars-lacking", [...lacking]);
    keep("stars", [...stars]);
    showStars();
  };

  Lectern.offerStars = (part = document) => {
    for (const item of all("[data-session]:not(.is-service)", part)) {
      const title = item.querySelector("h1, .name") ?? made("p", "");
      const button = made("button", "star");
      button.ariaLabel = texts.star.replace("{0}", () => title.textContent.trim());
      button.innerHTML =
        '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 3l2.7 6.1 6.6.6-5 4.4 1.5 6.5-5.8-3.4-5.8 3.4 1.5-6.5-5-4.4 6.6-.6z"/></svg>';
      button.addEventListener("click", () => {
        const { session } = item.dataset;
        lacking.delete(session);
        const others = Lectern.stars().filter((slug) => slug !== session);
        Lectern.star(stars.has(session) ? others : [...others, session]);
      });
      if (item.matches("article")) {
        button.append(made("span", "", texts.my));
      }
      (title.closest("h1, .item-title, .part-title") ?? title).after(button);
      buttons.set(item, button);
    }
  };

  read();
  Lectern.offerStars();
  showStars();
  // What another page chose meanwhile, or this one is no more asked to keep.
  const follow = () => {
    const before = [...stars].join();
    read();
    if ([...stars].join() !== before) {
      showStars();
    }
    followZone();
  };
  addEventListener("storage", ({ key }) => {
    if (key === null || [keyOf("stars"), keyOf("zone")].includes(key)) {
      follow();
    }
  });
  addEventListener("pageshow", ({ persisted }) => persisted && keeps && follow());

  // What goes with the time of day is loaded when the conference is near, or over.
  if (Lectern.now() > Date.parse(texts.from) - 864e5 && document.querySelector("[data-session]")) {
    Lectern.script(texts.live).catch(() => {});
  }
}

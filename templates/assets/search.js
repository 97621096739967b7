// Finds sessions as one types. The index comes in parts: the first is enough for results, those
// with the abstracts load after them, and texts only for the results that show a piece of theirs.
"use strict";

{
  const { Lectern } = window;
  const { fold, terms, runs: wholes, traced } = Lectern;
  if (!Lectern.until || !terms || !window.MiniSearch) {
    throw new Error("a script of the search is missing");
  }

  const FIELDS = ["title", "subtitle", "speakers", "affiliations", "keywords", "abstract"];
  const ABSTRACT = FIELDS.indexOf("abstract");
  const OPTIONS = { fields: FIELDS, tokenize: (text) => [text], processTerm: (term) => term };
  const BOOST = { title: 20, speakers: 12, subtitle: 8, keywords: 6, affiliations: 4 };
  // How many results are shown at first, and with each press of the button.
  const SHOWN = 30;
  // With fewer results than this, words that are spelled a little otherwise count, too.
  const FEW = 8;
  // For so many results it is made sure that their abstracts hold the query in one row.
  const SURE = 60;
  // So many speakers at most whose names are what is typed.
  const PEOPLE = 6;
  const PIECE = 180;
  const PAUSE = 300;

  const { made } = Lectern;
  // What a conference's own template leaves out is filled all the same, and nobody sees it.
  const one = (selector, part = document) => part.querySelector(selector) ?? made("p", "");
  const form = one("form.search");
  const input = one("#query");
  const found = one("#found");
  const nothing = one("#nothing");
  const named = one("#people");
  const list = one("#results");
  const more = one("#more");
  const lists = one(".without-script");
  const canSearch = input.isConnected && list.isConnected && document.querySelector("template#result");

  let lastTyped = "";
  let program = null;
  let index = null;
  let words = new Map();
  let abstracts = "waiting";
  let textFiles = [];
  let results = [];
  let names = null;
  let shown = SHOWN;
  let search = 0;
  let settled = 0;
  let pause = 0;

  // Parts of the index, which are scripts: a page on a disk may load nothing else.

  const parts = new Map();
  const asked = new Map();
  let folder = "";

  Lectern.index = (name, part) => {
    parts.set(name, part);
    folder = document.currentScript.src;
    if (name === "sessions") {
      begin(part);
    }
  };

  function load(file) {
    if (!asked.has(file)) {
      asked.set(
        file,
        Lectern.script(new URL(file, folder)).then(
          () => parts.get(file.split(".")[0]),
          (failure) => {
            asked.delete(file);
            throw failure;
          },
        ),
      );
    }
    return asked.get(file);
  }

  // Takes a field's words, each with the steps from one document to the next; or from one speaker or
  // keyword to the next, where it's told which documents have each of these.
  function take(field, row, owners) {
    for (let i = 0; i < row.length; i += 2) {
      if (!words.has(row[i])) {
        words.set(row[i], {});
      }
      const documents = (words.get(row[i])[field] ??= {});
      let at = 0;
      for (const step of row[i + 1]) {
        at += step;
        for (const document of owners ? owners[at] : [at]) {
          documents[document] = (documents[document] ?? 0) + 1;
        }
      }
    }
  }

  // The documents that have each of some speakers or keywords.
  function ownersOf(count, rows) {
    const owners = Array.from({ length: count }, () => []);
    rows.forEach((row, document) => row.forEach((i) => owners[i].push(document)));
    return owners;
  }

  // All words so far as MiniSearch writes an index out.
  function serialised() {
    const count = program.titles.length;
    const lengths = program.titles.map(() => FIELDS.map(() => 0));
    for (const fields of words.values()) {
      for (const field in fields) {
        for (const document in fields[field]) {
          lengths[document][field]++;
        }
      }
    }
    return {
      serializationVersion: 2,
      documentCount: count,
      nextId: count,
      documentIds: Object.fromEntries(lengths.map((_, i) => [i, i])),
      fieldIds: Object.fromEntries(FIELDS.map((field, i) => [field, i])),
      fieldLength: Object.fromEntries(lengths.entries()),
      averageFieldLength: FIELDS.map(
        (_, field) => lengths.reduce((sum, each) => sum + each[field], 0) / count,
      ),
      storedFields: {},
      dirtCount: 0,
      index: [...words],
    };
  }

  function begin(part) {
    program = part;
    const bySpeaker = ownersOf(part.speakers.length, part.speakersOf);
    const byKeyword = ownersOf(part.keywords.length, part.keywordsOf);
    const owners = { speakers: bySpeaker, affiliations: bySpeaker, keywords: byKeyword };
    part.words.forEach((row, field) => take(field, row, owners[FIELDS[field]]));
    index = MiniSearch.loadJS(serialised(), OPTIONS);
    look();
  }

  // They are much to read: this begins once the reader pauses.
  async function readAbstracts() {
    abstracts = "reading";
    try {
      for (const part of await Promise.all(program.abstracts.map(load))) {
        take(ABSTRACT, part.words);
        let from = part.from;
        for (const [file, count] of part.texts) {
          textFiles.push({ file, from, end: from + count });
          from += count;
        }
        await new Promise((go) => setTimeout(go));
      }
      index = await MiniSearch.loadJSAsync(serialised(), OPTIONS);
      words = new Map();
      abstracts = "read";
    } catch {
      abstracts = "unread";
    }
    look(true);
  }

  async function textOf(document) {
    const { file, from } = textFiles.find((each) => document < each.end);
    return (await load(file))[document - from];
  }

  // Looking up

  function lookUp(query) {
    const asked = terms(fold(query)).filter((term) => !term.extra);
    const typed = [...new Set(asked.map((each) => each.term))];
    if (typed.length === 0) {
      return { all: [], some: false };
    }
    const runs = new Set(asked.filter((each) => each.run).map((each) => each.term));
    const last = asked.at(-1).term;
    const exact = {
      boost: BOOST,
      combineWith: "AND",
      tokenize: () => typed,
      prefix: (term) => (runs.has(term) ? isSingle(term) : term.length > 1 || term === last),
    };
    const close = { ...exact, fuzzy: (term) => !runs.has(term) && slips(term) };
    let all = index.search(query, exact);
    if (all.length < FEW) {
      const ids = new Set(all.map((result) => result.id));
      all.push(...index.search(query, close).filter((result) => !ids.has(result.id)));
    }
    const some = all.length === 0 && typed.length > 1;
    if (some) {
      const enough = (typed.length + (runs.size === typed.length ? 1 : 0)) / 2;
      all = index
        .search(query, { ...close, combineWith: "OR" })
        .filter((result) => result.queryTerms.length >= enough);
    }
    const row = inOneRow(query, asked);
    const pieces = wholes(fold(query));
    all.forEach((result, place) => {
      result.place = place;
      result.marks = { words: new Set(result.terms), runs: some ? halves(pieces) : pieces };
      result.inAbstract = result.terms.some((term) => result.match[term].includes("abstract"));
      rank(result, typed, row);
    });
    return { all: all.sort(byRank), some };
  }

  const isSingle = (term) => [...term].length === 1;

  // How many letters of a word may differ; in numbers, none.
  function slips(term) {
    return /\p{L}/u.test(term) && term.length > 3 && (term.length < 6 ? 1 : 2);
  }

  // What has the whole query in a row comes first, in titles before elsewhere.
  const byRank = (one, other) => other.rank - one.rank || one.place - other.place;

  function rank(result, typed, row) {
    const fields = new Set(
      FIELDS.filter((field) =>
        typed.every((word) =>
          result.terms.some((term) => term.startsWith(word) && result.match[term].includes(field)),
        ),
      ),
    );
    const { id } = result;
    const alone = typed.length === 1;
    const people = program.speakersOf[id] ?? [];
    const texts = [
      ["subtitle", () => [program.subtitles[id] ?? ""]],
      ["speakers", () => people.flatMap((i) => [program.speakers[i], program.readings[i] ?? ""])],
      ["affiliations", () => people.map((i) => program.affiliations[i] ?? "")],
      ["keywords", () => program.keywordsOf[id].map((i) => program.keywords[i])],
    ];
    if (fields.has("title") && (alone || holds(program.titles[id], row))) {
      result.rank = 2;
    } else if (alone) {
      result.rank = fields.size > 0 ? 1 : 0;
    } else {
      const inRow = ([field, of]) => fields.has(field) && of().some((text) => holds(text, row));
      result.rank = texts.some(inRow) ? 1 : 0;
      result.unsure = result.rank === 0 && fields.has("abstract");
    }
  }

  // A text to look for all of a query in: its words with single spaces between them. A query that
  // begins in the script of a run may stand in the middle of one.
  function inOneRow(text, query) {
    const folded = fold(text);
    let row = "";
    let end = 0;
    let run = false;
    for (const term of terms(folded).filter((each) => !each.extra)) {
      const joined = run && term.run && /^ ?$/.test(folded.slice(end, term.start));
      row += (joined ? "" : " ") + folded.slice(Math.max(term.start, end), term.end);
      ({ end, run } = term);
    }
    return query?.[0]?.run ? row.trim() : row;
  }

  const holds = (text, row) => inOneRow(text).includes(row);

  // The speakers whose name, in letters or as it's read, has all the words that are typed.
  function called(query) {
    const asked = terms(fold(query)).filter((term) => !term.extra);
    const row = inOneRow(query, asked);
    const words = asked.filter((term) => !term.run).map((each) => ` ${each.term}`);
    names ??= program.speakers.map((name, i) => inOneRow(`${name}\n${program.readings[i] ?? ""}`));
    const alone = words.length === asked.length;
    const isCalled = (name) =>
      name.includes(row) || (alone && words.every((word) => name.includes(word)));
    return [...row.trim()].length > 1 ? [...names.keys()].filter((i) => isCalled(names[i])) : [];
  }

  // All that is half as long as some runs and a part of one: what is left of a run that isn't there
  // as a whole, without the pairs of its characters that any word may have.
  function halves(runs) {
    return runs.flatMap((run) => {
      const characters = [...run];
      const size = Math.min(characters.length, Math.max(2, Math.ceil(characters.length / 2)));
      return characters
        .slice(size - 1)
        .map((_, from) => characters.slice(from, from + size).join(""));
    });
  }

  // Showing

  function look(again = false) {
    lastTyped = input.value ?? "";
    const query = lastTyped.trim();
    const mine = ++search;
    clearTimeout(pause);
    if (!program || !fold(query)) {
      results = [];
      show(query);
      return;
    }
    const answer = lookUp(query);
    results = answer.all;
    results.some = answer.some;
    if (!again) {
      shown = SHOWN;
    }
    if (abstracts === "unread" && !again) {
      abstracts = "waiting";
    }
    show(query);
    if (abstracts === "waiting") {
      pause = setTimeout(readAbstracts, PAUSE);
    } else if (abstracts === "read") {
      refine(mine, query);
    }
  }

  // Reads the texts that the results need: to be sure of their order, and to show pieces of them.
  async function refine(mine, query) {
    const row = inOneRow(query, terms(fold(query)));
    try {
      await Promise.all(
        results
          .filter((result) => result.unsure)
          .slice(0, SURE)
          .map(async (result) => {
            result.rank = holds(await textOf(result.id), row) ? 1 : 0;
            result.unsure = false;
          }),
      );
      if (mine !== search) {
        return;
      }
      results.sort(byRank);
      await Promise.all(
        results
          .slice(0, shown)
          .filter((result) => result.inAbstract)
          .map(async (result) => {
            result.text = await textOf(result.id);
          }),
      );
    } catch {
      // Without these texts the results are still there.
    }
    if (mine === search) {
      show(query);
    }
  }

  // Whoever is among the results already stays there when they are made anew.
  function keepingFocus(change) {
    const focused = list.contains(document.activeElement) ? document.activeElement : null;
    const session = focused?.closest("[data-session]")?.dataset.session;
    change();
    [...list.querySelectorAll("a, button")]
      .find(
        (element) =>
          focused?.className === element.className &&
          focused.href === element.href &&
          session === element.closest("[data-session]")?.dataset.session,
      )
      ?.focus({ preventScroll: true });
  }

  // Links to those who are called so, for whoever looks for a person rather than for sessions.
  function showNamed(query) {
    if (!program || named.dataset.query === query) {
      return;
    }
    named.dataset.query = query;
    const people = fold(query) ? called(query) : [];
    const marks = results[0]?.marks ?? { words: new Set(), runs: [] };
    named.hidden = people.length === 0 || people.length > PEOPLE;
    (named.lastElementChild ?? named).replaceChildren(
      ...listed(people.map((i) => person(i, marks))),
    );
  }

  function show(query) {
    showNamed(query);
    keepingFocus(() => {
      list.replaceChildren(...results.slice(0, shown).map(entry));
      Lectern.localize(list);
      Lectern.starButtons.clear();
      Lectern.offerStars(list);
      Lectern.repaint();
    });
    list.hidden = results.length === 0;
    (more.parentElement ?? more).hidden = results.length <= shown;
    const done = abstracts === "read" || abstracts === "unread";
    nothing.hidden = !program || !query || results.length > 0 || !done;
    clearTimeout(settled);
    settled = setTimeout(settle, found.textContent || !program ? PAUSE : 0);
  }

  // Says how much was found and keeps the query in the address, once the reader pauses.
  function settle() {
    clearTimeout(settled);
    const query = (input.value ?? "").trim();
    const text = (name) => found.dataset[name] ?? "";
    let said = "";
    if (query && !program) {
      said = text("waiting");
    } else if (query) {
      const count = results.length;
      const pattern = text(results.some ? "some" : count === 1 ? "one" : "many");
      said = count === 0 ? text("none") : pattern.replace("{0}", count);
      if (abstracts === "waiting" || abstracts === "reading") {
        said = count === 0 ? text("reading") : said + text("dot") + text("reading");
      } else if (abstracts === "unread") {
        said += text("dot") + text("unread");
      }
    }
    if (found.textContent !== said) {
      found.textContent = said;
    }
    const address = new URL(location.href);
    if ((address.searchParams.get("q") ?? "") !== query) {
      if (query) {
        address.searchParams.set("q", query);
      } else {
        address.searchParams.delete("q");
      }
      try {
        history.replaceState(history.state, "", address);
      } catch {
        // Some browsers keep addresses of pages on a disk as they are.
      }
    }
  }

  const copy = (id) =>
    document.getElementById(id)?.content.cloneNode(true) ?? document.createDocumentFragment();
  const link = ({ before, after, names }, i) => before + names[i] + after;

  // A text in which the words that were found are marked.
  function marked(text, marks, from = 0, end = text.length) {
    const fragment = document.createDocumentFragment();
    let at = from;
    for (const [start, stop] of placesOf(text, marks)) {
      if (start >= at && stop <= end) {
        const mark = document.createElement("mark");
        mark.textContent = text.slice(start, stop);
        fragment.append(text.slice(at, start), mark);
        at = stop;
      }
    }
    fragment.append(text.slice(at, end));
    return fragment;
  }

  // Where the words that were found stand in a text; words that touch are one place.
  function placesOf(text, marks) {
    const { folded, places } = traced(text);
    const found = terms(folded)
      .filter((each) => !each.run && marks.words.has(each.term))
      .map(({ start, end }) => [start, end]);
    if (marks.runs.length > 0) {
      // A name may have a space in it.
      const runs = marks.runs.map((run) => [...run].join(" ?")).join("|");
      for (const { 1: run, index } of folded.matchAll(new RegExp(`(?=(${runs}))`, "gu"))) {
        found.push([index, index + run.length]);
      }
    }
    const ranges = [];
    for (const [start, end] of found.sort(([a], [b]) => a - b)) {
      const from = places[start][0];
      const stop = places[end - 1][1];
      const last = ranges.at(-1);
      if (last && from <= last[1]) {
        last[1] = Math.max(last[1], stop);
      } else {
        ranges.push([from, stop]);
      }
    }
    return ranges;
  }

  // The piece of a text with the most places in it, from where a word begins to where one ends.
  function piece(text, wanted) {
    const whole = placesOf(text, wanted).length > 0;
    const marks = whole ? wanted : { ...wanted, runs: halves(wanted.runs) };
    const ranges = placesOf(text, marks);
    if (ranges.length === 0) {
      return null;
    }
    const size = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(text) ? PIECE / 2 : PIECE;
    let best = 0;
    let most = 0;
    ranges.forEach(([start], i) => {
      const inside = ranges.slice(i).filter(([, stop]) => stop <= start + size * 0.7);
      const weight = new Set(inside.map(([a, b]) => fold(text.slice(a, b)))).size + inside.length / 99;
      if (weight > most) {
        most = weight;
        best = start;
      }
    });
    let from = Math.max(0, Math.round(best - size * 0.3));
    let end = Math.min(text.length, from + size);
    from = Math.max(0, Math.min(from, end - size));
    const space = text.indexOf(" ", from);
    if (from > 0 && space >= 0 && space < best) {
      from = space + 1;
    }
    const lastSpace = text.lastIndexOf(" ", end);
    if (end < text.length && lastSpace > best + size * 0.3) {
      end = lastSpace;
    }
    const fragment = document.createDocumentFragment();
    fragment.append(from > 0 ? "…" : "", marked(text, marks, from, end), end < text.length ? "…" : "");
    return fragment;
  }

  function entry(result) {
    const { id, marks } = result;
    const item = copy("result");
    const part = (selector) => one(selector, item);
    const li = item.querySelector("li") ?? item.appendChild(made("li", "entry"));
    const session = id < program.sessions;
    const href = session ? link(program.hrefs, id) : program.pages[id - program.sessions];
    const status = program.statuses[id];
    const language = program.languages[id];
    // A result without its link would be none.
    const name = li.querySelector(".name") ?? li.insertBefore(made("span", "name"), li.firstChild);
    const title = name.querySelector("a") ?? name.appendChild(made("a", ""));
    title.href = href;
    const text = marked(program.titles[id], marks);
    title.append(status === "cancelled" ? made("s", "", text) : text);
    part(".is-cancelled").hidden = status !== "cancelled";
    part(".is-tentative").hidden = status !== "tentative";
    fill(part(".subtitle"), program.subtitles[id], marks);
    const summary = part(".summary");
    summary.replaceChildren(...[result.text && piece(result.text, marks)].filter(Boolean));
    summary.hidden = !summary.firstChild;
    if (language) {
      for (const element of [name, part(".subtitle"), summary]) {
        element.lang = language;
        element.dir = "auto";
      }
    }
    if (session) {
      li.dataset.session = decodeURIComponent(href.split("/").at(-2));
      li.classList.add(`is-${status ?? "confirmed"}`);
      when(part(".entry-when"), id);
      people(part(".people"), id, marks);
      keywords(part(".found-in"), id, marks);
      kind(li, part(".kind"), id);
    } else {
      for (const selector of [".people", ".found-in", ".kind"]) {
        part(selector).hidden = true;
      }
    }
    return item;
  }

  function fill(element, text, marks) {
    element.hidden = !text;
    element.replaceChildren(marked(text ?? "", marks));
  }

  function when(element, id) {
    for (const [time, ...rooms] of program.when[id]) {
      const [day, start, startText, end, endText, after, ends] = program.times[time];
      const line = copy("result-when");
      const [from = made("time", ""), to = made("time", "")] = line.querySelectorAll("time");
      one(".date", line).textContent = day;
      from.dateTime = start;
      from.textContent = startText;
      to.dateTime = end;
      to.textContent = endText;
      const midnight = one(".midnight", line);
      midnight.textContent = after
        ? midnight.dataset.after?.replace("{0}", after)
        : ends && midnight.dataset.ends?.replace("{0}", ends);
      midnight.hidden = !midnight.textContent;
      one(".where", line).append(
        ...listed(rooms.map((i) => anchor(program.rooms[i][1], program.rooms[i][0]))),
      );
      element.append(line);
    }
    if (!element.firstChild) {
      element.append(copy("result-unscheduled"));
    }
  }

  const person = (i, marks) =>
    anchor(link(program.speakerHrefs, i), marked(program.speakers[i], marks));

  function people(element, id, marks) {
    const names = program.speakersOf[id].map((i) => {
      const name = document.createElement("span");
      name.append(person(i, marks), ...matching([program.readings[i], program.affiliations[i]], marks));
      return name;
    });
    element.hidden = names.length === 0;
    element.append(...listed(names));
  }

  // Those of some texts in which something was found.
  function matching(texts, marks) {
    return texts
      .filter((text) => text && placesOf(text, marks).length > 0)
      .flatMap((text) => {
        const span = document.createElement("span");
        span.className = "affiliation";
        span.append("(", marked(text, marks), ")");
        return [" ", span];
      });
  }

  function keywords(element, id, marks) {
    const words = program.keywordsOf[id]
      .map((i) => program.keywords[i])
      .filter((text) => placesOf(text, marks).length > 0);
    element.hidden = words.length === 0;
    (element.lastElementChild ?? element).append(...listed(words.map((text) => marked(text, marks))));
  }

  function kind(li, element, id) {
    const [name = made("span", ""), track = made("a", "")] = element.children;
    name.textContent = program.kindOf[id].map((i) => program.kinds[i]).join("");
    name.hidden = !name.textContent;
    const [text, href, style] = program.trackOf[id].map((i) => program.tracks[i])[0] ?? [];
    track.hidden = !text;
    if (text) {
      track.textContent = text;
      track.href = href;
      if (style) {
        li.classList.add(style);
      }
    }
  }

  function anchor(href, text) {
    const a = document.createElement("a");
    const bdi = document.createElement("bdi");
    a.href = href;
    bdi.append(text);
    a.append(bdi);
    return a;
  }

  const listed = (nodes) => nodes.flatMap((node, i) => (i > 0 ? [copy("comma"), node] : [node]));

  // Where the index doesn't arrive, what is there without this script is there, until it does.
  const ensure = () => {
    const src = document.getElementById("index")?.src;
    if (!program && src) {
      const arrived = () => Lectern.script(src).then(() => program || Promise.reject());
      Lectern.until(arrived, (lacking) => {
        lists.hidden = !lacking;
        form.hidden = found.hidden = lacking;
      });
    }
  };

  // Reading what is typed

  const start = () => {
    input.addEventListener("input", () => look());
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      settle();
    });
    list.addEventListener("click", settle);
    more.addEventListener("click", () => {
      const before = shown;
      shown += SHOWN;
      show(input.value.trim());
      list.children[before]?.querySelector("a")?.focus();
      if (abstracts === "read") {
        refine(search, input.value.trim());
      }
    });
    input.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !event.isComposing && input.value) {
        event.preventDefault();
        input.value = "";
        look();
      }
    });
    // This script may come when the index has come and gone.
    if (document.currentScript.async) {
      ensure();
    } else {
      document.addEventListener("DOMContentLoaded", ensure);
    }
    lists.hidden = true;
    lists.classList.remove("without-script");
    form.hidden = false;
    const shared = new URLSearchParams(location.search).get("q");
    if (shared) {
      input.value = shared;
      look();
    } else {
      input.focus({ preventScroll: true });
    }
    window.addEventListener("pageshow", ({ persisted }) => {
      if (persisted) {
        // Going back, the results are there as they were, but first Safari empties the box, untold.
        setTimeout(() => {
          input.value = lastTyped;
          settle();
        });
      } else if (!shared && input.value) {
        // A browser that goes back may have kept what was typed.
        look();
      }
    });
  };
  if (canSearch) {
    start();
  }
}

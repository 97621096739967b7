// Keeps the program for reading without a connection. Online every page comes from the network; what
// is kept answers only where the network doesn't. LIST, above, names all files that belong to the
// published program: it changes whenever one of them does.
"use strict";

const SCOPE = self.registration.scope;
const NAME = "lectern " + SCOPE;
const LIST_URL = new URL(LIST, SCOPE).href;

// What is kept in the background is fetched a few files at once, and no more than these for each page
// that a reader opens: of a large program, most readers need little, and the network is for all.
const AT_ONCE = 3;
const AT_A_TIME = 400;

// In a hall with bad Wi-Fi, requests hang rather than fail: after this time, what is kept answers.
const PATIENCE = 8000;

// Names that change with the bytes: what is kept under one is right for ever.
const HASHED = /\.[0-9a-f]{10}(?=\.[a-z0-9]+$)/;
// What everything else says its version is.
const VERSION = /data-version="([0-9a-f]{10})"/;
const UNKEPT = /(^|\/)unkept\.html$/;
const NEVER_KEPT = /^(media|cards)\//;
// The one script whose name stays; others beside the program aren't the program's.
const SCRIPT = /(^|\/)sessions\/all\.js$/;

// The windows that show a kept page.
const shownWithoutNetwork = new Set();

// The answers that readers wait for.
const awaited = new Set();

let program;
let keeping;

/**
 * The published program: the version of each page by its path, and the paths of all files by what
 * each is kept under.
 */
function read() {
  program ??= load().catch((failure) => {
    program = undefined;
    throw failure;
  });
  return program;
}

async function load() {
  const cache = await caches.open(NAME);
  const found = await cache.match(LIST_URL);
  const response = found ?? (await fetch(LIST_URL));
  const copy = response.clone();
  const { headers } = response;
  const list = await response.json();
  const pages = new Map(Object.entries(list.pages));
  const files = new Map([
    [LIST_URL, LIST],
    ...list.assets.map((path) => [SCOPE + path, path]),
    ...[...pages].map(([path, version]) => [key(path, version), path]),
  ]);
  if (!found) {
    await cache.put(LIST_URL, copy);
  }
  return {
    pages,
    files,
    published: headers.get("Last-Modified") ?? headers.get("Date") ?? new Date().toUTCString(),
  };
}

/** What a page is kept under: its address with its version, so that only what changed is fetched. */
function key(path, version) {
  return SCOPE + path + "?" + version;
}

/** What all versions of a file have in common. */
function stem(name) {
  return name.replace(/\?.*$/, "").replace(HASHED, "");
}

function pathOf(url) {
  return url.slice(SCOPE.length).replace(/[?#].*$/, "").replace(/(^|\/)index\.html$/, "$1");
}

self.addEventListener("install", (event) => {
  self.skipWaiting();
  event.waitUntil(begin());
});

/** What says that a page isn't kept is there before all that is. */
async function begin() {
  const { pages } = await read();
  const cache = await caches.open(NAME);
  for (const [path, version] of pages) {
    if (UNKEPT.test(path) && !(await cache.match(key(path, version)))) {
      await bring(path);
    }
  }
}

self.addEventListener("activate", (event) => {
  event.waitUntil(self.clients.claim());
  // No reader waits for that.
  clear().catch(() => {});
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const path = pathOf(request.url);
  if (request.method !== "GET" || !request.url.startsWith(SCOPE) || NEVER_KEPT.test(path)) {
    return;
  }
  if (HASHED.test(path)) {
    answer(event, asset(event, path));
  } else if (request.mode === "navigate" || (request.destination === "script" && SCRIPT.test(path))) {
    answer(event, fresh(event, path));
  }
});

function answer(event, response) {
  const given = () => awaited.delete(response);
  awaited.add(response);
  response.then(given, given);
  event.respondWith(response);
}

/** A hashed file as it is kept; else from the network, or an earlier one under the same name. */
async function asset(event, path) {
  const cache = await caches.open(NAME);
  const kept = await cache.match(SCOPE + path, { ignoreVary: true });
  if (kept) {
    return kept;
  }
  const network = fetch(event.request);
  const other = (await cache.keys()).find(({ url }) => stem(url) === stem(SCOPE + path));
  return newest(event, path, network, other && (await cache.match(other)));
}

/** From the network, past what the browser's own cache holds; else what is kept. */
async function fresh(event, path) {
  const { request, resultingClientId } = event;
  const network = fetch(request.url, {
    cache: "no-cache",
    credentials: "same-origin",
    headers: request.headers,
    redirect: "manual",
  });
  network.catch(() => {});
  const kept = await find(path).catch(() => undefined);
  const answered = newest(event, path, network, kept);
  if (!kept) {
    return request.mode === "navigate" ? answered.catch(() => unkept(path)) : answered;
  }
  const response = await answered;
  if (response === kept && resultingClientId) {
    shownWithoutNetwork.add(resultingClientId);
  }
  return response;
}

/** What the network answers, unless it fails or takes too long where something is kept. */
async function newest(event, path, network, kept) {
  const arriving = kept ? network.then(whole) : network;
  // What was read is kept at once, without being fetched again.
  const taken = arriving.then((response) => response.ok && take(path, response.clone()));
  event.waitUntil(taken.catch(() => {}));
  if (!kept) {
    return network;
  }
  try {
    const response = await inTime(arriving);
    const { ok, status } = response;
    return ok || (status < 500 && status !== 429 && !HASHED.test(path)) ? response : kept;
  } catch {
    return kept;
  }
}

/** An answer whose last byte is there. */
async function whole(response) {
  const { ok, status, statusText, headers } = response;
  return ok ? new Response(await response.blob(), { status, statusText, headers }) : response;
}

function inTime(promise) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(reject, PATIENCE, new Error("the network takes too long"));
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/**
 * Keeps an answer. While a site is being published it may be another version than the list names: a
 * page is kept as what it says it is. Some servers answer with a page for any file that isn't there.
 */
async function take(path, response) {
  const { ok, headers, redirected } = response;
  const cache = await caches.open(NAME);
  if (ok && HASHED.test(path)) {
    if (!/html/.test(headers.get("Content-Type"))) {
      await cache.put(SCOPE + path, response);
    }
    return;
  }
  const { pages } = await read();
  const version = ok && pages.has(path) && VERSION.exec(await response.clone().text())?.[1];
  if (version) {
    // A response that came by a redirect can't be shown as a page.
    const { body } = response;
    await cache.put(key(path, version), redirected ? new Response(body, { headers }) : response);
  }
}

/** The published version of a page; where only others are kept, what came last. */
async function find(path) {
  const { pages } = await read();
  if (!pages.has(path) && pages.has(path + "/")) {
    return Response.redirect(SCOPE + path + "/");
  }
  const cache = await caches.open(NAME);
  const exact = await cache.match(key(path, pages.get(path)), { ignoreVary: true });
  const all = { ignoreSearch: true, ignoreVary: true };
  return exact ?? (await cache.matchAll(SCOPE + path, all)).at(-1);
}

/** What says that a page isn't kept, in the language of the folder that it would be in. */
async function unkept(path) {
  const { pages } = await read();
  const own = path.replace(/\/.*$/s, "/unkept.html");
  return (await find(pages.has(own) ? own : "unkept.html")) ?? Response.error();
}

// Pages ask what they are, and that all be kept.
self.addEventListener("message", (event) => {
  const { source, data } = event;
  if (data.keep) {
    event.waitUntil(keep());
  } else {
    event.waitUntil(tell(source, data).catch(() => {}));
  }
});

async function tell(client, { version }) {
  const { pages, published } = await read();
  const current = pages.get(pathOf(client.url));
  client.postMessage({
    offline: shownWithoutNetwork.has(client.id),
    changed: Boolean(version && current && version !== current),
    published,
  });
}

function keep() {
  keeping ??= fill()
    .catch(() => {})
    .finally(() => {
      keeping = undefined;
    });
  return keeping;
}

/**
 * Fetches what isn't kept yet, in the list's order, and goes on with the next page that is opened:
 * after some, with what failed, and where the network does. What readers wait for comes before.
 */
async function fill() {
  const { files } = await read();
  const cache = await caches.open(NAME);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const next = [...files.keys()].filter((name) => !kept.has(name)).slice(0, AT_A_TIME);
  for (let i = 0; i < next.length; i += AT_ONCE) {
    await Promise.allSettled(awaited);
    const some = next.slice(i, i + AT_ONCE).map((name) => bring(files.get(name)));
    const ends = await Promise.allSettled(some);
    if (ends.every(({ status }) => status === "rejected")) {
      break;
    }
  }
  // The worker of a newer program has put down what this one doesn't know.
  const { installing, waiting } = self.registration;
  if (!installing && !waiting) {
    await clear();
  }
}

async function bring(path) {
  const cached = HASHED.test(path) ? "default" : "no-cache";
  await take(path, await fetch(SCOPE + path, { cache: cached, priority: "low" }));
}

/** Lets go of what isn't published any more; an earlier version stays until the new one is there. */
async function clear() {
  const { files } = await read();
  const cache = await caches.open(NAME);
  const names = (await cache.keys()).map(({ url }) => url);
  const published = new Set([...files.keys()].map(stem));
  const there = new Set(names.filter((name) => files.has(name)).map(stem));
  // Of several earlier ones, what came last stays.
  for (const name of names.reverse()) {
    if (!files.has(name) && (there.has(stem(name)) || !published.has(stem(name)))) {
      await cache.delete(name);
    }
    there.add(stem(name));
  }
}

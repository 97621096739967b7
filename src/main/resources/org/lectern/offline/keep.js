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
const HASHED = /\.[0-9a-f]{10}\.[a-z0-9]+$/;
const UNKEPT = /(^|\/)unkept\.html$/;
const NEVER_KEPT = /^(media|cards)\//;

// The windows that show a kept page.
const shownWithoutNetwork = new Set();

// The answers that readers wait for.
const awaited = new Set();

let program;
let keeping;

/** The published program: the version of each page by its address, and the hashed files. */
function read() {
  program ??= load().catch((failure) => {
    program = undefined;
    throw failure;
  });
  return program;
}

async function load() {
  const cache = await caches.open(NAME);
  let response = await cache.match(LIST_URL);
  if (!response) {
    await cache.add(LIST_URL);
    response = await cache.match(LIST_URL);
  }
  const { assets, pages } = await response.json();
  const headers = response.headers;
  return {
    assets,
    pages: new Map(Object.entries(pages)),
    published: headers.get("Last-Modified") ?? headers.get("Date") ?? new Date().toUTCString(),
  };
}

/** What a page is kept under: its address with its version, so that only what changed is fetched. */
function key(path, version) {
  return SCOPE + path + "?" + version;
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
    const name = key(path, version);
    if (UNKEPT.test(path) && !(await cache.match(name))) {
      await fetchInto(cache, name, SCOPE + path);
    }
  }
}

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const path = pathOf(request.url);
  if (request.method !== "GET" || !request.url.startsWith(SCOPE) || NEVER_KEPT.test(path)) {
    return;
  }
  if (HASHED.test(path)) {
    answer(event, asset(request));
  } else if (request.mode === "navigate" || request.destination === "script") {
    answer(event, fresh(event, path));
  }
});

function answer(event, response) {
  const given = () => awaited.delete(response);
  awaited.add(response);
  response.then(given, given);
  event.respondWith(response);
}

async function asset(request) {
  const cache = await caches.open(NAME);
  return (await cache.match(request.url, { ignoreVary: true })) ?? fetch(request);
}

/** From the network, past what the browser's own cache holds; else what is kept. */
async function fresh(event, path) {
  const network = fetch(event.request.url, {
    cache: "no-cache",
    credentials: "same-origin",
    headers: event.request.headers,
    redirect: "manual",
  });
  try {
    const response = await inTime(network);
    if (response.ok) {
      event.waitUntil(remember(path, response.clone()).catch(() => {}));
    }
    return response;
  } catch {
    const kept = await find(path).catch(() => undefined);
    if (!kept) {
      return event.request.mode === "navigate" ? network.catch(() => unkept(path)) : network;
    }
    if (event.resultingClientId) {
      shownWithoutNetwork.add(event.resultingClientId);
    }
    return kept;
  }
}

function inTime(promise) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(reject, PATIENCE, new Error("the network takes too long"));
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** A page that was read is kept at once, without being fetched again. */
async function remember(path, response) {
  const { pages } = await read();
  if (pages.has(path)) {
    const cache = await caches.open(NAME);
    await cache.put(key(path, pages.get(path)), response);
  }
}

/** The published version of a page; where only an earlier one is kept, that. */
async function find(path) {
  const { pages } = await read();
  if (!pages.has(path) && pages.has(path + "/")) {
    return Response.redirect(SCOPE + path + "/");
  }
  const cache = await caches.open(NAME);
  const exact = await cache.match(key(path, pages.get(path)), { ignoreVary: true });
  return exact ?? cache.match(SCOPE + path, { ignoreSearch: true, ignoreVary: true });
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
 * after some, and where the network fails. What readers wait for comes before.
 */
async function fill() {
  const { assets, pages } = await read();
  const cache = await caches.open(NAME);
  const before = new Set((await cache.keys()).map((request) => request.url));
  const wanted = new Map();
  assets.forEach((path) => wanted.set(SCOPE + path, SCOPE + path));
  pages.forEach((version, path) => wanted.set(key(path, version), SCOPE + path));
  const missing = [...wanted].filter(([name]) => !before.has(name));
  const next = missing.slice(0, AT_A_TIME);
  for (let i = 0; i < next.length; i += AT_ONCE) {
    await Promise.allSettled(awaited);
    await Promise.all(next.slice(i, i + AT_ONCE).map(([name, url]) => fetchInto(cache, name, url)));
  }
  if (next.length < missing.length) {
    return;
  }
  // All is there: what it takes the place of can go.
  for (const name of before) {
    if (!wanted.has(name) && name !== LIST_URL) {
      await cache.delete(name);
    }
  }
}

async function fetchInto(cache, name, url) {
  const cached = HASHED.test(url) ? "default" : "no-cache";
  const response = await fetch(url, { cache: cached, priority: "low" });
  if (response.ok) {
    // A response that came by a redirect can't be shown as a page.
    const { headers } = response;
    await cache.put(name, response.redirected ? new Response(response.body, { headers }) : response);
  }
}

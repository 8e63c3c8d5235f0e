/* Keeps one version of the game whole, and serves it whole: a page never gets files of two versions. `files`, `own` (the stories' own pages, which are not kept) and `version` are put in front when the site is packed. */
/* global self, caches, clients, files, own, version */
const name = `joined-up-${version}`;
const addressOf = (file) => new URL(file, self.registration.scope).href;
const fileOf = (url) => new URL(url).pathname.slice(new URL(self.registration.scope).pathname.length);

async function keepAll() {
  const cache = await caches.open(name);
  // One after another would be slow, all at once would take the line from whoever is reading.
  const left = [...files];
  const worker = async () => {
    for (let file = left.shift(); file !== undefined; file = left.shift()) {
      const answer = await fetch(addressOf(file), { cache: 'no-cache' });
      if (!answer.ok) throw new Error(`${file} could not be fetched (${answer.status}).`);
      await cache.put(addressOf(file), answer);
    }
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
}

async function isWhole() {
  const cache = await caches.open(name);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  return files.every((file) => kept.has(addressOf(file)));
}

async function letGoOfOthers() {
  const all = await caches.keys();
  await Promise.all(all.filter((one) => one.startsWith('joined-up-') && one !== name).map((one) => caches.delete(one)));
  await clients.claim();
}

/** The ordinary address of what a story's own page holds: the words after `?` go on. */
function ordinary(url) {
  const [story, seat] = fileOf(url).split('.');
  const words = new URLSearchParams({ story, ...(seat !== 'html' && { seat }), ...Object.fromEntries(new URL(url).searchParams) });
  return addressOf(`./?${words}`);
}

async function answerTo(request) {
  if (own.includes(fileOf(request.url))) return Response.redirect(ordinary(request.url));
  const page = request.mode === 'navigate' ? addressOf('index.html') : request.url;
  const kept = await (await caches.open(name)).match(page, { ignoreSearch: true });
  return kept ?? fetch(request);
}

/** Whether a request is for a page of the game or one of its files; everything else is none of ours. */
function isOurs({ method, mode, url }) {
  const { origin, pathname } = new URL(url);
  const scope = new URL(self.registration.scope);
  if (method !== 'GET' || origin !== scope.origin || !pathname.startsWith(scope.pathname)) return false;
  const file = fileOf(url);
  return mode === 'navigate' ? ['', 'index.html', ...own].includes(file) : files.includes(file);
}

self.addEventListener('install', (event) => event.waitUntil(keepAll()));
self.addEventListener('activate', (event) => event.waitUntil(letGoOfOthers()));
self.addEventListener('fetch', (event) => {
  if (isOurs(event.request)) event.respondWith(answerTo(event.request));
});
self.addEventListener('message', (event) => {
  if (event.data === 'use-now') self.skipWaiting();
  if (event.data === 'whole?') event.waitUntil(isWhole().then((whole) => event.ports[0]?.postMessage(whole)));
});

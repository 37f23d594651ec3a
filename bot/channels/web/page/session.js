// Who asks: the browser's one cookie, or, after a link with ?fresh, a token of this tab alone.
// Everything that needs the session goes through here; nobody else knows which it is.
import { config } from './config.js';

const KEY = 'nhipcau-tab';
const START = /^[A-Za-z0-9_-]{1,64}$/;
const query = new URLSearchParams(location.search);
export const start = START.test(query.get('start') || '') ? query.get('start') : '';
export const fresh = query.has('fresh');
let tab = fresh ? { token: '', start } : remembered();
let cookie = config.session;

function remembered() {
  try {
    return JSON.parse(sessionStorage.getItem(KEY));
  } catch (refused) {
    return null;
  }
}

// A browser that refuses to keep it still chats, until the tab is loaded again.
function remember() {
  try {
    if (tab) sessionStorage.setItem(KEY, JSON.stringify(tab));
    else sessionStorage.removeItem(KEY);
  } catch (refused) { /* see above */ }
}

if (fresh) remember();

export const session = {
  get own() { return Boolean(tab); },
  get open() { return tab ? Boolean(tab.token) : cookie; },
  // The link by which this tab's person came in: it leads there again.
  get link() { return tab ? tab.start : ''; },
  begun(token) {
    if (tab) tab.token = token;
    else cookie = true;
    remember();
  },
  ended() {
    tab = null;
    cookie = false;
    remember();
  },
};

// Without credentials the browser neither sends the other tabs' cookie nor takes a new one.
export function ask(path, options) {
  const headers = Object.assign({ 'Accept-Language': config.language }, options && options.headers);
  if (tab && tab.token) headers.Authorization = 'Bearer ' + tab.token;
  return fetch(path, Object.assign(
    { credentials: tab ? 'omit' : 'same-origin', cache: 'no-store' }, options, { headers },
  ));
}

// Puts the address of a chat's file to use, now or when it has been fetched; with a type, the
// fetched bytes count as that.
export async function reach(url, use, type) {
  if (!tab || url.indexOf('blob:') === 0) return use(url);
  const answer = await ask(url);
  if (!answer.ok) throw new Error('file');
  const bytes = await answer.blob();
  return use(URL.createObjectURL(type ? bytes.slice(0, bytes.size, type) : bytes));
}

// An EventSource, or for a tab of its own, whose token that one cannot carry, what looks like one.
export function listen(path) {
  if (!tab) return typeof EventSource === 'function' ? new EventSource(path) : null;
  const able = typeof AbortController === 'function' && typeof TextDecoder === 'function'
    && typeof ReadableStream === 'function';
  return able ? new Feed(path) : null;
}

class Feed {
  constructor(path) {
    this.readyState = 0;
    this.stop = new AbortController();
    this._read(path).catch(() => {}).then(() => this._over());
  }

  close() {
    this.readyState = 2;
    this.stop.abort();
  }

  async _read(path) {
    const answer = await ask(path, { signal: this.stop.signal });
    if (!answer.ok || !answer.body) return;
    this.readyState = 1;
    this.onopen();
    const reader = answer.body.getReader();
    const decoder = new TextDecoder();
    let rest = '';
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const events = (rest + decoder.decode(part.value, { stream: true })).split('\n\n');
      rest = events.pop();
      events.forEach((event) => this._tell(event));
    }
  }

  _tell(event) {
    const data = event.split('\n').filter((line) => line.indexOf('data: ') === 0);
    if (data.length && this.readyState === 1) this.onmessage({ data: data[0].slice(6) });
  }

  _over() {
    if (this.readyState === 2) return;
    this.readyState = 2;
    this.onerror();
  }
}

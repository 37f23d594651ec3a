// What survives a reload: unsent messages, their files in IndexedDB, the draft. A tab that is
// a person of its own keeps its messages for itself.
// A browser that refuses to keep things (private mode) still chats, it only forgets.
import { session } from './session.js';

const PREFIX = 'nhipcau-unsent:';
const DRAFT = 'nhipcau-draft';

function attempt(action, otherwise) {
  try {
    return action();
  } catch (refused) {
    return otherwise;
  }
}

function place() {
  return session.own ? sessionStorage : localStorage;
}

export function keep(item) {
  attempt(() => place().setItem(PREFIX + item.id, JSON.stringify(item)));
}

export function drop(id) {
  attempt(() => place().removeItem(PREFIX + id));
  withFiles('readwrite', (files) => files.delete(id));
}

export function kept() {
  const keys = attempt(() => Object.keys(place()), []);
  return keys.filter((key) => key.indexOf(PREFIX) === 0)
    .map((key) => attempt(() => JSON.parse(place().getItem(key)), null))
    .filter((item) => item && item.id && item.message)
    .sort((a, b) => a.order - b.order);
}

export function draft(text) {
  if (text === undefined) return attempt(() => place().getItem(DRAFT), '') || '';
  attempt(() => (text ? place().setItem(DRAFT, text) : place().removeItem(DRAFT)));
  return text;
}

export function forget() {
  kept().forEach((item) => drop(item.id));
  draft('');
}

export function keepFile(id, file) {
  return withFiles('readwrite', (files) => files.put(file, id));
}

export function fileOf(id) {
  return withFiles('readonly', (files) => files.get(id));
}

function withFiles(mode, action) {
  return new Promise((resolve) => {
    const nothing = () => resolve(undefined);
    const opening = attempt(() => indexedDB.open('nhipcau', 1), null);
    if (!opening) return nothing();
    opening.onupgradeneeded = () => opening.result.createObjectStore('files');
    opening.onerror = nothing;
    opening.onsuccess = () => {
      const request = attempt(
        () => action(opening.result.transaction('files', mode).objectStore('files')), null,
      );
      if (!request) return nothing();
      request.onsuccess = () => { opening.result.close(); resolve(request.result); };
      request.onerror = nothing;
      return undefined;
    };
    return undefined;
  });
}

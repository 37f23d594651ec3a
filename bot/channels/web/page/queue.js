// Messages on their way out, one after another, each under one id until the server has it.
import { post, Trouble } from './api.js';
import { drop, fileOf, keep, keepFile, kept } from './store.js';

const LONGEST_PAUSE = 30000;
const GONE = 410;
const FINAL = [GONE, 413, 415];

function newId() {
  const random = crypto.getRandomValues(new Uint8Array(12));
  return Array.prototype.map.call(random, (byte) => (byte + 256).toString(16).slice(1)).join('');
}

export class Queue {
  // on: changed(item), accepted(item), reached(true|false), lost() when the session is gone
  constructor(on) {
    this.on = on;
    this.items = kept();
    this.files = {};
    this.busy = false;
    this.held = true;
    this.pauses = 0;
    this.timer = 0;
  }

  add(message, file, label) {
    const item = {
      id: newId(), order: Date.now(), state: 'waiting', label: label || '',
      message, file: file ? { name: file.name, type: file.type } : null,
    };
    item.message.id = item.id;
    this.items.push(item);
    if (file) {
      this.files[item.id] = file;
      keepFile(item.id, file);
    }
    keep(item);
    this.on.changed(item);
    this.flush();
    return item;
  }

  has(id) {
    return this.items.find((item) => item.id === id);
  }

  remove(item) {
    this.items = this.items.filter((each) => each !== item);
    delete this.files[item.id];
    drop(item.id);
  }

  // Held, it only gathers: nobody knows yet, or any more, whose messages these are.
  hold() {
    this.held = true;
    clearTimeout(this.timer);
  }

  release() {
    this.held = false;
    this.flush();
  }

  clear() {
    this.items.slice().forEach((item) => this.remove(item));
  }

  again(item) {
    this._state(item, 'waiting', '');
    this.flush();
  }

  async flush() {
    clearTimeout(this.timer);
    if (this.busy || this.held) return;
    this.busy = true;
    try {
      let next = this._next();
      while (next && !this.held && await this._send(next)) next = this._next();
    } finally {
      this.busy = false;
    }
  }

  _next() {
    return this.items.find((item) => item.state !== 'failed');
  }

  // True when the next one may follow.
  async _send(item) {
    item.sentAt = Date.now();
    this._state(item, 'sending', '');
    try {
      await post(item.message, await this._file(item));
      this.pauses = 0;
      this.remove(item);
      this._state(item, 'sent', '');
      this.on.reached(true);
      this.on.accepted(item);
      return true;
    } catch (trouble) {
      return this._troubled(item, trouble);
    }
  }

  async _file(item) {
    if (!item.file) return null;
    const file = this.files[item.id] || await fileOf(item.id);
    if (!file) throw new Trouble(GONE, null, 0);
    return file;
  }

  async _troubled(item, trouble) {
    if (trouble.status === undefined) throw trouble;
    if (trouble.status === 401) {
      this._state(item, 'waiting', '');
      return this.on.lost();
    }
    if (trouble.passes) {
      this._state(item, 'waiting', '');
      this.on.reached(trouble.status === 429);
      this._later(trouble.wait);
      return false;
    }
    // Sending the same file again would change nothing.
    item.final = FINAL.indexOf(trouble.status) >= 0;
    if (item.final) this.remove(item);
    this._state(item, 'failed', trouble.message);
    return true;
  }

  _later(seconds) {
    this.pauses += 1;
    const pause = Math.min(1000 * Math.pow(2, this.pauses - 1), LONGEST_PAUSE);
    this.timer = setTimeout(() => this.flush(), Math.max(pause, seconds * 1000));
  }

  _state(item, state, problem) {
    item.state = state;
    item.problem = problem;
    if (this.has(item.id)) keep(item);
    this.on.changed(item);
  }
}

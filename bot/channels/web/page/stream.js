// Messages on their way in: server-sent events, and asking every few seconds while they fail.
import { history } from './api.js';
import { listen } from './session.js';

const ASK_EVERY = 4000;
const REOPEN_EVERY = 20000;

export class Stream {
  // on: message(message), reached(true|false), lost() when the session is gone
  constructor(on) {
    this.on = on;
    this.seq = 0;
    this.source = null;
    this.connected = false;
    this.openedAt = 0;
    setInterval(() => this._watch(), ASK_EVERY);
  }

  open(seq) {
    this.seq = seq;
    this.running = true;
    this._connect();
  }

  close() {
    this.running = false;
    this._disconnect();
  }

  // Something should have arrived: look now if the events are not flowing.
  poke() {
    if (this.running && !this.connected) this._ask();
  }

  reopen() {
    if (!this.running) return;
    this._connect();
    this._ask();
  }

  _connect() {
    this._disconnect();
    this.openedAt = Date.now();
    const source = listen('/chat/events?after=' + this.seq);
    if (!source) return;
    source.onopen = () => { this.connected = true; this.on.reached(true); };
    source.onmessage = (event) => this._take(JSON.parse(event.data));
    source.onerror = () => { this.connected = false; this.poke(); };
    this.source = source;
  }

  _disconnect() {
    if (this.source) this.source.close();
    this.source = null;
    this.connected = false;
  }

  _watch() {
    if (!this.running || this.connected || document.hidden) return;
    this._ask();
    const closed = !this.source || this.source.readyState === 2;
    if (closed && Date.now() - this.openedAt > REOPEN_EVERY) this._connect();
  }

  async _ask() {
    if (this.asking) return;
    this.asking = true;
    try {
      (await history(this.seq)).forEach((message) => this._take(message));
      this.on.reached(true);
    } catch (trouble) {
      if (trouble.status === 401) this.on.lost();
      else if (trouble.status !== 429) this.on.reached(false);
    } finally {
      this.asking = false;
    }
  }

  _take(message) {
    if (message.seq <= this.seq) return;
    this.seq = message.seq;
    this.on.message(message);
  }
}

// The conversation on the screen: what is in the log, below it what is still on its way.
import { bubble, clearState, moveState, showState } from './bubble.js';
import { find, make } from './config.js';

const NEAR = 96;
const ANSWER_WITHIN = 30000;
const DOUBLE_TAP = 700;
const UNSHOWN = /^\/((start|batdau)(\s|$)|ngonngu (vi|en)$)/;

export class View {
  // on: press(choice), again(item), discard(item)
  constructor(on) {
    this.on = on;
    this.scroller = find('scroller');
    this.log = find('log');
    this.news = find('news');
    this.pending = make('div');
    this.log.after(this.pending);
    this.own = {};
    this.pressedAt = 0;
    this.answeredAt = 0;
    this.stuck = true;
    this.top = 0;
    this.scroller.addEventListener('scroll', () => this._scrolled(), { passive: true });
    this.news.addEventListener('click', () => { this.toEnd(); this.scroller.focus(); });
    const follow = () => this.stuck && this.toEnd();
    window.addEventListener('resize', follow);
    if (typeof ResizeObserver === 'function') {
      const observer = new ResizeObserver(follow);
      observer.observe(this.scroller);
      observer.observe(this.log);
    }
  }

  // The first page of history; read out only what comes after it.
  begin(messages) {
    this.log.textContent = '';
    messages.forEach((message) => this._append(message));
    this._separate();
    this._enliven();
    this.toEnd();
    this.log.setAttribute('aria-busy', 'false');
  }

  clear() {
    this.pending.textContent = '';
    this.begin([]);
  }

  prepend(messages) {
    const height = this.scroller.scrollHeight;
    const rows = messages.filter(shown).map((message) => bubble(message, (c) => this._press(c)));
    this.log.prepend.apply(this.log, rows);
    this._separate();
    this.scroller.scrollTop += this.scroller.scrollHeight - height;
  }

  add(message) {
    const near = this._nearEnd();
    if (message.from === 'bot') this.answered();
    this._append(message, 'fresh');
    this._separate();
    this._enliven();
    this._follow(near, message.from === 'bot');
  }

  // An own message on its way, in the log already or not. ``file`` is what goes with it.
  track(item, file) {
    if (UNSHOWN.test(item.message.text || '')) return;
    const fresh = !this.own[item.id];
    if (fresh) this._pend(item, file);
    const row = this.own[item.id];
    showState(row, item, {
      again: item.final ? null : () => this.on.again(item),
      discard: () => { row.remove(); this.on.discard(item); },
    });
    row.dataset.sent = item.state === 'sent' ? 'yes' : '';
    if (row.parentNode === this.log && row.dataset.sent) clearState(row);
    if (fresh || item.state === 'failed') this.toEnd();
  }

  // The answer may have been quicker than the receipt of what it answers.
  awaitAnswer(since) {
    if (this.answeredAt > since) return;
    clearTimeout(this.awaiting);
    const near = this._nearEnd();
    find('typing').hidden = false;
    this._follow(near, false);
    this.awaiting = setTimeout(() => this.answered(), ANSWER_WITHIN);
  }

  answered() {
    this.answeredAt = Date.now();
    clearTimeout(this.awaiting);
    find('typing').hidden = true;
  }

  toEnd() {
    this.scroller.scrollTop = this.scroller.scrollHeight;
    this._hideNews();
  }

  _append(message, extra) {
    if (!shown(message)) return;
    const row = bubble(message, (choice) => this._press(choice));
    if (extra && message.from === 'bot') row.classList.add(extra);
    this._watchPictures(row);
    this._replaceOwn(message, row);
    this.log.append(row);
  }

  // The log's own copy takes the place of the bubble that waited, and its state with it.
  _replaceOwn(message, row) {
    if (!message.id) return;
    const waiting = this.own[message.id];
    this.own[message.id] = row;
    if (!waiting) return;
    if (!waiting.dataset.sent) moveState(waiting, row);
    waiting.remove();
  }

  _pend(item, file) {
    const files = [];
    if (item.file) files.push({ url: file ? URL.createObjectURL(file) : '', name: item.file.name, type: item.file.type });
    const row = bubble({
      from: 'me', text: item.label || item.message.text || '', files, buttons: [],
      at: new Date(item.order).toISOString(),
    });
    this.own[item.id] = row;
    this.pending.append(row);
    this._watchPictures(row);
    this._enliven();
  }

  _press(choice) {
    const now = Date.now();
    if (now - this.pressedAt < DOUBLE_TAP) return;
    this.pressedAt = now;
    this.on.press(choice);
  }

  // Only the buttons that the conversation waits for look so; older ones stay quiet, and work.
  _enliven() {
    this.log.querySelectorAll('.keys.live').forEach((keys) => keys.classList.remove('live'));
    if (this.pending.childElementCount) return;
    let row = this.log.lastElementChild;
    while (row && row.classList.contains('bot')) {
      const keys = row.querySelector('.keys');
      if (keys) keys.classList.add('live');
      row = row.previousElementSibling;
    }
  }

  _separate() {
    this.log.querySelectorAll('.day').forEach((day) => day.remove());
    let last = '';
    this.log.querySelectorAll('.row').forEach((row) => {
      if (row.dataset.day !== last) row.before(make('p', 'day', row.dataset.day));
      last = row.dataset.day;
      const next = row.nextElementSibling;
      const together = next && next.classList.contains('bot') && minute(next) === minute(row);
      row.classList.toggle('together', Boolean(together) && row.classList.contains('bot'));
    });
  }

  _watchPictures(row) {
    row.querySelectorAll('img').forEach((image) => {
      image.addEventListener('load', () => this.stuck && this.toEnd());
    });
  }

  // Only a person scrolls up; a picture that grows after it came must not count as that.
  _scrolled() {
    const up = this.scroller.scrollTop < this.top;
    this.top = this.scroller.scrollTop;
    if (this._atEnd()) this._hideNews();
    else if (up) this.stuck = false;
  }

  _atEnd() {
    const box = this.scroller;
    return box.scrollHeight - box.scrollTop - box.clientHeight < NEAR;
  }

  _nearEnd() {
    return this.stuck || this._atEnd();
  }

  _follow(near, tell) {
    if (near) this.toEnd();
    else if (tell) this.news.hidden = false;
  }

  _hideNews() {
    this.stuck = true;
    this.news.hidden = true;
  }
}

function minute(row) {
  return row.dataset.day + row.querySelector('time').textContent;
}

function shown(message) {
  return message.from === 'bot' || !UNSHOWN.test(message.text);
}

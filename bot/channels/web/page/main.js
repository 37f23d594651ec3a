// Brings the page together: session, history, what goes out and what comes in.
import { history, openSession } from './api.js';
import { Composer } from './composer.js';
import { config, find, make, say } from './config.js';
import { offerLeaving } from './leave.js';
import { Queue } from './queue.js';
import { fresh, session, start } from './session.js';
import { Stream } from './stream.js';
import { View } from './view.js';

const SCREENFUL = 50;
const earlier = find('earlier');
let first = 1;
let renewing = null;
let lostTimer = 0;
let leaving = false;

const view = new View({
  press: (choice) => send({ button: choice.payload }, null, choice.label),
  again: (item) => queue.again(item),
  discard: (item) => queue.remove(item),
});
const queue = new Queue({
  changed: (item) => view.track(item, queue.files[item.id]),
  accepted: (item) => { view.awaitAnswer(item.sentAt); stream.poke(); },
  reached: connection,
  lost: renew,
});
const stream = new Stream({
  message: (message) => view.add(message),
  reached: (ok) => { connection(ok); if (ok && queue.items.length) queue.flush(); },
  lost: renew,
});
const composer = new Composer({ send: (text, file) => send(text ? { text } : {}, file, '') });

function send(message, file, label) {
  view.toEnd();
  queue.add(message, file, label);
}

// A short gap is nobody's business; a longer one is said until it is over.
function connection(ok) {
  clearTimeout(lostTimer);
  const notice = find('connection');
  const offline = navigator.onLine === false;
  if (ok && !offline) {
    notice.hidden = true;
    return;
  }
  lostTimer = setTimeout(() => {
    notice.textContent = say(offline ? 'offline' : 'reconnecting');
    notice.hidden = false;
  }, offline ? 0 : 1500);
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

// Asks until the network and the server let it through.
async function insist(ask) {
  for (let wait = 1000; ; wait = Math.min(wait * 2, 15000)) {
    try {
      const answer = await ask();
      connection(true);
      return answer;
    } catch (trouble) {
      if (!trouble.passes) throw trouble;
      connection(false);
      await pause(Math.max(wait, trouble.wait * 1000));
    }
  }
}

// The session has ended on the server: a new one, and what was not sent goes there.
function renew() {
  if (leaving) return false;
  if (!renewing) {
    stream.close();
    renewing = insist(() => openSession(session.link)).then(() => {
      view.begin([]);
      stream.open(0);
      renewing = null;
      return true;
    });
  }
  return renewing;
}

// A link is followed once, not again when the page is loaded again or changes its language.
function forgetQuery() {
  const toggle = find('language');
  toggle.search = '?lang=' + toggle.lang;
  if (location.search) window.history.replaceState(null, '', location.pathname);
}

// Windows of one browser side by side: whose is this?
function introduce() {
  const role = config.demos[session.link];
  if (!role) return;
  const who = find('who');
  who.textContent = say('demo-' + role);
  who.hidden = false;
  document.title = who.textContent + ' · ' + document.title;
}

function farewell() {
  const again = make('a', '', say('leave-again'));
  again.href = '/';
  const words = make('p', '', say('left'));
  words.setAttribute('role', 'alert');
  const place = make('div', 'left');
  place.append(words, again);
  queue.clear();
  view.clear();
  connection(true);
  find('text').value = '';
  ['scroller', 'composer', 'connection', 'leave', 'who'].forEach((id) => { find(id).hidden = true; });
  find('scroller').after(place);
  again.focus();
}

async function loadHistory() {
  try {
    return await insist(() => history(-SCREENFUL));
  } catch (trouble) {
    if (trouble.status !== 401) throw trouble;
    await insist(() => openSession(session.link));
    return [];
  }
}

async function begin() {
  let greeted = false;
  introduce();
  if (fresh) queue.clear();
  if (!session.open) {
    await insist(() => openSession(session.link || start));
    greeted = Boolean(session.link || start);
  } else if (start) {
    queue.add({ text: '/start ' + start }, null, '');
    greeted = true;
  }
  forgetQuery();
  const messages = await loadHistory();
  view.begin(messages);
  first = messages.length ? messages[0].seq : 1;
  earlier.hidden = first <= 1;
  stream.open(messages.length ? messages[messages.length - 1].seq : 0);
  if (!messages.length && greeted) view.awaitAnswer(0);
  if (!messages.length && !greeted && !queue.items.length) queue.add({ text: '/start' }, null, '');
  queue.items.forEach((item) => view.track(item));
  queue.release();
}

offerLeaving({
  leaving: () => { leaving = true; stream.close(); queue.hold(); },
  stayed: () => { leaving = false; stream.open(stream.seq); queue.release(); },
  left: farewell,
});
// The bot goes along with the page: kept like every message, sent here or after the page changed.
find('language').addEventListener('click', (event) => {
  const lang = event.currentTarget.lang;
  if (session.open && !leaving) queue.add({ text: '/ngonngu ' + lang }, null, '');
});
earlier.addEventListener('click', async () => {
  const from = Math.max(first - 1 - SCREENFUL, 0);
  const messages = (await insist(() => history(from))).filter((message) => message.seq < first);
  view.prepend(messages);
  first = messages.length ? messages[0].seq : from + 1;
  earlier.hidden = first <= 1;
});
window.addEventListener('offline', () => connection(false));
window.addEventListener('online', () => { connection(true); stream.reopen(); queue.flush(); });
document.addEventListener('visibilitychange', () => { if (!document.hidden) stream.poke(); });
begin().catch((trouble) => {
  if (trouble.status === undefined) throw trouble;
  composer.problem(trouble.message);
});

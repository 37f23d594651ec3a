// One message as elements. Only text nodes: nothing that anybody wrote becomes markup.
import { config, make, say } from './config.js';
import { reach, session } from './session.js';

const LINK = /https?:\/\/[^\s<>"']+/g;
const WAY = /:!\w+$/; // back, skip, later, cancel: there, but quieter
const ZONE = 'Asia/Ho_Chi_Minh';
const PICTURES = ['image/jpeg', 'image/png', 'image/webp', 'image/gif'];
const hour = new Intl.DateTimeFormat(config.language, { hour: '2-digit', minute: '2-digit', hour12: false, timeZone: ZONE });
const date = new Intl.DateTimeFormat(config.language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: ZONE });

export function dayOf(at) {
  const day = date.format(new Date(at));
  return day === date.format(new Date()) ? say('today') : day;
}

function words(text) {
  const element = make('p', 'words');
  let place = 0;
  text.replace(LINK, (found, index) => {
    const address = found.replace(/[.,;:!?)\]]+$/, '');
    element.append(text.slice(place, index), link(address, address));
    place = index + address.length;
    return found;
  });
  element.append(text.slice(place));
  return element;
}

function link(address, text) {
  const element = make('a', '', text);
  element.href = address;
  element.target = '_blank';
  element.rel = 'noopener noreferrer';
  return element;
}

function attachment(file) {
  if (!file.url) return make('span', 'paper', file.name || say('file'));
  const element = link(file.url, '');
  if (PICTURES.indexOf(file.type) < 0) {
    element.className = 'paper';
    element.textContent = file.name || say('file');
    element.download = file.name;
    if (session.own) element.addEventListener('click', (event) => fetched(event, element));
    return element;
  }
  element.className = 'photo';
  const image = make('img');
  const show = (address) => { image.src = address; element.href = address; };
  reach(file.url, show).catch(() => show(file.url));
  image.alt = say('photo') + ': ' + file.name;
  element.append(image);
  return element;
}

// A paper is fetched when it is wanted, and as plain bytes: a script in it stays asleep.
function fetched(event, element) {
  if (element.href.indexOf('blob:') === 0) return;
  event.preventDefault();
  const open = (address) => { element.href = address; element.click(); };
  reach(element.href, open, 'application/octet-stream').catch(() => {});
}

function keyboard(rows, press) {
  const keys = make('div', 'keys');
  keys.setAttribute('role', 'group');
  keys.setAttribute('aria-label', say('buttons'));
  rows.forEach((row) => {
    const line = make('div');
    row.forEach((choice) => {
      const button = make('button', WAY.test(choice.payload) ? 'way' : '', choice.label);
      button.type = 'button';
      button.value = choice.payload;
      button.addEventListener('click', () => press(choice));
      line.append(button);
    });
    keys.append(line);
  });
  return keys;
}

// message: as the API gives it; press(choice) is called for its buttons.
export function bubble(message, press) {
  const row = make('div', 'row ' + message.from);
  row.dataset.day = dayOf(message.at);
  row.dataset.key = message.key || '';
  const body = make('div', 'bubble');
  body.append(make('span', 'unseen', say(message.from) + ': '));
  message.files.forEach((file) => body.append(attachment(file)));
  if (message.text) body.append(words(message.text));
  const meta = make('div', 'meta');
  const time = make('time', '', hour.format(new Date(message.at)));
  time.dateTime = message.at;
  meta.append(time);
  row.append(body, meta);
  if (message.buttons.length) row.append(keyboard(message.buttons, press));
  return row;
}

export function clearState(row) {
  const meta = row.querySelector('.meta');
  while (meta.childNodes.length > 1) meta.lastChild.remove();
}

export function moveState(from, to) {
  const parts = Array.prototype.slice.call(from.querySelector('.meta').childNodes, 1);
  to.querySelector('.meta').append(...parts);
}

// The line under an own message: on its way, sent, or why not and what to do about it.
export function showState(row, item, actions) {
  clearState(row);
  const meta = row.querySelector('.meta');
  if (item.state === 'failed') {
    meta.append(' · ', make('span', 'wrong', item.problem || say('failed')));
    if (actions.again) meta.append(action('retry', actions.again));
    meta.append(action('discard', actions.discard));
  } else {
    meta.append(' · ' + say(item.state));
  }
}

function action(name, press) {
  const button = make('button', '', say(name));
  button.type = 'button';
  button.addEventListener('click', press);
  return button;
}

// The chat API. Every failure is a Trouble: status 0 means that the network did not carry it.
import { config } from './config.js';
import { ask, session } from './session.js';

const PATIENCE = 30000;
const UPLOAD_PATIENCE = 300000;

export class Trouble extends Error {
  constructor(status, body, wait) {
    super((body && body.message) || '');
    this.status = status;
    this.code = (body && body.error) || '';
    this.wait = wait;
  }

  // The same request may succeed later, unchanged.
  get passes() {
    return this.status === 0 || this.status === 408 || this.status === 429 || this.status >= 500;
  }
}

async function call(path, options, patience) {
  const stop = typeof AbortController === 'function' ? new AbortController() : null;
  const timer = setTimeout(() => stop && stop.abort(), patience || PATIENCE);
  try {
    const answer = await ask(path, Object.assign({ signal: stop ? stop.signal : undefined }, options));
    const body = await answer.json();
    if (answer.ok) return body;
    throw new Trouble(answer.status, body, Number(answer.headers.get('Retry-After')) || 0);
  } catch (error) {
    throw error instanceof Trouble ? error : new Trouble(0, null, 0);
  } finally {
    clearTimeout(timer);
  }
}

function json(body) {
  return {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  };
}

export async function openSession(start) {
  const body = { language: config.language };
  if (start) body.start = start;
  session.begun((await call('/chat/session', json(body))).session);
}

export function closeSession() {
  return call('/chat/session', { method: 'DELETE' });
}

export async function history(after) {
  return (await call('/chat/messages?after=' + after)).messages;
}

export function post(message, file) {
  if (!file) return call('/chat/messages', json(message));
  const form = new FormData();
  form.append('message', JSON.stringify(message));
  form.append('file', file, file.name || 'file');
  return call('/chat/messages', { method: 'POST', body: form }, UPLOAD_PATIENCE);
}

// What the server wrote into the page: labels of its language, and whether a session exists.
export const config = JSON.parse(document.getElementById('config').textContent);

export function say(name) {
  return config.labels[name];
}

export function find(id) {
  return document.getElementById(id);
}

export function make(tag, className, text) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
}

// Where the person writes: text, one file with its preview, and what was wrong with it.
import { config, find, make, say } from './config.js';
import { draft } from './store.js';

const PICTURE = /^image\/(jpeg|png|webp|gif)$/;

export class Composer {
  // on: send(text, file)
  constructor(on) {
    this.on = on;
    this.text = find('text');
    this.input = find('file');
    this.preview = find('preview');
    this.file = null;
    this.text.value = draft();
    this._grow();
    find('composer').addEventListener('submit', (event) => { event.preventDefault(); this._send(); });
    find('attach').addEventListener('click', () => this.input.click());
    this.input.addEventListener('change', () => this._take(this.input.files[0]));
    this.text.addEventListener('input', () => { draft(this.text.value); this._grow(); this.problem(''); });
    this.text.addEventListener('keydown', (event) => this._key(event));
    this.text.addEventListener('paste', (event) => this._paste(event));
  }

  problem(words) {
    const place = find('problem');
    place.textContent = words;
    place.hidden = !words;
  }

  // Enter sends, except while a Vietnamese input method is still composing.
  _key(event) {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    this._send();
  }

  _send() {
    const text = this.text.value.trim();
    const file = this.file;
    if (!text && !file) {
      this.text.focus();
      return;
    }
    this.text.value = '';
    draft('');
    this._take(null);
    this._grow();
    this.text.focus();
    this.on.send(text, file);
  }

  _paste(event) {
    const files = event.clipboardData && event.clipboardData.files;
    if (!files || !files.length) return;
    event.preventDefault();
    this._take(files[0]);
  }

  _take(file) {
    this.input.value = '';
    this.problem('');
    if (file && file.size > config.fileBytes) {
      this.problem(say('file-too-large'));
      return;
    }
    this.file = file || null;
    this.preview.textContent = '';
    this.preview.hidden = !file;
    if (file) this._show(file);
  }

  _show(file) {
    if (PICTURE.test(file.type)) {
      const image = make('img');
      image.alt = '';
      image.src = URL.createObjectURL(file);
      image.addEventListener('load', () => URL.revokeObjectURL(image.src));
      this.preview.append(image);
    }
    const remove = make('button', '', '×');
    remove.type = 'button';
    remove.setAttribute('aria-label', say('remove-file'));
    remove.addEventListener('click', () => { this._take(null); this.text.focus(); });
    this.preview.append(make('span', '', file.name || say('photo')), remove);
    this.text.focus();
  }

  _grow() {
    this.text.style.height = 'auto';
    this.text.style.height = Math.min(this.text.scrollHeight + 3, 144) + 'px';
  }
}

// Leaving the chat on this device, for phones that several people use.
import { closeSession } from './api.js';
import { find, say } from './config.js';
import { session } from './session.js';
import { forget } from './store.js';

// on: leaving(), stayed(), left()
export function offerLeaving(on) {
  const dialog = find('leaving');
  const problem = find('leave-problem');
  let busy = false;

  async function leave() {
    if (busy) return;
    busy = true;
    on.leaving();
    try {
      await closeSession();
      forget();
      session.ended();
      if (dialog.open) dialog.close();
      on.left();
    } catch (trouble) {
      problem.textContent = trouble.message || say('leave-failed');
      problem.hidden = false;
      on.stayed();
    } finally {
      busy = false;
    }
  }

  find('leave').addEventListener('click', () => {
    problem.hidden = true;
    if (dialog.showModal) dialog.showModal();
    else if (window.confirm(say('leave-ask'))) leave();
  });
  find('leave-yes').addEventListener('click', leave);
  find('leave-no').addEventListener('click', () => dialog.close());
}

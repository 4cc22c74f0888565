import { choiceKey } from '../../offline/names.ts';
import { isOwn, noteStore, readStore, wishNote } from '../../offline/stores.ts';
import { canKeep, keep, savesData, scope, wantsNothing } from './keep.client.ts';

/** The two switches of what this device keeps. */
class OfflineStore extends HTMLElement {
  connectedCallback(): void {
    const [all, read] = this.querySelectorAll<HTMLInputElement>('input');
    const said = this.querySelector('[role="status"]');
    if (!all || !read || !said) return;
    const say = (words: string): void => void (said.textContent = words);
    if (!canKeep()) return say('This browser keeps nothing.');

    const show = async (): Promise<void> => {
      const waits = savesData() && !(await navigator.serviceWorker.getRegistration(scope));
      all.checked = !wantsNothing() && !waits;
      read.disabled = !all.checked;
      read.checked = all.checked && (await caches.has(readStore(scope)));
    };
    all.disabled = false;
    all.addEventListener(
      'change',
      () =>
        void this.#keepAll(all.checked)
          .then(say, () => say('This browser did not allow it.'))
          .then(show),
    );
    read.addEventListener(
      'change',
      () =>
        void this.#keepRead(read.checked)
          .then(say, () => say('This browser did not allow it.'))
          .then(show),
    );
    void show().then(
      () => savesData() && !all.checked && say('Your device saves data or its network is slow, so nothing is kept until you switch it on.'),
      () => say('This browser keeps nothing.'),
    );
  }

  async #keepAll(on: boolean): Promise<string> {
    if (on) {
      localStorage.removeItem(choiceKey);
      await (await caches.open(noteStore(scope))).put(wishNote(scope), new Response());
      await keep();
      return 'Switched on. The files are being fetched.';
    }
    localStorage.setItem(choiceKey, 'off');
    const registration = await navigator.serviceWorker.getRegistration(scope);
    await registration?.unregister();
    for (const name of await caches.keys()) if (isOwn(name, scope)) await caches.delete(name);
    return 'Switched off. Nothing is kept now.';
  }

  async #keepRead(on: boolean): Promise<string> {
    if (on) {
      await caches.open(readStore(scope));
      return 'Switched on. Pages you read from now on are kept.';
    }
    await caches.delete(readStore(scope));
    return 'Switched off. The pages you read are no longer kept.';
  }
}

customElements.define('ktk-offline-store', OfflineStore);

import { make } from '~/dom/make.ts';

/** Whether a voice speaks English and is the device’s own, so that no word leaves it. */
export const isLocal = ({ localService, lang }: SpeechSynthesisVoice): boolean => localService && /^en\b/i.test(lang);

/** Offers to read the article aloud where the device has a voice of its own; what reads comes only when it is asked for. */
export function offerToListen(): void {
  const place = document.querySelector('[data-listen]');
  if (!place || !('speechSynthesis' in window)) return;
  const offer = (): void => {
    if (place.querySelector('button') || !speechSynthesis.getVoices().some(isLocal)) return;
    const button = make('button', { type: 'button', class: 'listen' }, 'Listen');
    button.addEventListener(
      'click',
      () => void import('./Listen.client.ts').then(({ listen }) => listen(place)).catch(() => button.remove()),
      { once: true },
    );
    place.append(button);
  };
  // Browsers tell their voices late; older Safari takes no listener here.
  speechSynthesis.onvoiceschanged = offer;
  offer();
}

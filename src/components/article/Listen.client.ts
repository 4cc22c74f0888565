import { make } from '~/dom/make.ts';
import { isLocal } from './listen-offer.client.ts';

/** What is read, in the order of the page: title, lead, danger signs, answers, steps, text; what is folded away or for looking up is left out. */
const spoken =
  'h1, .lead, .flags h2, .flags li, .answer h2, .answer p, .answer li, .key li, .prose h2, .prose h3, .prose p, .prose li, .prose tr';
const unspoken = '.cite, .sr-only, .take, figcaption, button, svg, .rows';

/** The words of a part as they are said. */
function wordsOf(part: Element): string {
  const copy = part.cloneNode(true) as Element;
  copy.querySelectorAll(unspoken).forEach((one) => one.remove());
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

/** The parts of the article that are read: each the innermost of its kind. */
const partsOf = (article: Element): Element[] =>
  [...article.querySelectorAll(spoken)].filter(
    (part) => !part.querySelector(spoken) && !part.closest('.take, .rows') && wordsOf(part) !== '',
  );

/** A voice of the device: the one nearest to the page’s own English. */
function voiceOf(language: string): SpeechSynthesisVoice | undefined {
  const voices = speechSynthesis.getVoices().filter(isLocal);
  return [language, 'en-AU', 'en-GB'].flatMap((wanted) => voices.filter(({ lang }) => lang.replace('_', '-') === wanted))[0] ?? voices[0];
}

/** Reads the article aloud, part by part, with a button that pauses and a line that says where it is. */
export function listen(place: Element): void {
  const article = place.closest('article') ?? document.body;
  const parts = partsOf(article);
  const voice = voiceOf(document.documentElement.lang);
  if (!voice) return;
  let at = 0;
  let playing = false;
  const toggle = make('button', { type: 'button', class: 'listen' });
  const stop = make('button', { type: 'button', class: 'listen' }, 'Stop');
  const where = make('span', { role: 'status', class: 'text-sm text-muted' });

  const show = (): void => {
    toggle.textContent = playing ? 'Pause' : at > 0 && at < parts.length ? 'Go on' : 'Listen';
    where.textContent = at > 0 || playing ? `Part ${Math.min(at + 1, parts.length)} of ${parts.length}` : '';
    stop.hidden = !playing && at === 0;
    parts.forEach((part, index) => part.classList.toggle('spoken', playing && index === at));
  };
  const halt = (): void => {
    playing = false;
    speechSynthesis.cancel();
    show();
  };
  const speak = (): void => {
    const part = parts[at];
    if (!part) {
      at = 0;
      return halt();
    }
    const words = new SpeechSynthesisUtterance(wordsOf(part));
    words.voice = voice;
    words.lang = voice.lang;
    const turn = at;
    words.addEventListener('end', () => {
      if (!playing || at !== turn) return;
      at += 1;
      speak();
    });
    words.addEventListener('error', () => playing && at === turn && halt());
    show();
    part.scrollIntoView({ block: 'nearest' });
    speechSynthesis.speak(words);
  };
  const go = (): void => {
    playing = true;
    speechSynthesis.cancel();
    speak();
  };

  // A pause begins its part again: browsers forget where they were after a few seconds.
  toggle.addEventListener('click', () => (playing ? halt() : go()));
  stop.addEventListener('click', () => {
    at = 0;
    halt();
    toggle.focus();
  });
  addEventListener('pagehide', () => speechSynthesis.cancel());
  place.querySelector('button')?.remove();
  place.append(toggle, stop, where);
  toggle.focus();
  go();
}

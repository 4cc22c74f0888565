import { make } from '~/dom/make.ts';
import { assess, readyOutcome, type Answer, type Outcome, type Question } from '~/safety/assess.ts';
import { notSureText, outcomeWords } from '~/safety/wording.ts';
import { dial } from '~/text/dial.ts';

/** What the page says about a question, read from its HTML. */
type Asked = Question & { name: string; do: string; tell: string; element: HTMLElement };

const words: readonly (readonly [Answer, string])[] = [
  ['no', 'No'],
  ['yes', 'Yes'],
  ['not-sure', 'Not sure'],
];

const root = document.querySelector<HTMLElement>('[data-safety-check]');
if (root) start(root);

/** Turns the plain list of questions into parts that are answered one after the other. */
function start(check: HTMLElement): void {
  const given = new Map<string, Answer>();
  const emergencyNumber = check.dataset['emergency'] ?? '';
  const filled = (text: string): string => text.replaceAll('{emergency}', emergencyNumber);
  const steps = [...check.querySelectorAll<HTMLElement>('[data-step]')];
  const asked = [...check.querySelectorAll<HTMLElement>('[data-question]')].map(readQuestion);
  const questions: Question[] = [{ id: 'emergency', level: 'emergency' }, ...asked];
  let current = 0;

  const progress = make('p', { class: 'progress', role: 'status' });
  const bar = make('progress', { max: String(steps.length), 'aria-label': 'How far you are' });
  const missing = make('p', { class: 'missing', role: 'alert' });
  const soFar = make('div', { class: 'so-far' });
  const back = button('Back', 'quiet', () => go(current - 1));
  const none = button('No to all of these', 'quiet', () => {
    for (const id of idsIn(steps[current])) if (!given.has(id)) choose(id, 'no');
    next();
  });
  const onward = button('Next', '', next);
  const controls = make('div', { class: 'steps no-print' }, onward, none, back);
  const result = make('div', { class: 'result' });
  result.tabIndex = -1;

  check
    .querySelector('.how')
    ?.replaceChildren('Answer for today. “Not sure” is a real answer. Nothing you choose leaves this page, and nothing is kept.');
  steps.forEach((step, index) => {
    if (index === 0) step.append(choices('emergency', 'Is any of this happening to you now?'));
  });
  for (const one of asked) equip(one);
  const parts = [missing, soFar, controls, result];
  check.querySelector('[data-how-far]')?.append(progress, bar);
  const limits = check.querySelector('[data-limits]');
  if (limits) limits.before(...parts);
  else check.append(...parts);
  go(0, false);

  function readQuestion(element: HTMLElement): Asked {
    const text = (selector: string): string => element.querySelector(selector)?.textContent.trim() ?? '';
    const { question = '', level = '', name = '' } = element.dataset;
    return { id: question, level: level as Question['level'], name, do: text('[data-do]'), tell: text('[data-tell]'), element };
  }

  /** Puts choices before a question’s explanation, and its warning where it is seen at once. */
  function equip({ id, element }: Asked): void {
    const details = element.querySelector('details');
    const summary = element.querySelector('summary');
    const urgent = element.querySelector<HTMLElement>('[data-urgent]');
    element.prepend(choices(id, summary?.textContent ?? ''));
    details?.classList.add('why');
    if (summary) summary.textContent = 'Why we ask';
    if (!urgent) return;
    const warning = make(
      'div',
      { class: 'now' },
      make('p', {}, urgent.textContent),
      button('This is happening now', 'quiet', () => {
        given.set('emergency', 'yes');
        finish();
      }),
    );
    warning.hidden = true;
    urgent.remove();
    warning.dataset['warning'] = '';
    element.querySelector('fieldset')?.append(warning);
  }

  function choices(id: string, question: string): HTMLFieldSetElement {
    const row = make('div', { class: 'choices' });
    for (const [value, label] of words) {
      const input = make('input', { type: 'radio', name: `check-${id}`, value, autocomplete: 'off' });
      input.addEventListener('change', () => answer(id, value));
      row.append(make('label', {}, input, make('span', {}, label)));
    }
    return make('fieldset', {}, make('legend', {}, question), row);
  }

  function choose(id: string, value: Answer): void {
    given.set(id, value);
    const input = check.querySelector<HTMLInputElement>(`input[name="check-${id}"][value="${value}"]`);
    if (input) input.checked = true;
    const warning = input?.closest('fieldset')?.querySelector<HTMLElement>('[data-warning]');
    if (warning) warning.hidden = value === 'no';
  }

  function answer(id: string, value: Answer): void {
    choose(id, value);
    missing.textContent = '';
    const { outcome } = assess(questions, given);
    if (outcome === 'urgent' && id === 'emergency') finish();
    else
      soFar.replaceChildren(
        ...(outcome === 'not-now'
          ? [make('p', {}, make('b', {}, 'So far: not now. '), 'You may stop here.'), button('Show why', 'quiet', finish)]
          : []),
      );
  }

  const idsIn = (step: HTMLElement | undefined): string[] =>
    step === steps[0]
      ? ['emergency']
      : [...(step?.querySelectorAll<HTMLElement>('[data-question]') ?? [])].map(({ dataset }) => dataset['question'] ?? '');

  function next(): void {
    const open = idsIn(steps[current]).filter((id) => !given.has(id));
    const [first] = open;
    if (first) {
      missing.textContent = open.length === 1 ? 'One question still needs an answer.' : `${open.length} questions still need an answer.`;
      check.querySelector<HTMLInputElement>(`input[name="check-${first}"]`)?.focus();
      return;
    }
    if (current === steps.length - 1) finish();
    else go(current + 1);
  }

  function go(index: number, focus = true): void {
    current = index;
    check.dataset['state'] = 'asking';
    steps.forEach((step, place) => (step.hidden = place !== index));
    result.replaceChildren();
    missing.textContent = '';
    controls.hidden = false;
    back.hidden = index === 0;
    none.hidden = index === 0;
    onward.textContent = index === steps.length - 1 ? 'See the answer' : 'Next';
    progress.textContent = `Part ${index + 1} of ${steps.length}`;
    bar.value = index;
    bar.hidden = false;
    if (!focus) return;
    const heading = steps[index]?.querySelector<HTMLElement>('h3');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
    check.scrollIntoView({ block: 'start' });
  }

  function finish(): void {
    const assessment = assess(questions, given);
    const outcome = readyOutcome(assessment);
    if (!outcome) return;
    check.dataset['state'] = 'answered';
    steps.forEach((step) => (step.hidden = true));
    controls.hidden = true;
    missing.textContent = '';
    progress.textContent = '';
    bar.hidden = true;
    soFar.replaceChildren();
    const open = assessment.unanswered.length > 0;
    result.replaceChildren(
      card(outcome, assessment.reasons),
      ...(outcome === 'urgent' ? [] : [sheet(assessment.reasons, open)]),
      endControls(outcome, open),
    );
    result.focus({ preventScroll: true });
    check.scrollIntoView({ block: 'start' });
  }

  function card(outcome: Outcome, reasons: ReturnType<typeof assess>['reasons']): HTMLElement {
    const { heading, text } = outcomeWords[outcome];
    const box = make('div', { class: 'answer-now' }, make('h3', {}, heading), make('p', {}, filled(text)));
    box.dataset['outcome'] = outcome;
    if (outcome === 'urgent') {
      box.append(make('p', {}, make('a', { class: 'ring-now', href: dial(emergencyNumber) }, `Ring ${emergencyNumber}`)));
    }
    const shown = reasons.filter(({ id }) => id !== 'emergency');
    if (outcome !== 'urgent' && shown.length > 0)
      box.append(
        make(
          'ul',
          { class: 'reasons' },
          ...shown.map((reason) => {
            const one = asked.find(({ id }) => id === reason.id);
            const lead = reason.answer === 'not-sure' ? `${notSureText} ` : '';
            const level = make('b', { class: 'level' }, `${outcomeWords[reason.outcome].heading.split(',')[0] ?? ''}: `);
            level.dataset['outcome'] = reason.outcome;
            return make('li', {}, level, make('b', {}, one?.name ?? ''), make('p', {}, `${lead}${one?.do ?? ''}`));
          }),
        ),
      );
    return box;
  }

  /** What the therapist should know, in the reader’s words, fit to print. */
  function sheet(reasons: ReturnType<typeof assess>['reasons'], open: boolean): HTMLElement {
    const told = reasons.flatMap(({ id, answer: said }) => {
      const one = asked.find((question) => question.id === id);
      return one ? [make('li', {}, make('b', {}, one.name), said === 'not-sure' ? ' (not sure): ' : ': ', one.tell)] : [];
    });
    const day = new Date().toLocaleDateString(document.documentElement.lang || 'en-NZ', { day: 'numeric', month: 'long', year: 'numeric' });
    const rest = asked.filter(({ id }) => given.get(id) === 'no').length;
    return make(
      'div',
      { class: 'summary-sheet' },
      make('h3', {}, 'For my massage therapist'),
      make(
        'p',
        { class: 'text-sm text-muted' },
        `Written on ${day} with the safety check of ${check.dataset['site'] ?? 'this site'}. Fill in what stands in brackets.`,
      ),
      told.length > 0 ? make('ul', {}, ...told) : make('p', {}, 'I answered “no” to every question about my health.'),
      make(
        'p',
        { class: 'text-sm text-muted' },
        open ? `I answered “no” to ${rest} other questions, and did not answer all.` : `I answered “no” to the other ${rest} questions.`,
      ),
    );
  }

  function endControls(outcome: Outcome, open: boolean): HTMLElement {
    const print = button('Print this for my therapist', '', printSummary);
    const again = button('Start again', 'quiet', () => {
      given.clear();
      for (const input of check.querySelectorAll<HTMLInputElement>('input[type=radio]')) input.checked = false;
      for (const warning of check.querySelectorAll<HTMLElement>('[data-warning]')) warning.hidden = true;
      go(0);
    });
    const change = button(open ? 'Answer the rest' : 'Change my answers', 'quiet', () =>
      go(
        Math.max(
          0,
          steps.findIndex((step) => idsIn(step).some((id) => !given.has(id) || given.get(id) !== 'no')),
        ),
      ),
    );
    return make('div', { class: 'steps no-print' }, ...(outcome === 'urgent' ? [] : [print]), change, again);
  }

  function printSummary(): void {
    const source = result.querySelector('.summary-sheet');
    if (!source) return;
    const copy = make('div', { class: 'printed-summary' }, source.cloneNode(true));
    document.body.append(copy);
    document.documentElement.dataset['print'] = 'summary';
    addEventListener(
      'afterprint',
      () => {
        delete document.documentElement.dataset['print'];
        copy.remove();
      },
      { once: true },
    );
    print();
  }

  function button(label: string, kind: string, act: () => void): HTMLButtonElement {
    const element = make('button', { type: 'button', class: `button ${kind}`.trim() }, label);
    element.addEventListener('click', act);
    return element;
  }
}

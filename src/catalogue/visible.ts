import { contextOf, verdictOf } from '../evidence/verdict.ts';
import { foundOf, foundPhrase } from '../evidence/found.ts';
import { amountPhrase } from '../evidence/sentences.ts';
import { certaintyWords, levelWords } from '../evidence/wording.ts';
import { careShown, nextShown, openRows } from '../text/shown.ts';
import type { Tool } from '../schemas/index.ts';
import type { ArticleView, ToolView } from './view.ts';
import { named } from './relations.ts';

/** What a reader sees of an article before anything is opened, part by part; labels and titles are counted and have no grade. */
export type VisiblePart = { part: string; text: string; sentences: boolean };

const ended = (text: string): string => (/[.!?:]$/.test(text) ? text : `${text}.`);
/** Texts as sentences of their own, however they end. */
const asSentences = (texts: readonly (string | undefined)[]): string => texts.flatMap((text) => (text ? [ended(text)] : [])).join(' ');

/** The lines of a card that an author wrote, its title left out. */
export function toolLines(tool: Tool): string[] {
  switch (tool.kind) {
    case 'score-card':
      return [...tool.measures, tool.decide];
    case 'tell-your-therapist':
      return [...tool.tell, ...tool.avoid];
    case 'questions':
    case 'doctors-yes':
      return tool.ask;
    case 'diary':
      return [...tool.note, tool.look];
    case 'wear-and-bring':
      return [...tool.wear, ...tool.bring, ...tool.say];
  }
}

const toolText = (tool: ToolView): string => asSentences([...toolLines(tool), ...tool.rules]);

/** The sentences that components of the body make of what they name. */
function boxesOf({ article, studies, inText }: ArticleView): {
  verdicts: string[];
  boxes: string[];
  warnings: string[];
  captions: string[];
} {
  const shown = named(article, 'Finding').flatMap((id) => studies.filter(({ finding }) => finding.id === id));
  return {
    verdicts: shown.flatMap(({ finding }) => verdictOf(finding) ?? []),
    boxes: shown.flatMap(({ finding }) => contextOf(finding) ?? []),
    captions: shown.map(
      ({ finding }) => `${finding.rating ? certaintyWords[finding.rating.certainty].label : ''} ${amountPhrase(finding)}`,
    ),
    warnings: [
      ...named(article, 'Sign').map((id) => {
        const sign = inText.signs.get(id);
        return sign ? `Get help ${sign.noticed}. ${sign.action} ${sign.title}` : '';
      }),
      ...named(article, 'Care').map((id) => inText.cares.get(id)?.rule ?? ''),
    ],
  };
}

const blockText = ({ article }: ArticleView, kinds: readonly string[]): string =>
  asSentences(article.body.blocks.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text));

function factsOf({ article: { section, data } }: ArticleView): string {
  if (section === 'techniques') return asSentences([data.feel, data.usualLength, data.clothing, data.soreness]);
  return section === 'guides' ? ended(data.task) : '';
}

/** Every part of an article that a reader sees before anything is opened, and the card to take along, in the order of the page; empty parts are left out. */
export function visibleParts(view: ArticleView): VisiblePart[] {
  const { verdicts, boxes, warnings, captions } = boxesOf(view);
  const sentences = (part: string, text: string): VisiblePart => ({ part, text, sentences: true });
  const labels = (part: string, texts: readonly string[]): VisiblePart => ({ part, text: texts.join('\n'), sentences: false });
  return [
    labels('title', [view.title]),
    sentences('lead', view.summary),
    labels('danger signs', [
      ...new Set(view.signs.map(({ speedWords }) => speedWords)),
      ...view.signs.map(({ title }) => title),
      ...(view.signs.length > 0 ? [view.help.line] : []),
    ]),
    sentences('claim and verdict', view.claim ? asSentences([view.claim.said, view.claim.label, view.claim.because]) : ''),
    sentences('answers', asSentences(view.answers.filter(({ kind }) => kind !== 'sign' && kind !== 'care').map(({ text }) => text))),
    sentences('precautions in the answers', asSentences(view.answers.filter(({ kind }) => kind === 'care').map(({ text }) => text))),
    labels('labels of the answers', [
      ...view.replies.map(({ label }) => label),
      ...view.answers.flatMap(({ outlook }) => (outlook ? [foundPhrase(foundOf(outlook))] : [])),
    ]),
    sentences('steps', asSentences((view.steps?.rows ?? []).map(({ text }) => text))),
    sentences('at a glance', factsOf(view)),
    sentences('prose', blockText(view, ['paragraph', 'item'])),
    labels(
      'headings',
      view.article.body.blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text),
    ),
    sentences('tables', blockText(view, ['row'])),
    sentences('verdicts', asSentences(verdicts)),
    sentences('who and compared with what', asSentences(boxes)),
    labels('captions', captions),
    sentences('warnings in the text', asSentences(warnings)),
    sentences('card to take along', view.tool ? toolText(view.tool) : ''),
    labels('precautions', view.precautions.map(({ title, level }) => `${levelWords[level]} ${title}`).slice(0, careShown)),
    labels(
      'uses',
      view.uses
        .map(({ title, verdict, why }) => `${title} ${foundPhrase(verdict)} ${view.article.section === 'techniques' ? why : ''}`)
        .slice(0, openRows),
    ),
    labels(
      'read next',
      [...view.conditions, ...view.techniques, ...view.matters, ...view.next.slice(0, nextShown)].map(({ title }) => title),
    ),
    labels('about the page', [view.words.ledger, view.words.review]),
  ].filter(({ text }) => text.trim() !== '');
}

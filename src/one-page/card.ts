import type { Tool } from '../schemas/index.ts';

/** A part of a card to take along: words, a table to fill in, lines to tick, lines to write on, or space to sign. */
export type CardBlock =
  | { kind: 'words'; text: string }
  /** `spoken` stands before each column where it is read aloud: “Visit 1”. */
  | { kind: 'table'; corner: string; spoken: string; columns: readonly string[]; rows: readonly string[] }
  | { kind: 'ticks'; heading: string | null; lines: readonly string[] }
  | { kind: 'lines'; lines: readonly string[] }
  | { kind: 'signed'; labels: readonly string[] };

/** The card of an article, from top to bottom; `sheet` is the smallest paper that holds it. */
export type Card = { title: string; sheet: 'A4' | 'A5'; blocks: readonly CardBlock[] };

/** Who answers, as the card says it. */
const asked = { therapist: 'therapist', doctor: 'doctor', physio: 'physiotherapist', team: 'team', surgeon: 'surgeon', midwife: 'midwife' };

const upTo = (count: number): string[] => Array.from({ length: count }, (_, index) => String(index + 1));
const ticks = (lines: readonly string[], heading: string | null = null): CardBlock[] =>
  lines.length > 0 ? [{ kind: 'ticks', heading, lines }] : [];

/** What a card holds; `rules` are its precautions, each at its own strength. */
export function cardOf(tool: Tool & { rules: readonly string[] }): Card {
  const { title } = tool;
  const words = (text: string): CardBlock => ({ kind: 'words', text });
  switch (tool.kind) {
    case 'score-card':
      return {
        title,
        sheet: 'A5',
        blocks: [
          words('Fill in one column for each visit, and decide with your therapist what comes next.'),
          { kind: 'table', corner: 'Visit', spoken: 'Visit ', columns: upTo(tool.visits), rows: ['Day', ...tool.measures] },
          words(tool.decide),
        ],
      };
    case 'diary':
      return {
        title,
        sheet: 'A4',
        blocks: [{ kind: 'table', corner: 'Day', spoken: '', columns: tool.note, rows: upTo(tool.days) }, words(tool.look)],
      };
    case 'tell-your-therapist':
      return {
        title,
        sheet: 'A4',
        blocks: [
          words('Tick what is so, and hand it over.'),
          ...ticks(tool.tell),
          ...ticks([...tool.avoid, ...tool.rules], 'Please leave alone'),
        ],
      };
    case 'questions':
    case 'doctors-yes':
      return {
        title,
        sheet: 'A5',
        blocks: [
          words(`To ask your ${asked[tool.of]}`),
          { kind: 'lines', lines: tool.ask },
          ...(tool.kind === 'doctors-yes' ? [{ kind: 'signed' as const, labels: ['Name', 'Day', 'Yes, no, or yes with care'] }] : []),
        ],
      };
    case 'wear-and-bring':
      return { title, sheet: 'A5', blocks: [...ticks(tool.wear, 'Wear'), ...ticks(tool.bring, 'Bring'), ...ticks(tool.say, 'Say')] };
  }
}

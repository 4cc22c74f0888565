import { createAnswersFor, looksLikeCode, type AnswersFor, type CodeAnswer } from '~/connect/codes.ts';
import { unpackCoverage, type PackedCoverage } from '~/connect/packed.ts';
import { at } from '~/paths.ts';
import { fetchJson } from '~/dom/wait.ts';
import type { Hit } from '~/search/librarian.ts';

let opening: Promise<AnswersFor> | undefined;

/** What a diagnosis code is answered with, as in practice software; nothing where the question is no code, or one that nobody covers. */
export async function answersToCode(query: string): Promise<CodeAnswer[]> {
  if (!looksLikeCode(query)) return [];
  opening ??= fetchJson<PackedCoverage>(at('/search/codes.json')).then((packed) => createAnswersFor(unpackCoverage(packed)));
  opening.catch(() => (opening = undefined));
  return (await opening)(undefined, query);
}

/** The articles among answers, best first. */
export const hitsOf = (answers: readonly CodeAnswer[]): Hit[] =>
  answers
    .flatMap(({ targets }) => targets.filter(({ kind }) => kind === 'article'))
    .map(({ id, title }, place) => ({ id, title, score: 2 - place / 10 }));

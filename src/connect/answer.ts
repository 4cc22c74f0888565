import { createAnswersFor, safetyFirst, type CodeAnswer, type Coverage, type Target } from './codes.ts';
import { conceptsOf, isPart, says } from './names.ts';
import { systemNamed } from './systems.ts';

/** One code that practice software asked about, with the list it names and the name it sent along. */
export type AskedCode = { readonly code: string; readonly system?: string | undefined; readonly displayName?: string | undefined };

/** What practice software asked for; only ever what to look up, never whom for. */
export type Question = {
  readonly codes: readonly AskedCode[];
  readonly displayName?: string | undefined;
  readonly freeText?: string | undefined;
};

/** One asked code and what became of it. */
export type CodeOutcome = {
  readonly asked: AskedCode;
  readonly answers: readonly CodeAnswer[];
  /** Articles that the code covers and the name contradicts: not shown. */
  readonly vetoed: readonly Target[];
  /** found; about an article that is planned; contradicted by the name; not covered; or of a list whose codes are not here. */
  readonly how: 'code' | 'planned' | 'veto' | 'none' | 'unread';
  /** Titles of articles about it that are planned and not written yet. */
  readonly planned: readonly string[];
};

/** What a question is answered with: each code’s outcome, and all of it together, safety first. */
export type Reply = {
  readonly outcomes: readonly CodeOutcome[];
  /** Precautions found by the name of a medicine. */
  readonly medicines: readonly { readonly name: string; readonly targets: readonly Target[] }[];
  readonly targets: readonly Target[];
  /** What to give to the site’s own search: names of codes that nobody covers, which only what is about the same may answer, then free text. */
  readonly search: readonly { readonly words: string; readonly concepts: readonly string[] }[];
};

/** As many articles as MedlinePlus Connect gives; danger signs and precautions are all shown. */
export const mostArticles = 3;

/**
 * Whether an article may answer a name: it holds every illness of the name, and every part of the body where it is about a part itself.
 * What the matched pattern means counts too.
 */
export function isHeld({ title, holds }: Target, means: string, asked: readonly string[]): boolean {
  const held = new Set([...holds, ...conceptsOf(means)]);
  const isLocal = conceptsOf(title).some(isPart);
  return asked.every((concept) => held.has(concept) || (isPart(concept) && !isLocal));
}

/** Answers a question. A name sent along never adds an article to a code; it can take one away. */
export function createReply(coverage: Coverage): (question: Question) => Reply {
  const answersFor = createAnswersFor(coverage);
  const medicines = (coverage.rxnorm ?? []).flatMap(({ names = [], codes, targets }) =>
    [...names, ...Object.values(codes)].map((name) => ({ name, targets })),
  );

  const outcomeOf = (asked: AskedCode, shared: string | undefined): CodeOutcome => {
    const system = asked.system ?? shared;
    const own = answersFor(system, asked.code);
    // A list named for another code of the same launch may not be this one’s.
    const found = own.length === 0 && asked.system === undefined && shared !== undefined ? answersFor(undefined, asked.code) : own;
    const concepts = asked.displayName ? conceptsOf(asked.displayName) : [];
    const stays = (target: Target, means: string): boolean => target.kind !== 'article' || isHeld(target, means, concepts);
    const answers = found.map((answer) => ({ ...answer, targets: answer.targets.filter((target) => stays(target, answer.means)) }));
    const vetoed = found.flatMap(({ targets, means }) => targets.filter((target) => !stays(target, means)));
    const told = answers.filter(({ targets }) => targets.length > 0);
    const unread = system !== undefined && !systemNamed(system);
    const planned = found.flatMap((answer) => answer.planned);
    const how = told.length > 0 ? 'code' : vetoed.length > 0 ? 'veto' : found.length > 0 ? 'planned' : unread ? 'unread' : 'none';
    return { asked, answers: told, vetoed, planned, how };
  };

  return ({ codes, displayName, freeText }) => {
    const outcomes = codes.map((asked) => outcomeOf(asked, codes[0]?.system));
    const names = outcomes.filter(({ how }) => how !== 'code' && how !== 'planned').flatMap(({ asked }) => asked.displayName ?? []);
    if (codes.length === 0 && displayName) names.push(displayName);
    const unanswered = [...new Set([...names, ...(freeText ? [freeText] : [])])];
    const taken = unanswered.flatMap((text) => medicines.filter(({ name }) => says(text, name)));
    const all = safetyFirst([
      ...outcomes.flatMap(({ answers }) => answers.flatMap(({ targets }) => targets)),
      ...taken.flatMap(({ targets }) => targets),
    ]);
    const articles = all.filter(({ kind }) => kind === 'article').slice(0, mostArticles);
    return {
      outcomes,
      medicines: taken,
      targets: [...all.filter(({ kind }) => kind !== 'article'), ...articles],
      search: unanswered.map((words) => ({ words, concepts: names.includes(words) ? conceptsOf(words) : [] })),
    };
  };
}

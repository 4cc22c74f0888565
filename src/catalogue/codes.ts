import type { Cover, Coverage, Target } from '../connect/codes.ts';
import type { Feed, FeedEntry } from '../connect/feed.ts';
import { conceptsOf } from '../connect/names.ts';
import { systemLabels, systems, wireNames, type System } from '../connect/systems.ts';
import { articlePath, at, precautionAnchor, signPath } from '../paths.ts';
import type { CodeList } from '../schemas/index.ts';
import { site } from '../site.config.ts';
import { escaped } from '../text/escaped.ts';
import { reviewPhrase } from './clinical-review.ts';
import type { Catalogue } from './create.ts';
import { articleView, careView, signPage, signView, type ArticleView } from './view.ts';

/** One answer as it is published: its targets that are written, its codes, and the files that hold it, by the pattern they are named for. */
export type PublishedCover = Cover & {
  readonly system: System;
  readonly files: Readonly<Record<string, string>>;
  /** The day on which its list was read. */
  readonly read: Date;
};

/** The lists whose answers are another’s: ICD-10-AM extends WHO’s ICD-10, and its own list may not be shown. */
export const readAs: Partial<Record<System, System>> = { icd10am: 'icd10' };

const targetsOf = (catalogue: Catalogue, { signs, precautions, articles, near }: CodeList['covers'][number]): Target[] => {
  const article = (id: string, isNear: boolean): Target[] => {
    const found = catalogue.articleById(id);
    if (!found) return [];
    const { title, alsoKnownAs, otherWords } = found.data;
    const holds = [...new Set([title, ...alsoKnownAs, ...otherWords].flatMap(conceptsOf))];
    return [{ kind: 'article', id, title, address: articlePath(id), near: isNear, holds }];
  };
  return [
    ...signs.map((id): Target => ({
      kind: 'sign',
      id,
      title: catalogue.signNamed(id).title,
      address: signPath(id),
      near: false,
      holds: [],
    })),
    ...precautions.map((id): Target => ({
      kind: 'precaution',
      id,
      title: catalogue.precautionNamed(id).title,
      address: precautionAnchor(id),
      near: false,
      holds: [],
    })),
    ...articles.flatMap((id) => article(id, false)),
    ...near.flatMap((id) => article(id, true)),
  ];
};

/** The name of the file that answers a pattern: M54.5 for M54.5*, S72.first for its first visits, T4x.xx2 for T4?.??2*. */
export const fileOf = (pattern: string, encounter?: 'first' | 'later'): string =>
  pattern.replace(/\*$/, '').replace(/\.+$/, '').replaceAll('?', 'x') + (encounter ? `.${encounter}` : '');

/** The files of an answer, by the pattern or the code that each is named for. */
const filesOf = ({ codes, files, encounter }: CodeList['covers'][number]): Record<string, string> => ({
  ...Object.fromEntries(Object.keys(codes).map((pattern): [string, string] => [pattern, fileOf(pattern, encounter)])),
  ...Object.fromEntries(files.map((code): [string, string] => [code, code])),
});

/** Every answer that has something written to show or planned, list by list, in the order of their files. */
export function publishedCovers(catalogue: Catalogue): PublishedCover[] {
  const lists = new Map(catalogue.codeLists().map((list) => [list.id, list]));
  const titles = new Map(catalogue.plannedArticles().map(({ id, title }) => [id, title]));
  const publish = (system: System, read: Date, cover: CodeList['covers'][number]): PublishedCover => {
    const { codes, names, encounter, articles, near } = cover;
    const targets = targetsOf(catalogue, cover);
    const planned = [...articles, ...near].flatMap((id) => titles.get(id) ?? []);
    return { system, read, codes, names, encounter, targets, planned, files: targets.length > 0 ? filesOf(cover) : {} };
  };
  return systems.flatMap((system) => {
    const list = lists.get(readAs[system] ?? system);
    return (list?.covers ?? []).map((cover) => publish(system, list?.source.read ?? new Date(0), cover));
  });
}

/** The same as the page and the site’s search look codes up in. */
export const coverageOf = (catalogue: Catalogue): Coverage => {
  const covers = publishedCovers(catalogue);
  return Object.fromEntries(systems.map((system) => [system, covers.filter((cover) => cover.system === system)]));
};

const summaryOf = ({ summary, answers, review }: ArticleView): string =>
  `<p>${escaped(summary)}</p><ul>${answers.map(({ text }) => `<li>${escaped(text)}</li>`).join('')}</ul><p>${escaped(`From ${site.name}. General information; ${reviewPhrase(review)}.`)}</p>`;

/** What an entry says in full: a danger sign what to do and whom to ring, a precaution its rule and what to do, an article its answer. */
function entryOf(
  catalogue: Catalogue,
  { kind, id, title, near }: Target,
  read: Date,
  origin: URL,
  viewOf: (id: string) => ArticleView,
): FeedEntry {
  const entry = (path: string, summaryHtml: string, updated: Date): FeedEntry => ({
    id: kind === 'article' ? id : `${kind}s/${id}`,
    kind,
    near,
    title,
    address: new URL(path, origin).href,
    summaryHtml: near ? `<p>About something near this, not about it.</p>${summaryHtml}` : summaryHtml,
    updated,
  });
  if (kind === 'article') {
    const view = viewOf(id);
    return entry(view.path, summaryOf(view), view.version.day);
  }
  if (kind === 'sign') {
    const sign = signView(catalogue.signNamed(id));
    return entry(sign.href, `<p>${escaped(sign.action)}</p><p>${escaped(sign.massage)}</p>`, read);
  }
  const care = careView(catalogue, catalogue.precautionNamed(id));
  const signs = care.signs.map(({ title: name, speedWords }) => `<li>${escaped(`${name}: ${speedWords.toLowerCase()}`)}</li>`).join('');
  return entry(
    care.href,
    `<p>${escaped(care.rule)}</p><p>${escaped(care.action)}</p>${signs && `<p>Get help first for:</p><ul>${signs}</ul>`}`,
    read,
  );
}

/**
 * The answer of one file: what its pattern is answered with; `origin` is the site’s published address. Danger signs and precautions carry no
 * day of their own: theirs is that on which the list of codes was read.
 */
export const feedFor = (
  catalogue: Catalogue,
  { system, targets, encounter, read }: PublishedCover,
  pattern: string,
  origin: URL,
  viewOf = (id: string): ArticleView => articleView(catalogue, id),
): Feed => ({
  base: new URL(at('/'), origin).href,
  siteName: site.name,
  language: 'en',
  system: { id: system, name: wireNames[system], label: systemLabels[system] },
  code: fileOf(pattern),
  file: fileOf(pattern, encounter),
  entries: targets.map((target) => entryOf(catalogue, target, read, origin, viewOf)),
});

/** Every file of answers, as the routes that write them name it. */
export const filedCovers = (
  catalogue: Catalogue,
): { params: { system: System; file: string }; props: { cover: PublishedCover; pattern: string } }[] =>
  publishedCovers(catalogue).flatMap((cover) =>
    Object.entries(cover.files).map(([pattern, file]) => ({ params: { system: cover.system, file }, props: { cover, pattern } })),
  );

/** The coverage rules as data: what a client needs to find the file for a code without guessing; addresses are whole. */
export const coverageIndex = (catalogue: Catalogue, origin: URL) => {
  const whole = (path: string): string => new URL(at(path), origin).href;
  const covers = publishedCovers(catalogue);
  const lists = new Map(catalogue.codeLists().map((list) => [list.id, list]));
  return {
    application: whole('/connect/application/'),
    rule: 'The pattern that fits with most signs answers: * stands for all below, ? for any one sign, A-B for each stem from A to B. encounter is the seventh character of ICD-10-CM: first for A, B, C, later for D to S; a code without it has both. No pattern: no answer. Never shorten a code.',
    systems: Object.fromEntries(
      systems.map((system) => [
        system,
        {
          label: systemLabels[system],
          files: whole(`/connect/${system}/`),
          source: lists.get(readAs[system] ?? system)?.source,
          ...(readAs[system] && { readAs: readAs[system] }),
          covers: covers
            .filter((cover) => cover.system === system)
            .map(({ codes, encounter, names = [], targets, planned = [], files }) => ({
              codes: Object.entries(codes).map(([pattern, means]) => ({ pattern, means, file: files[pattern] })),
              ...(encounter && { encounter }),
              ...(names.length > 0 && { names }),
              answers: targets.map(({ kind, title, address, near }) => ({
                kind,
                title,
                url: new URL(address, origin).href,
                ...(near && { near }),
              })),
              ...(planned.length > 0 && { planned }),
            })),
        },
      ]),
    ),
  };
};

/** What the page says of one target: an emergency in full with whom to ring, a precaution with its rule, an article in a sentence. */
export type AnswerCard = {
  readonly key: string;
  readonly kind: Target['kind'];
  readonly title: string;
  readonly href: string;
  readonly speed?: string;
  readonly lines: readonly string[];
  readonly ring: readonly { readonly name: string; readonly number: string }[];
};

/** A card for everything that a code can be answered with, each once. */
export function answerCards(catalogue: Catalogue, covers: readonly PublishedCover[], viewOf: (id: string) => ArticleView): AnswerCard[] {
  const targets = new Map(covers.flatMap((cover) => cover.targets.map((target) => [`${target.kind} ${target.id}`, target] as const)));
  return [...targets].map(([key, { kind, id, title, address: href }]) => {
    const card = { key, kind, title, href };
    if (kind === 'article') return { ...card, lines: [viewOf(id).summary], ring: [] };
    if (kind === 'sign') {
      const { action, massage, speedWords, ring } = signPage(catalogue, id);
      return { ...card, speed: speedWords, lines: [action, massage], ring };
    }
    const care = careView(catalogue, catalogue.precautionNamed(id));
    return { ...card, lines: [care.rule, care.action], ring: [] };
  });
}

import { broadTechniques, phoneNames } from '../../schemas/vocabulary.ts';
import type { Claim, Emergency, Finding, OutOfScope, Precaution, ReadingList, Reference, Term } from '../../schemas/index.ts';
import { sizeReference } from '../../evidence/sizes.ts';
import { nearest, shown, type Problem } from './problem.ts';
import type { Article, Entry, Source } from './source.ts';

type Answer = { text: string; findings: string[]; references: string[] };

/** The named ids of a source, as sets to look in. */
function vocabularyOf(source: Source) {
  const ids = (name: Parameters<Source['seen']['get']>[0]): Set<string> => source.seen.get(name) ?? new Set();
  const written = new Set<string>();
  for (const section of ['techniques', 'benefits', 'client-groups', 'conditions', 'science', 'guides'] as const)
    for (const slug of ids(section)) written.add(`${section}/${slug}`);
  const articles = new Set([...written, ...source.planned.keys()]);
  const slugsOf = (section: string): Set<string> =>
    new Set([...articles].filter((id) => id.startsWith(`${section}/`)).map((id) => id.slice(section.length + 1)));
  return {
    written,
    articles,
    techniques: slugsOf('techniques'),
    conditions: slugsOf('conditions'),
    findings: ids('findings'),
    references: ids('references'),
    precautions: ids('precautions'),
    glossary: ids('glossary'),
    regions: ids('body-regions'),
    ideas: ids('emergency-words'),
  };
}
type Vocabulary = ReturnType<typeof vocabularyOf>;

const entriesOf = <Data>(source: Source, collection: Entry['collection']): Entry<Data>[] =>
  source.entries.filter((entry): entry is Entry<Data> => entry.collection === collection);

/** Whether a file that could not be read in full, other than `file`, may define or cite this id. */
const maybeIn = ({ unread }: Source, id: string, file: string): boolean =>
  id !== '' && [...unread].some(([path, text]) => path !== file && text.includes(id));

/** Every edge that names nothing, in every file. */
export function danglingEdges(source: Source): Problem[] {
  const names = vocabularyOf(source);
  const problems: Problem[] = [];
  const check = (file: string, field: string, what: string, valid: Set<string>, values: readonly string[]): void =>
    values.forEach((value, index) => {
      if (!valid.has(value) && !maybeIn(source, value, file))
        problems.push({
          file,
          field: values.length > 1 ? `${field}.${index}` : field,
          value,
          message: `names no ${what}`,
          nearest: nearest(value, valid),
        });
    });

  for (const article of source.articles) articleEdges(article, names, check);
  for (const { file, id, data } of entriesOf<Finding>(source, 'findings')) {
    check(file, `${id}.topics`, 'article, written or planned', names.articles, data.topics);
    check(file, `${id}.techniques`, 'technique', new Set([...names.techniques, ...broadTechniques]), data.techniques);
    check(file, `${id}.reference`, 'reference', names.references, [data.reference]);
  }
  for (const { file, data } of entriesOf<Precaution>(source, 'precautions')) {
    check(file, 'techniques', 'technique', names.techniques, data.techniques);
    check(file, 'references', 'reference', names.references, data.references);
  }
  for (const { file, id, data } of entriesOf<Term>(source, 'glossary')) {
    check(file, `${id}.references`, 'reference', names.references, data.references);
    if (data.article) check(file, `${id}.article`, 'article, written or planned', names.articles, [data.article]);
  }
  for (const { file, data } of entriesOf<ReadingList>(source, 'reading-lists')) {
    check(file, 'articles', 'article, written or planned', names.articles, data.articles);
    if (data.clientGroup) check(file, 'clientGroup', 'article, written or planned', names.articles, [data.clientGroup]);
  }
  for (const { file, data } of entriesOf<Claim>(source, 'claims')) {
    check(file, 'articles', 'article, written or planned', names.articles, data.articles);
    check(file, 'findings', 'finding', names.findings, data.findings);
    check(file, 'references', 'reference', names.references, data.references);
  }
  for (const { file, id, data } of entriesOf<Emergency>(source, 'emergencies')) {
    check(file, `${id}.hold`, 'article, written or planned', names.articles, data.hold);
    check(file, `${id}.beside`, 'article, written or planned', names.articles, data.beside);
    data.signs.forEach(({ all, any = [], not = [] }, index) =>
      check(file, `${id}.signs.${index}`, 'idea of emergency-words.yaml', names.ideas, [...all, ...any, ...not]),
    );
  }
  for (const { file, id, data } of entriesOf<OutOfScope>(source, 'out-of-scope'))
    check(file, `${id}.near`, 'article, written or planned', names.articles, data.near ?? []);
  return problems;
}

type Check = (file: string, field: string, what: string, valid: Set<string>, values: readonly string[]) => void;

function articleEdges({ file, id, section, data, body }: Article, names: Vocabulary, check: Check): void {
  const list = (key: string): string[] => (data[key] as string[] | undefined) ?? [];
  check(file, 'bodyRegions', 'body region', names.regions, list('bodyRegions'));
  check(file, 'precautions', 'precaution', names.precautions, list('precautions'));
  check(
    file,
    'related',
    'other article, written or planned',
    new Set([...names.articles].filter((other) => other !== id)),
    list('related'),
  );
  (data['inShort'] as Answer[]).forEach((answer, index) => {
    check(file, `inShort.${index}.findings`, 'finding', names.findings, answer.findings);
    check(file, `inShort.${index}.references`, 'reference', names.references, answer.references);
  });
  if (section === 'techniques')
    check(
      file,
      'conditions',
      'condition, written or planned',
      names.conditions,
      (data['conditions'] as { id: string }[]).map(({ id }) => id),
    );
  else check(file, 'conditions', 'condition, written or planned', names.conditions, list('conditions'));
  check(file, 'techniques', 'technique, written or planned', names.techniques, list('techniques'));
  ((data['redFlags'] as { references: string[] }[] | undefined) ?? []).forEach((flag, index) =>
    check(file, `redFlags.${index}.references`, 'reference', names.references, flag.references),
  );
  const verdict = data['verdict'] as { findings: string[] } | undefined;
  if (verdict) check(file, 'verdict.findings', 'finding', names.findings, verdict.findings);

  const valid: Record<string, [string, Set<string>]> = {
    Finding: ['finding', names.findings],
    Cite: ['reference', names.references],
    Term: ['glossary term', names.glossary],
    See: ['article, written or planned', names.articles],
    Phone: ['phone number', new Set<string>(phoneNames)],
  };
  for (const use of body.uses) {
    const known = valid[use.name];
    if (known) check(file, `body line ${use.line} <${use.name}>`, known[0], known[1], [use.id ?? '']);
  }
}

const components = ['Finding', 'Cite', 'Term', 'See', 'Phone'];

/** Components that do not exist, and links that go round the catalogue. */
export function strangeMarkup(source: Source): Problem[] {
  return source.articles.flatMap(({ file, body }) => [
    ...body.uses
      .filter(({ name }) => !components.includes(name))
      .map(({ name, line }) => ({
        file,
        field: `body line ${line}`,
        value: name,
        message: 'is not a component authors may use',
        nearest: nearest(name, components),
      })),
    ...body.rawLinks.map(({ url, line }) => ({
      file,
      field: `body line ${line}`,
      value: shown(url),
      message: 'is a raw link; use <See id> for an article, <Cite id> for a publication',
    })),
    ...body.code.map(({ text, line }) => ({
      file,
      field: `body line ${line}`,
      value: shown(text),
      message: 'is code; a body holds words and components only',
    })),
  ]);
}

const placeholder = /\{(\w+)\}/g;

/** {names} of phone numbers that the region does not have, anywhere in front matter or a precaution. */
export function unknownNumbers(source: Source): Problem[] {
  const read = (file: string, field: string, value: unknown): Problem[] => {
    if (typeof value === 'string')
      return [...value.matchAll(placeholder)]
        .filter(([, name = '']) => !(phoneNames as readonly string[]).includes(name))
        .map(([, name = '']) => ({ file, field, value: name, message: 'names no phone number', nearest: nearest(name, phoneNames) }));
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => read(file, field ? `${field}.${key}` : key, inner));
  };
  return [...source.articles, ...entriesOf(source, 'precautions')].flatMap(({ file, data }) => read(file, '', data));
}

/** Slugs, titles and other names that two entries share, and files whose name disagrees with their id. */
export function duplicates(source: Source): Problem[] {
  const problems: Problem[] = [];
  const { articles } = vocabularyOf(source);
  for (const [slug, ids] of Map.groupBy(articles, (id) => id.split('/')[1] ?? id))
    if (ids.length > 1)
      for (const id of ids)
        problems.push({
          file: source.planned.has(id) ? 'src/content/planned.yaml' : `src/content/${id}.mdx`,
          field: 'slug',
          value: slug,
          message: `is a slug that ${ids.length} articles share`,
        });
  for (const [title, sharing] of Map.groupBy(source.articles, ({ data }) => String(data['title']).toLowerCase()))
    if (sharing.length > 1)
      for (const { file } of sharing)
        problems.push({ file, field: 'title', value: title, message: `is a title that ${sharing.length} articles share` });
  for (const { file, id, data } of entriesOf<Reference>(source, 'references'))
    if (data.id !== id) problems.push({ file, field: 'id', value: data.id, message: `must be the file’s name, ${id}` });
  for (const { file, id, data } of entriesOf<Finding>(source, 'findings')) {
    const home = file.replace(/^src\/content\/findings\/|\.yaml$/g, '');
    if (data.topics[0] !== home)
      problems.push({
        file,
        field: `${id}.topics.0`,
        value: data.topics[0],
        message: `must be ${home}: a finding lives in the file of its first topic`,
      });
    if (!id.includes(`--${data.reference}`))
      problems.push({ file, field: `${id}.id`, value: id, message: `must end with --${data.reference}` });
  }
  const dois = Map.groupBy(
    entriesOf<Reference>(source, 'references').filter(({ data }) => data.DOI),
    ({ data }) => data.DOI?.toLowerCase() ?? '',
  );
  for (const [doi, entries] of dois)
    if (entries.length > 1)
      for (const { file } of entries)
        problems.push({ file, field: 'DOI', value: doi, message: `is the DOI of ${entries.length} references` });
  return problems;
}

/** Answers, verdicts and <Finding> sentences that rest on findings nobody has looked at twice. */
export function uncheckedAnswers(source: Source): Problem[] {
  const findings = new Map(entriesOf<Finding>(source, 'findings').map((entry) => [entry.id, entry.data]));
  const problems: Problem[] = [];
  const rest = (file: string, field: string, ids: readonly string[], evidence = true): void => {
    for (const id of ids) {
      const finding = findings.get(id);
      if (finding && !finding.checked)
        problems.push({ file, field, value: id, message: 'rests on a finding whose source has not been double-checked' });
      else if (finding && evidence && finding.direction === 'not-applicable')
        problems.push({ file, field, value: id, message: 'rests on a finding that is background, not evidence' });
    }
  };
  for (const { file, data, body } of source.articles) {
    (data['inShort'] as Answer[]).forEach((answer, index) => rest(file, `inShort.${index}.findings`, answer.findings, false));
    rest(file, 'verdict.findings', (data['verdict'] as { findings: string[] } | undefined)?.findings ?? [], false);
    for (const use of body.uses) if (use.name === 'Finding' && use.id) rest(file, `body line ${use.line} <Finding>`, [use.id], false);
  }
  for (const { file, data } of entriesOf<Claim>(source, 'claims')) rest(file, 'findings', data.findings, false);
  return problems;
}

/** Articles that show no finding and do not say that none was found. */
export function silentArticles(source: Source): Problem[] {
  const topics = new Set(entriesOf<Finding>(source, 'findings').flatMap(({ data }) => data.topics));
  return source.articles.flatMap(({ file, id, data, body }) => {
    const shows = topics.has(id) || maybeIn(source, id, file) || body.uses.some(({ name }) => name === 'Finding');
    if (topics.has(id) && data['noStudies'])
      return [{ file, field: 'noStudies', message: 'says that no study was found, yet findings name this article' }];
    return shows || data['noStudies']
      ? []
      : [{ file, field: 'noStudies', message: 'is missing: the article shows no finding, so it must say that none was found' }];
  });
}

/** References that cannot be looked up, and references that nothing cites. */
export function referenceProblems(source: Source): Problem[] {
  const cited = new Set<string>([sizeReference]);
  for (const { data } of entriesOf<Finding>(source, 'findings')) cited.add(data.reference);
  for (const name of ['precautions', 'glossary', 'claims'] as const)
    for (const { data } of entriesOf<{ references: string[] }>(source, name)) for (const id of data.references) cited.add(id);
  for (const { data, body } of source.articles) {
    for (const use of body.uses) if (use.name === 'Cite' && use.id) cited.add(use.id);
    for (const answer of data['inShort'] as Answer[]) for (const id of answer.references) cited.add(id);
    for (const flag of (data['redFlags'] as { references: string[] }[] | undefined) ?? []) for (const id of flag.references) cited.add(id);
  }
  return entriesOf<Reference>(source, 'references').flatMap(({ file, id, data }) => {
    const problems: Problem[] = [];
    const official = data.URL !== undefined && data.URL !== data.custom.mirrorURL;
    if (!data.DOI && !data.PMID && !data.PMCID && !official)
      problems.push({ file, field: 'DOI', message: 'is missing, and so are PMID, PMCID and an official URL: nobody could look it up' });
    if (!data.author && data.type === 'article-journal')
      problems.push({ file, field: 'author', message: 'is missing: complete the record or withhold it' });
    if (!data.issued && data.type === 'article-journal')
      problems.push({ file, field: 'issued', message: 'is missing: complete the record or withhold it' });
    if (!cited.has(id) && !maybeIn(source, id, file)) problems.push({ file, field: 'id', value: id, message: 'is cited by nothing' });
    return problems;
  });
}

/** Dates that cannot be: reviewed before published, due before reviewed. */
export function impossibleDates(source: Source): Problem[] {
  return source.articles.flatMap(({ file, data }) => {
    const [published, reviewed, due] = ['published', 'reviewed', 'reviewDue'].map((key) => data[key] as Date) as [Date, Date, Date];
    const iso = (date: Date): string => date.toISOString().slice(0, 10);
    return [
      ...(reviewed < published
        ? [{ file, field: 'reviewed', value: iso(reviewed), message: `lies before the day of publication, ${iso(published)}` }]
        : []),
      ...(due <= reviewed
        ? [{ file, field: 'reviewDue', value: iso(due), message: `must lie after the day of review, ${iso(reviewed)}` }]
        : []),
    ];
  });
}

/** Links that would die: retired slugs that lead nowhere, published slugs that vanished, written articles still called planned. */
export function brokenPromises(source: Source): Problem[] {
  const { written, articles } = vocabularyOf(source);
  const live = new Set([...written].map((id) => id.split('/')[1] ?? id));
  const problems: Problem[] = [];
  for (const [slug, { to }] of source.retired) {
    const file = 'src/content/retired.yaml';
    // `section/slug`: an article that moved to another section and kept its slug.
    if (live.has(slug) || written.has(slug))
      problems.push({ file, field: slug, value: slug, message: 'is retired, yet an article has this slug' });
    if (to !== undefined && !written.has(to))
      problems.push({ file, field: `${slug}.to`, value: to, message: 'leads to no article', nearest: nearest(to, written) });
  }
  const published = new Set(source.permalinks);
  for (const slug of published)
    if (!live.has(slug) && !source.retired.has(slug))
      problems.push({
        file: 'src/content/permalinks.txt',
        field: 'slug',
        value: slug,
        message: 'was published and is gone: say in retired.yaml where it went',
        nearest: nearest(slug, live),
      });
  for (const { file, slug } of source.articles)
    if (!published.has(slug))
      problems.push({ file, field: 'slug', value: slug, message: 'is not in src/content/permalinks.txt yet: run `npm run permalinks`' });
  for (const id of source.planned.keys())
    if (written.has(id))
      problems.push({ file: 'src/content/planned.yaml', field: id, value: id, message: 'is written now: take it out of the plan' });
  if (articles.size === 0) problems.push({ file: 'src/content', field: 'articles', message: 'holds no article at all' });
  return problems;
}

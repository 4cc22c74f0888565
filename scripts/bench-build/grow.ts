import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Source } from '../../src/source/index.ts';

const content = 'src/content';

/** A copy of a publication under a name and numbers of its own. */
function addReference(root: string, id: string, number: number, suffix: string): void {
  const record = JSON.parse(readFileSync(join(root, content, 'references', `${id}.json`), 'utf8')) as Record<string, string | undefined>;
  const { DOI, PMID, PMCID, URL, ...rest } = record;
  // One number is enough to be found by; its address would name the publication that was copied.
  const own = DOI
    ? { ...rest, DOI: `${DOI}${suffix}` }
    : PMID || PMCID
      ? { ...rest, PMID: String(10_000_000 + number) }
      : { ...rest, URL: `${URL ?? ''}#${suffix}` };
  writeFileSync(join(root, content, 'references', `${id}${suffix}.json`), JSON.stringify({ ...own, id: `${id}${suffix}` }));
}

/** The id of a copied finding: an id ends in that of its publication, and perhaps a number. */
const named = (id: string, reference: string, suffix: string): string => id.replace(`--${reference}`, `--${reference}${suffix}`);

/** Adds articles `from` to `to` made from those that are written, each with findings and publications of its own; says how many of each. */
export function grow(root: string, { articles, entries }: Source, from: number, to: number): { findings: number; references: number } {
  const added = { findings: 0, references: 0 };
  for (let number = from; number < to; number += 1) {
    const model = articles[number % articles.length];
    if (!model) return added;
    const suffix = `-g${number}`;
    const slug = `generated-${number}`;
    const file = `${content}/findings/${model.section}/${model.slug}.yaml`;
    const own = entries.findings.filter((finding) => finding.file === file);
    const cited = [...new Set(own.map(({ data }) => data.reference))];
    let text = readFileSync(join(root, model.file), 'utf8')
      .replace(/^title: .*$/m, `title: Generated article ${number}`)
      .replace(/^codes:.*\n(?:[ -].*\n)*/m, `codes:\n  icd10cm: [Q${10 + (number % 90)}.${Math.floor(number / 90)}]\n`);
    const renamed = new Map([
      ...own.map(({ id, data }) => [id, named(id, data.reference, suffix)] as const),
      ...cited.map((id) => [id, id + suffix] as const),
    ]);
    for (const [id, name] of renamed) text = text.replaceAll(new RegExp(`(?<![\\w-])${id}(?![\\w-])`, 'g'), name);
    writeFileSync(join(root, content, model.section, `${slug}.mdx`), text);
    appendFileSync(join(root, content, 'permalinks.txt'), `${slug}\n`);
    for (const id of cited) addReference(root, id, (added.references += 1) + number * 100, suffix);
    added.findings += own.length;
    if (own.length === 0) continue;
    const list = parse(readFileSync(join(root, file), 'utf8')) as { id: string; reference: string }[];
    const copies = list.map((one) => ({
      ...one,
      id: named(one.id, one.reference, suffix),
      reference: one.reference + suffix,
      topics: [`${model.section}/${slug}`],
    }));
    const to = join(root, content, 'findings', model.section, `${slug}.yaml`);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, stringify(copies));
  }
  return added;
}

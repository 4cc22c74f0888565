import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, YAMLMap } from 'yaml';
import { plannedIn, type PlannedArticle } from '../../src/catalogue/edges.ts';
import { slug as slugSchema } from '../../src/schemas/fields.ts';
import { articleTemplate } from '../../src/schemas/template.ts';
import { isSection, sectionNames } from '../../src/schemas/vocabulary.ts';
import { nearest, readSource } from '../../src/source/index.ts';

const suggestion = (written: string, valid: Iterable<string>): string => {
  const near = nearest(written, valid);
  return near ? ` Did you mean “${near}”?` : '';
};

/** Removes an entry from the plan, and its group and section where nothing else stands under them. */
function takeOutOfPlan(path: string, { section, group, slug }: PlannedArticle): void {
  const plan = parseDocument(readFileSync(path, 'utf8'));
  plan.deleteIn([section, group, slug]);
  for (const above of [[section, group], [section]]) {
    const left = plan.getIn(above);
    if (left instanceof YAMLMap && left.items.length === 0) plan.deleteIn(above);
  }
  writeFileSync(path, plan.toString({ lineWidth: 0 }));
}

/** Starts an article from its section’s template and takes it out of the plan, which knows its title; returns the file’s path. Throws in words where it cannot. */
export function startArticle(root: string, section: string, slug: string, title?: string, today = new Date()): string {
  if (!isSection(section))
    throw new Error(`“${section}” is not a section.${suggestion(section, sectionNames)} Sections: ${sectionNames.join(', ')}.`);
  if (!slugSchema.safeParse(slug).success)
    throw new Error(`“${slug}” is no slug: it must be letters, digits and single hyphens, like neck-pain.`);
  const source = readSource(root);
  const { permalinks, seen, singles } = source;
  const planned = plannedIn(source);
  const id = `${section}/${slug}`;
  const home = sectionNames.find((name) => seen.get(name)?.has(slug));
  if (home) throw new Error(`${home}/${slug} is written already; slugs are unique across sections.`);
  if (permalinks.includes(slug) || Object.hasOwn(singles.retired?.data ?? {}, slug))
    throw new Error(`“${slug}” was published before; its address must not change its meaning.`);
  const elsewhere = planned.find((one) => one.slug === slug && one.id !== id);
  if (elsewhere) throw new Error(`“${slug}” is planned as ${elsewhere.id}.`);
  const plan = planned.find((one) => one.id === id);
  const named = title ?? plan?.title;
  if (!named)
    throw new Error(
      `${id} is not planned.${suggestion(
        id,
        planned.map((one) => one.id),
      )} Give it a title: npm run new ${section} ${slug} "Its title".`,
    );
  const file = `src/content/${id}.mdx`;
  writeFileSync(join(root, file), articleTemplate(section, named, today), { flag: 'wx' });
  if (plan) takeOutOfPlan(join(root, 'src/content/planned.yaml'), plan);
  return file;
}

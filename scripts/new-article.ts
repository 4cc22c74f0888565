/** Starts an article from its section’s template: `npm run new <section> <slug> [title]`. The title of a planned article is known. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSource } from '../src/catalogue/integrity/index.ts';
import { nearest } from '../src/catalogue/integrity/problem.ts';
import { slug as slugSchema } from '../src/schemas/fields.ts';
import { articleTemplate } from '../src/schemas/template.ts';
import { sectionNames, type Section } from '../src/schemas/vocabulary.ts';

const suggestion = (written: string, valid: Iterable<string>): string => {
  const near = nearest(written, valid);
  return near ? ` Did you mean “${near}”?` : '';
};

/** Writes the article’s file and takes it out of the plan; returns the file’s path. Throws in words where it cannot. */
export function startArticle(root: string, section: string, slug: string, title?: string, today = new Date()): string {
  if (!(sectionNames as readonly string[]).includes(section))
    throw new Error(`“${section}” is not a section.${suggestion(section, sectionNames)} Sections: ${sectionNames.join(', ')}.`);
  if (!slugSchema.safeParse(slug).success)
    throw new Error(`“${slug}” is no slug: it must be letters, digits and single hyphens, like neck-pain.`);
  const { planned, permalinks, retired, seen } = readSource(root);
  const id = `${section}/${slug}`;
  const home = sectionNames.find((name) => seen.get(name)?.has(slug));
  if (home) throw new Error(`${home}/${slug} is written already; slugs are unique across sections.`);
  if (permalinks.includes(slug) || retired.has(slug))
    throw new Error(`“${slug}” was published before; its address must not change its meaning.`);
  const elsewhere = [...planned.keys()].find((one) => one.endsWith(`/${slug}`) && one !== id);
  if (elsewhere) throw new Error(`“${slug}” is planned as ${elsewhere}.`);
  const named = title ?? planned.get(id);
  if (!named)
    throw new Error(`${id} is not planned.${suggestion(id, planned.keys())} Give it a title: npm run new ${section} ${slug} "Its title".`);
  const file = `src/content/${id}.mdx`;
  writeFileSync(join(root, file), articleTemplate(section as Section, named, today), { flag: 'wx' });
  const plan = join(root, 'src/content/planned.yaml');
  if (existsSync(plan)) writeFileSync(plan, readFileSync(plan, 'utf8').replace(new RegExp(`^  ${slug}:.*\\n`, 'm'), ''));
  return file;
}

if (import.meta.main) {
  const [section, slug, title] = process.argv.slice(2);
  try {
    if (!section || !slug) throw new Error('Say which section and which slug: npm run new conditions gout');
    const file = startArticle(process.cwd(), section, slug, title);
    console.log(
      `${file} is ready to fill. \`npm run content -- ${section}/${slug}\` lists what is still missing; \`npm run permalinks\` records its address once it is done.`,
    );
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}

import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { articleSchemas } from './schemas/index.ts';
import type { Section } from './schemas/vocabulary.ts';
import { readSource } from './source/index.ts';

const source = readSource(process.cwd());

/** Hands a section's articles to Astro, which renders their MDX; what they say is the catalogue's. */
const articlesOf = (section: Section): Loader => ({
  name: `articles-of-${section}`,
  load: async ({ store, parseData, generateDigest }) => {
    store.clear();
    for (const { slug: id, file: filePath, data, mdx: body } of source.articles.filter((article) => article.section === section))
      store.set({ id, data: await parseData({ id, data, filePath }), body, filePath, digest: generateDigest(body), deferredRender: true });
  },
});

export const collections = {
  techniques: defineCollection({ loader: articlesOf('techniques'), schema: articleSchemas.techniques }),
  benefits: defineCollection({ loader: articlesOf('benefits'), schema: articleSchemas.benefits }),
  'client-groups': defineCollection({ loader: articlesOf('client-groups'), schema: articleSchemas['client-groups'] }),
  conditions: defineCollection({ loader: articlesOf('conditions'), schema: articleSchemas.conditions }),
  science: defineCollection({ loader: articlesOf('science'), schema: articleSchemas.science }),
  guides: defineCollection({ loader: articlesOf('guides'), schema: articleSchemas.guides }),
};

import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { articleSchemas } from './schemas/index.ts';
import type { Section } from './schemas/vocabulary.ts';
import { site } from './site.config.ts';
import { localised, readSource, type Source } from './source/index.ts';

const local = (source: Source) => localised(source, site.country, site.region);
const atStart = local(readSource(process.cwd()));

/** Hands a section's articles to Astro, which renders their MDX; what they say is the catalogue's. A save in `dev` hands over what it read. */
const articlesOf = (section: Section): Loader => ({
  name: `articles-of-${section}`,
  load: async ({ store, parseData, generateDigest, refreshContextData }) => {
    const saved = refreshContextData?.['source'] as Source | undefined;
    const { articles } = saved ? local(saved) : atStart;
    store.clear();
    for (const { slug: id, file: filePath, data, mdx: body } of articles.filter((article) => article.section === section))
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

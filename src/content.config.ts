import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineCollection } from 'astro:content';
import { file, glob, type Loader } from 'astro/loaders';
import { parse } from 'yaml';
import { schemas } from './schemas/index.ts';

const articlesOf = (section: string) => glob({ pattern: '*.mdx', base: `./src/content/${section}` });
const filesOf = (collection: string) => glob({ pattern: '*.{yaml,json}', base: `./src/content/${collection}` });

/** Loads every finding of the files under src/content/findings, each a list. */
const findingsLoader = {
  name: 'findings',
  load: async ({ store, parseData, config, watcher }) => {
    const base = fileURLToPath(new URL('./src/content/findings/', config.root));
    watcher?.add(base);
    store.clear();
    for (const path of readdirSync(base, { recursive: true, encoding: 'utf8' })) {
      if (!path.endsWith('.yaml')) continue;
      for (const row of parse(readFileSync(join(base, path), 'utf8')) as { id: string }[])
        store.set({ id: row.id, data: await parseData({ id: row.id, data: row }) });
    }
  },
} satisfies Loader;

export const collections = {
  techniques: defineCollection({ loader: articlesOf('techniques'), schema: schemas.techniques }),
  benefits: defineCollection({ loader: articlesOf('benefits'), schema: schemas.benefits }),
  'client-groups': defineCollection({ loader: articlesOf('client-groups'), schema: schemas['client-groups'] }),
  conditions: defineCollection({ loader: articlesOf('conditions'), schema: schemas.conditions }),
  science: defineCollection({ loader: articlesOf('science'), schema: schemas.science }),
  guides: defineCollection({ loader: articlesOf('guides'), schema: schemas.guides }),
  findings: defineCollection({ loader: findingsLoader, schema: schemas.findings }),
  references: defineCollection({ loader: filesOf('references'), schema: schemas.references }),
  precautions: defineCollection({ loader: filesOf('precautions'), schema: schemas.precautions }),
  'reading-lists': defineCollection({ loader: filesOf('reading-lists'), schema: schemas['reading-lists'] }),
  claims: defineCollection({ loader: filesOf('claims'), schema: schemas.claims }),
  glossary: defineCollection({ loader: file('src/content/glossary.yaml'), schema: schemas.glossary }),
  'body-regions': defineCollection({ loader: file('src/content/body-regions.yaml'), schema: schemas['body-regions'] }),
};

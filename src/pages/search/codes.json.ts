import type { APIRoute } from 'astro';
import { catalogue } from '~/catalogue/index.ts';
import type { CodedArticle } from '~/search/codes.ts';

/** Diagnosis codes of every article that has some, fetched where a code is typed. */
export const GET: APIRoute = () =>
  Response.json(
    catalogue
      .articlesIn('conditions')
      .map(({ id, data }): CodedArticle => ({ id, title: data.title, names: [], codes: data.codes.icd10cm }))
      .filter(({ codes }) => codes.length > 0),
  );

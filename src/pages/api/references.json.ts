import type { APIRoute } from 'astro';
import { catalogue } from '~/catalogue/index.ts';

/** Every reference as CSL-JSON, with the articles that rest on it under custom.citedBy. */
export const GET: APIRoute = () =>
  Response.json(
    catalogue.allReferences().map(({ custom: { readAt: _readAt, mirrorURL: _mirror, note: _note, ...custom }, ...reference }) => ({
      ...reference,
      custom: { ...custom, citedBy: catalogue.citedBy(reference.id).map(({ id }) => id) },
    })),
  );

import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue, viewOf } from '~/catalogue/index.ts';
import { pictureSheet } from '~/components/illustrations/pictures/index.ts';
import { pictureNames, type PictureName } from '~/schemas/picture.ts';

/** The pictures of each article that has some, of a session’s steps, and all of them for the style guide. */
export const getStaticPaths = (() => [
  ...catalogue
    .articlesIn()
    .map(({ id }) => ({ params: { sheet: id }, props: { names: viewOf(id).pictures } }))
    .filter(({ props }) => props.names.length > 0),
  { params: { sheet: 'session' }, props: { names: catalogue.sessionSteps().steps.map(({ picture }) => picture as PictureName) } },
  { params: { sheet: 'all' }, props: { names: pictureNames } },
]) satisfies GetStaticPaths;

export const GET: APIRoute<{ names: readonly PictureName[] }> = ({ props }) =>
  new Response(pictureSheet(props.names), { headers: { 'Content-Type': 'image/svg+xml' } });

import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue, viewOf } from '~/catalogue/index.ts';
import { cardOf } from '~/catalogue/view.ts';
import { pictureSheet } from '~/components/illustrations/pictures/index.ts';
import { drawingsOf, regionSubject, subjectOf, type Subject } from '~/components/illustrations/subjects.ts';
import { pictureNames, type PictureName } from '~/schemas/picture.ts';
import { sectionNames } from '~/schemas/vocabulary.ts';

type Sheet = { names: readonly PictureName[]; subjects: readonly Subject[] };

const sheet = (name: string, names: Sheet['names'], subjects: Sheet['subjects'] = []) => ({
  params: { sheet: name },
  props: { names, drawings: drawingsOf(subjects) },
});

/** The pictures of each article and of those it leads to in rows, of each directory, of a session’s steps, and all of them for the style guide. */
export const getStaticPaths = (() =>
  [
    ...catalogue.articlesIn().map((article) => {
      const { pictures, uses } = viewOf(article.id);
      return sheet(article.id, pictures, [cardOf(article), ...uses]);
    }),
    ...sectionNames.map((section) => sheet(section, [], catalogue.articlesIn(section as 'guides').map(cardOf))),
    ...catalogue
      .regionsWithArticles()
      .map(({ id }) => sheet(`body/${id}`, [], [regionSubject(id), ...catalogue.articlesAt(id).map(cardOf)])),
    sheet(
      'reading-lists',
      [],
      catalogue.readingLists().flatMap(({ articles }) => articles.map(cardOf).find(subjectOf) ?? []),
    ),
    sheet(
      'session',
      catalogue.sessionSteps().steps.map(({ picture }) => picture as PictureName),
    ),
    sheet('all', pictureNames),
  ].filter(({ props }) => props.names.length + props.drawings.size > 0)) satisfies GetStaticPaths;

export const GET: APIRoute<ReturnType<typeof sheet>['props']> = ({ props }) =>
  new Response(pictureSheet(props.names, props.drawings), { headers: { 'Content-Type': 'image/svg+xml' } });

import type { APIRoute, GetStaticPaths } from 'astro';
import { socialPicture, type SocialPicture } from '~/brand/pictures.ts';
import { catalogue } from '~/catalogue/index.ts';
import { cardOf } from '~/catalogue/view.ts';
import { emblems } from '~/components/illustrations/emblems.ts';
import { doorScenes } from '~/components/illustrations/moments.ts';
import { techniqueScenes } from '~/components/illustrations/techniques.ts';
import type { Section } from '~/schemas/vocabulary.ts';
import { site } from '~/site.config.ts';

/** Emblems that stand in the middle of their sheet; the others run off its edges. */
const standsFree: readonly Section[] = ['benefits', 'guides'];

type Props = { picture: SocialPicture };

/** One picture for every article, and one for all other pages. */
export const getStaticPaths = (() => [
  {
    params: { slug: 'site' },
    props: {
      picture: {
        title: site.tagline,
        kicker: 'No adverts, no tracking',
        summary: site.description,
        siteName: site.name,
        drawing: { shapes: doorScenes.hurts.shapes, middle: [120, 90], height: 180 },
      },
    } satisfies Props,
  },
  ...catalogue.articlesIn().map((article) => {
    const { slug, section } = article;
    const { title, kind, summary } = cardOf(article);
    const scene = section === 'techniques' ? techniqueScenes[slug] : undefined;
    const drawing: SocialPicture['drawing'] = scene
      ? { shapes: scene.shapes, middle: [120, 90], height: 180 }
      : { shapes: emblems[section], middle: [48, 48], height: standsFree.includes(section) ? 150 : 96 };
    return {
      params: { slug },
      props: {
        picture: { title, kicker: kind, summary, siteName: site.name, drawing },
      } satisfies Props,
    };
  }),
]) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(await socialPicture(props.picture), { headers: { 'Content-Type': 'image/png' } });

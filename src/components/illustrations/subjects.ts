import type { PictureName } from '../../schemas/picture.ts';
import type { Drawing } from './parts.ts';
import { pictures } from './pictures/index.ts';
import { placeDrawing } from './places.ts';
import { draw } from './rig/picture.ts';
import { techniqueScenes } from './techniques.ts';

/** What a drawing is looked up by: an article, and the regions of the body it belongs to. */
export type Subject = { id: string; slug: string; regions: readonly string[] };

/** What articles about no one place or technique have a drawing of; an article stays without where none shows just that. */
const subjects: Readonly<Record<string, PictureName>> = {
  'conditions/chronic-pain': 'long-pain',
  'benefits/general-wellness': 'healthy-adult',
  'benefits/injury-recovery': 'injured',
  'benefits/joint-mobility': 'seated-knee-bend',
  'benefits/muscle-tension': 'squeeze-shoulder',
  'benefits/pain-relief': 'hand-on-sore-place',
  'benefits/posture-and-function': 'sit-changes',
  'benefits/scar-tissue-and-swelling': 'scar-slide',
  'benefits/sports-performance-and-recovery': 'athlete',
  'benefits/stress-reduction': 'breathe-out',
  'client-groups/athletes': 'athlete',
  'client-groups/healthy-adults': 'healthy-adult',
  'client-groups/office-workers': 'office-worker',
  'client-groups/people-recovering-from-injury': 'injured',
  'client-groups/people-recovering-from-surgery': 'after-surgery',
  'client-groups/people-with-cancer': 'cancer-care',
  'client-groups/people-with-chronic-pain': 'long-pain',
  'client-groups/people-with-stress-and-anxiety': 'worried',
  'client-groups/pregnant-people': 'pregnant',
  'science/fascia': 'fascia-layers',
  'science/lymph-and-toxins': 'lymph-pathway',
  'science/muscle-knots': 'knot-in-muscle',
  'science/pain-and-the-nervous-system': 'nerve-pathway',
  'science/scar-tissue-breakdown': 'scar-circles',
  'guides/before-and-after-your-session': 'session-after',
  'guides/choosing-a-therapist': 'session-talk',
  'guides/consent-and-boundaries': 'session-speak-up',
  'guides/is-massage-safe-for-me': 'session-check',
  'guides/pressure-and-pain': 'session-massage',
  'guides/self-care-between-sessions': 'ball-wall-shoulder',
  'guides/what-is-therapeutic-massage': 'face-down',
  'guides/what-to-expect': 'session-cover',
};
/** Conditions that are felt in the whole body. */
const everywhere = new Set(['conditions/fibromyalgia']);

const pictured = (name: PictureName): Drawing => ({ shows: pictures[name].shows, shapes: draw(pictures[name]) });

/** The drawing of what an article is about: a technique at work, the place on the body, or a person or thing; undefined where there is none. */
export function subjectOf({ id, slug, regions }: Subject): Drawing | undefined {
  const named = subjects[id];
  if (named) return pictured(named);
  if (id.startsWith('techniques/')) return techniqueScenes[slug];
  const placed = id.startsWith('conditions/') || id.startsWith('body/');
  return placed && (regions.length > 0 || everywhere.has(id)) ? placeDrawing(regions) : undefined;
}

/** The drawing of one part of the body, as its own page shows it. */
export const regionSubject = (region: string): Subject => ({ id: `body/${region}`, slug: region, regions: [region] });

/** The name of an article’s drawing in a file of pictures. */
export const subjectName = (id: string): string => `of-${id.replace('/', '-')}`;

/** The drawings of some articles under their names; those without one are left out. */
export const drawingsOf = (subjects: readonly Subject[]): Map<string, Drawing> =>
  new Map(
    subjects.flatMap((one) => {
      const drawing = subjectOf(one);
      return drawing ? [[subjectName(one.id), drawing] as const] : [];
    }),
  );

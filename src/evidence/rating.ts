import type { Finding } from '../schemas/index.ts';
import type { Rung } from '../schemas/vocabulary.ts';
import { isEvidence } from './map.ts';

/** One reason for a step down, and how many steps it is. */
export type Step = { reason: string; steps: number };

/** How sure anyone is, and whether that is this site’s rating, where the authors gave none. */
export type Sureness = { certainty: Rung; ours: boolean };

/** How sure a result is, and for our own rating where it started and what took it down. */
export type Rating = Sureness & { start?: string; down: readonly Step[] };

type Grounds = NonNullable<Finding['grounds']>;
type Rated = Pick<Finding, 'certainty' | 'design' | 'direction' | 'topics' | 'grounds'>;

/** Levels from one to four, as GRADE counts them. */
const levels = ['very-low', 'low', 'moderate', 'high'] as const;

/** The highest level our own rating gives: nobody but the authors weighed the whole body of studies. */
const ceiling = 2;

function startOf(design: Finding['design'], { randomised }: Grounds): { level: number; start: string } {
  switch (design) {
    case 'systematic-review':
    case 'rct':
    case 'experiment':
      if (randomised === 'all') return { level: 4, start: 'groups drawn by lot' };
      if (randomised === 'none') return { level: 2, start: 'groups not drawn by lot' };
      return { level: 3, start: randomised === 'some' ? 'only some groups drawn by lot' : 'not known whether groups were drawn by lot' };
    case 'controlled-trial':
    case 'cohort':
    case 'review':
      return { level: 2, start: 'groups not drawn by lot' };
    case 'guideline':
    case 'official':
    case 'uncontrolled':
    case 'case-report':
    case 'not-stated':
      return { level: 1, start: 'no group to compare with' };
  }
}

/** Bias is one domain: unblinded people scoring themselves, and what the source says of its trials, are counted together. */
function biasStep({ comparator, outcome, bias, blinded }: Grounds): Step[] {
  const unblinded = outcome !== 'measured' && comparator !== 'dummy' && !blinded;
  const reasons = [
    ...(unblinded && outcome === 'self-reported' ? ['people knew what they got and scored themselves'] : []),
    ...(unblinded && outcome === 'unknown' ? ['not known how the outcome was measured'] : []),
    ...(bias === 'high' ? ['the source calls the risk of bias high'] : []),
    ...(bias === 'some' ? ['the source sees some risk of bias'] : []),
    ...(bias === 'unknown' ? ['risk of bias not known'] : []),
  ];
  if (reasons.length === 0) return [];
  return [{ reason: reasons.join('; '), steps: unblinded && bias === 'high' ? 2 : 1 }];
}

function sizeStep({ counted, agreement }: Grounds): Step[] {
  // One study whose size nobody knows may be of ten people.
  if (counted === 'unknown') return [{ reason: 'number of people for this outcome not known', steps: agreement === 'one-study' ? 2 : 1 }];
  if (counted < 100) return [{ reason: 'fewer than 100 people', steps: 2 }];
  return counted < 400 ? [{ reason: 'fewer than 400 people', steps: 1 }] : [];
}

function agreementStep({ agreement }: Grounds): Step[] {
  if (agreement === 'disagree') return [{ reason: 'results disagree', steps: 1 }];
  return agreement === 'unknown' ? [{ reason: 'not known whether results agree', steps: 1 }] : [];
}

/** Healthy people stand for a page’s readers everywhere but on conditions, which are about people who have one. */
function peopleStep({ people }: Grounds, topic: string): Step[] {
  const fits = people === 'patients' || (people === 'healthy' && !topic.startsWith('conditions/'));
  if (fits) return [];
  return [{ reason: people === 'unknown' ? 'not known who was studied' : 'studied in other people', steps: 1 }];
}

const comparatorStep = ({ comparator }: Grounds): Step[] =>
  comparator === 'unknown' ? [{ reason: 'not known what it was compared with', steps: 1 }] : [];

/**
 * How sure a result is, or undefined for advice and background: the authors’ own rating where they gave one; else ours, after
 * GRADE (Guyatt et al., 2011): from high for groups drawn by lot, low for others and very low without any, down a step for each
 * doubt and for what is not known, and never above low.
 */
export function ratingOf(finding: Rated): Rating | undefined {
  if (!isEvidence(finding)) return undefined;
  if (finding.certainty !== 'not-rated') return { certainty: finding.certainty, ours: false, down: [] };
  const { grounds, design, topics } = finding;
  if (!grounds) return { certainty: 'very-low', ours: true, start: 'nothing known of how it was studied', down: [] };
  const { level, start } = startOf(design, grounds);
  const down = [
    ...biasStep(grounds),
    ...comparatorStep(grounds),
    ...sizeStep(grounds),
    ...agreementStep(grounds),
    ...peopleStep(grounds, topics[0] ?? ''),
  ];
  const reached = level - down.reduce((sum, { steps }) => sum + steps, 0);
  return { certainty: levels[Math.min(ceiling, Math.max(1, reached)) - 1] ?? 'very-low', ours: true, start, down };
}

/** “our rating: groups drawn by lot; fewer than 400 people”: whose rating it is and why, or nothing where it is the authors’. */
export const ratingNote = (rating: Rating): string | undefined =>
  rating.ours ? `our rating: ${[rating.start, ...rating.down.map(({ reason }) => reason)].join('; ')}` : undefined;

/** A finding as every surface shows it: its certainty is the authors’, or ours where they gave none. */
export type RatedFinding = Finding & { rating?: Rating };

/** A finding with its rating. */
export function rated(finding: Finding): RatedFinding {
  const rating = ratingOf(finding);
  return rating ? { ...finding, certainty: rating.certainty, rating } : finding;
}

import { cellAnchor, tally, type Cell, type Place } from '../evidence/map.ts';
import { tallySentence } from '../evidence/sentences.ts';
import type { RatedFinding } from '../evidence/rating.ts';
import { sentenceOf } from '../evidence/verdict.ts';
import type { Reference } from '../schemas/index.ts';
import { articlePath } from '../paths.ts';
import type { Catalogue } from './create.ts';
import { withoutBrackets } from './view.ts';
import { capital } from '../text/words.ts';

/** A result in the list of all: its sentence, its source, and the technique under which it stands already. */
export type ListedFinding = { finding: RatedFinding; reference: Reference; lead: string; before: string | undefined };

/** The results of one technique for a condition. */
export type ListedCell = { anchor: string; technique: string; name: string; rows: ListedFinding[] };

/** Every result of one condition: by technique, then what is no evidence about hands-on care. */
export type ListedCondition = {
  slug: string;
  title: string;
  href: string | undefined;
  tally: string;
  cells: ListedCell[];
  rest: ListedFinding[];
};

/** Conditions under the headings of their index. */
export type ListedGroup = { key: string; label: string; conditions: ListedCondition[] };

const leadOf = (finding: RatedFinding): string =>
  sentenceOf(finding) ?? `${capital(finding.intervention)}, against ${finding.comparator}: ${finding.outcome}.`;

const isBackground = ({ direction, techniques }: RatedFinding): boolean => direction === 'not-applicable' || techniques.length === 0;

/** Every finding of the evidence map in words, condition by condition; a result is told in full where it first stands. */
export function evidenceList(catalogue: Catalogue): ListedGroup[] {
  const map = catalogue.evidenceMap();
  const techniques = map.techniques.flatMap(({ places }) => places);
  const cellsOfCondition = Map.groupBy(map.cells, ({ condition }) => condition);
  const listed = (finding: RatedFinding, before?: string): ListedFinding => ({
    finding,
    reference: catalogue.referenceNamed(finding.reference),
    lead: leadOf(finding),
    before,
  });

  const cellsIn = (cells: readonly Cell[]): ListedCell[] => {
    const told = new Map<string, string>();
    return techniques.flatMap((technique) => {
      const cell = cells.find((one) => one.technique === technique.slug);
      if (!cell) return [];
      const rows = cell.marks
        .flatMap(({ findings }) => findings)
        .map((finding) => {
          const before = told.get(finding.id);
          if (!before) told.set(finding.id, withoutBrackets(technique.title));
          return listed(finding, before);
        });
      return [{ anchor: cellAnchor(cell), technique: technique.slug, name: technique.title, rows }];
    });
  };

  const conditionOf = ({ slug, title }: Place): ListedCondition => {
    const id = `conditions/${slug}`;
    const about = catalogue.findingsAbout(id);
    const own = about.filter((finding) => !isBackground(finding));
    return {
      slug,
      title,
      href: catalogue.articleById(id) && articlePath(id),
      tally: own.length > 0 ? tallySentence(tally(own)) : 'No studies found',
      cells: cellsIn(cellsOfCondition.get(slug) ?? []),
      rest: about.filter(isBackground).map((finding) => ({ ...listed(finding), lead: sentenceOf(finding) ?? '' })),
    };
  };
  return map.conditions.map(({ key, label, places }) => ({ key, label, conditions: places.map(conditionOf) }));
}

import { articlePath, claimAnchor, glossaryAnchor, precautionAnchor, referenceAnchor, signPath, studyAnchor } from '../paths.ts';
import { isSection } from '../schemas/vocabulary.ts';
import type { Change } from './changes.ts';
import type { Catalogue } from './create.ts';
import type { Statement } from './statements.ts';

/** The address at which an entry that changed is read. */
export const changedPath = ({ collection, id }: Change['of']): string =>
  isSection(collection) ? articlePath(id) : collection === 'signs' ? signPath(id) : precautionAnchor(id);

/** The address at which a statement is read; a finding's is the first written article it speaks to, else its publication. */
export function statementPath(catalogue: Catalogue, { where: { collection, id } }: Pick<Statement, 'where'>): string {
  if (isSection(collection)) return articlePath(id);
  switch (collection) {
    case 'precautions':
      return precautionAnchor(id);
    case 'signs':
      return signPath(id);
    case 'claims':
      return claimAnchor(id);
    case 'glossary':
      return glossaryAnchor(id);
    case 'findings': {
      const { topics, reference } = catalogue.findingNamed(id);
      const topic = topics.find((one) => catalogue.articleById(one));
      return topic ? studyAnchor(topic, id) : referenceAnchor(reference);
    }
    default:
      throw new Error(`No page shows statements of ${collection}.`);
  }
}

import { describe, expect, test } from 'vitest';
import { catalogueOf, replace, soundTree, type Tree } from '../../tests/content/fixture.ts';
import type { Catalogue } from './create.ts';
import { articleView } from './view.ts';

const guide = 'guides/what-to-expect.mdx';

/** The fixture with changes of a guide and of the precaution that every article shows. */
function changed(): Tree {
  const tree = soundTree();
  replace(
    tree,
    guide,
    'clinicalReview: none\n',
    `clinicalReview: none
changes:
  - { on: 2026-11-02, what: The answer is another now., kind: answer }
  - { on: 2026-11-30, what: A number was wrong., kind: correction }
`,
  );
  const care = 'precautions/fresh-wound.yaml';
  tree.set(care, `${String(tree.get(care))}changes:\n  - { on: 2026-11-30, what: Wait longer than we said., kind: warning }\n`);
  return tree;
}

const told = (catalogue: Catalogue, id: string): string[] => articleView(catalogue, id).changes.map(({ what }) => what);

describe('changes that matter', () => {
  const catalogue = catalogueOf(changed());

  test('stand newest first, a warning first on its day, with what changed', () => {
    expect(catalogue.allChanges().map(({ what, of }) => [what, of.title])).toEqual([
      ['Wait longer than we said.', 'A fresh wound'],
      ['A number was wrong.', 'A first visit'],
      ['The answer is another now.', 'A first visit'],
    ]);
  });

  test('stand on the article, with those of the precautions it shows', () => {
    expect(told(catalogue, 'guides/what-to-expect')).toEqual([
      'Wait longer than we said.',
      'A number was wrong.',
      'The answer is another now.',
    ]);
    expect(told(catalogue, 'conditions/sore-shoulder')).toEqual(['Wait longer than we said.']);
  });

  test('have a name of their own that stays when others come', () => {
    const keys = catalogue.allChanges().map(({ key }) => key);
    expect(new Set(keys).size).toBe(3);
    const tree = changed();
    replace(tree, guide, 'changes:\n', 'changes:\n  - { on: 2026-12-24, what: One more., kind: answer }\n');
    expect(
      catalogueOf(tree)
        .allChanges()
        .map(({ key }) => key),
    ).toEqual(expect.arrayContaining(keys));
  });

  test('are none where nothing was written', () => {
    expect(catalogueOf(soundTree()).allChanges()).toEqual([]);
  });
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { problemsOf } from '../../src/catalogue/rules/index.ts';
import { readSource } from '../../src/source/index.ts';
import { soundTree, writeTree } from '../../tests/content/fixture.ts';
import { startFinding } from './finding.ts';
import { draftOf, idFrom, startReference, type CrossrefWork } from './reference.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-'));
  writeTree(soundTree(), root);
});
afterEach(() => rmSync(root, { recursive: true }));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

describe('A new finding', () => {
  test('stands at the end of its topic’s file under the next free id, with a comment on every field', () => {
    const { file, id } = startFinding(root, 'conditions/sore-shoulder', 'maker-2020-fixture');
    expect([file, id]).toEqual(['src/content/findings/conditions/sore-shoulder.yaml', 'sore-shoulder--maker-2020-fixture--3']);
    expect(read(file)).toContain(`- id: ${id}\n`);
    expect(read(file)).toMatch(/# .*\n {2}direction:\n/);
    const problems = problemsOf(readSource(root)).filter((problem) => problem.file === file);
    expect(new Set(problems.map(({ message }) => message))).toEqual(new Set(['is missing']));
    expect(problems.map(({ field }) => field)).toEqual(expect.arrayContaining([`${id}.direction`, `${id}.certainty`, `${id}.effect`]));
  });

  test('begins a file where its topic has none, planned topics too', () => {
    const { file, id } = startFinding(root, 'conditions/stiff-neck', 'maker-2020-fixture');
    expect(id).toBe('stiff-neck--maker-2020-fixture');
    expect(read(file).startsWith('- id: stiff-neck--maker-2020-fixture\n')).toBe(true);
  });

  test('is refused in words where its topic or publication is not there', () => {
    expect(() => startFinding(root, 'conditions/stif-neck', 'maker-2020-fixture')).toThrow(/Did you mean “conditions\/stiff-neck”\?/);
    expect(() => startFinding(root, 'conditions/stiff-neck', 'maker-2021-fixture')).toThrow(/is no reference\. Did you mean/);
  });
});

/** In the shape in which Crossref answers; of nothing that exists. */
const work: CrossrefWork = {
  type: 'journal-article',
  title: ['A <i>fixture</i> of  hands &amp; feet'],
  author: [{ family: 'Māker', given: 'A B' }, { name: 'The Fixture Group' }, {}],
  issued: { 'date-parts': [[2021, 3]] },
  'container-title': ['Journal of Fixtures'],
  publisher: 'Fixture House',
  volume: '4',
};

describe('A new reference', () => {
  test('has what Crossref says, in plain text, and nothing else', () => {
    expect(draftOf('maker-2021-fixture', '10.1234/x', work)).toEqual({
      id: 'maker-2021-fixture',
      type: 'article-journal',
      title: 'A fixture of hands & feet',
      author: [{ family: 'Māker', given: 'A B' }, { literal: 'The Fixture Group' }],
      issued: { 'date-parts': [[2021, 3]] },
      'container-title': 'Journal of Fixtures',
      publisher: 'Fixture House',
      volume: '4',
      DOI: '10.1234/x',
      custom: { kind: '', readAt: 'https://api.crossref.org/works/10.1234%2Fx' },
    });
  });

  test('is named author-year-topic; where that is not known it must be given', () => {
    expect(idFrom(work)).toBe('maker-2021-fixture');
    expect(idFrom({ ...work, author: [] })).toBeUndefined();
    expect(idFrom(undefined)).toBeUndefined();
  });

  test('is written with what is left to fill, and the build stops until it is', async () => {
    const { file, left } = await startReference(root, 'https://doi.org/10.1234/x', undefined, () => Promise.resolve(work));
    expect(file).toBe('src/content/references/maker-2021-fixture.json');
    expect(left).toEqual(['custom.kind']);
    expect(
      problemsOf(readSource(root))
        .filter((problem) => problem.file === file)
        .map(({ field }) => field),
    ).toContain('custom.kind');
    await expect(startReference(root, '10.1234/x', 'maker-2021-fixture', () => Promise.resolve(work))).rejects.toThrow('is there already');
  });

  test('is a skeleton where nobody answers', async () => {
    const silent = (): Promise<undefined> => Promise.resolve(undefined);
    const { file, left } = await startReference(root, 'doi:10.1234/y', 'maker-2022-silent', silent);
    expect(JSON.parse(read(file))).toMatchObject({ id: 'maker-2022-silent', DOI: '10.1234/y', title: '' });
    expect(left).toEqual(['type', 'title', 'custom.kind', 'custom.readAt', 'author', 'issued', 'container-title']);
    await expect(startReference(root, '10.1234/z', undefined, silent)).rejects.toThrow(/give the record an id/);
    await expect(startReference(root, 'x', 'x', silent)).rejects.toThrow(/is no DOI/);
  });
});

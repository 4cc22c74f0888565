import { expect, test } from 'vitest';
import { parseArticle, type Block } from './body.ts';

const blocksOf = (mdx: string): readonly Block[] => {
  const read = parseArticle(`---\nx: y\n---\n\n${mdx}`, 'x.mdx');
  if ('message' in read) throw new Error(read.message);
  return read.body.blocks;
};

test('a block names what is cited in it, each once, in reading order', () => {
  const [first, second, item] = blocksOf(
    'It may help. <Cite id="b-2020" /> Or not. <Cite id="a-2019" /> <Cite id="b-2020" />\n\nKeep warm.\n\n- One trial. <Finding id="x--c-2021" />',
  );
  expect(first?.cites).toEqual(['b-2020', 'a-2019']);
  expect(second?.cites).toEqual([]);
  expect(item?.cites).toEqual(['x--c-2021']);
});

test('a row reads cell by cell, and cites what its table’s head cites where it cites nothing itself', () => {
  const rows = blocksOf('| What | Who <Cite id="a-2019" /> |\n|---|---|\n| Rest | Ten |\n| Work <Cite id="b-2020" /> | Five |');
  expect(rows.map(({ text, cites }) => [text, cites])).toEqual([
    ['What · Who', ['a-2019']],
    ['Rest · Ten', ['a-2019']],
    ['Work · Five', ['b-2020']],
  ]);
  expect(rows.every(({ cited }) => cited)).toBe(true);
});

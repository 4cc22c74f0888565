import { expect, test } from 'vitest';
import { visit, visitReport } from './visit.ts';

const link = (id: string) => ({ id, href: `https://www.example.org/${id}/` });
/** Recorded answers, by the last part of the address; one that is missing never answers. */
const recorded: Readonly<Record<string, { status: number; url?: string }>> = {
  here: { status: 200, url: 'https://example.org/here' },
  moved: { status: 200, url: 'https://example.org/' },
  gone: { status: 404 },
  shy: { status: 403 },
};
const means = {
  wait: () => Promise.resolve(),
  fetch: (address: string) => {
    const answer = recorded[address.split('/').at(-2) ?? ''];
    return answer ? Promise.resolve({ ok: answer.status === 200, url: address, ...answer }) : Promise.reject(new Error('timed out'));
  },
};

test('a page that answers at its own address is left alone, whatever its www and its last stroke', async () => {
  expect(await visit([link('here')], means)).toEqual([{ ...link('here'), state: 'answers' }]);
  expect(visitReport(await visit([link('here')], means))).toBe('All 1 links answer.');
});

test('what moved, went, turns programs away or stays silent is told with its id, and stops nothing', async () => {
  const report = visitReport(await visit([link('moved'), link('gone'), link('shy'), link('silent'), link('here')], means));
  expect(report.split('\n')).toEqual([
    'moved: moved from https://www.example.org/moved/ to https://example.org/',
    'gone: https://www.example.org/gone/ answered 404',
    'shy: https://www.example.org/shy/ answered 403, which may be meant for programs: open it yourself',
    'silent: https://www.example.org/silent/ timed out',
  ]);
});

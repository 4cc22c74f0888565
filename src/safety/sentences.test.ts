import { describe, expect, test } from 'vitest';
import { careRule, noticedSentence, partsSentence, speedOf, stepSentence } from './sentences.ts';

describe('a danger sign', () => {
  test('never turns “or” into “and”', () => {
    expect(partsSentence({ any: ['urine like tea', 'weak muscles', 'bad pain'] })).toBe(
      'any one of: urine like tea; weak muscles; or bad pain',
    );
    expect(partsSentence({ any: ['chest pain'] })).toBe('chest pain');
    expect(partsSentence({ any: ['sickness', 'a bad headache'], all: ['a knock to the head'] })).toBe(
      'a knock to the head, with any one of: sickness; or a bad headache',
    );
  });
  test('says what must hold as well, to follow “Get help”', () => {
    expect(noticedSentence({ any: ['chest pain'] })).toBe('if you notice chest pain');
    expect(noticedSentence({ any: ['a fever or chills'], all: ['you are pregnant'] })).toBe('if you are pregnant, with a fever or chills');
  });
  test('says when a step applies', () => {
    expect(stepSentence({ when: 'you are short of breath', do: 'Ring {emergency}.', speed: 'now' })).toBe(
      'If you are short of breath: ring {emergency}.',
    );
    expect(stepSentence({ do: 'See a doctor today.', speed: 'today' })).toBe('See a doctor today.');
  });
  test('is as fast as its first step that always applies', () => {
    const now = { when: 'breathless', do: 'Ring now.', speed: 'now' } as const;
    expect(speedOf({ steps: [now, { do: 'See a doctor.', speed: 'today' }] })).toBe('today');
    expect(speedOf({ steps: [now] })).toBe('now');
  });
});

describe('a precaution speaks at its own strength', () => {
  const table: [Parameters<typeof careRule>[0], string][] = [
    [{ with: 'a clot', level: 'never', where: 'anywhere' }, 'With a clot: have no massage.'],
    [{ with: 'a wound', level: 'never', where: 'there' }, 'With a wound: have no massage there.'],
    [{ with: 'a fever', level: 'not-now', where: 'anywhere', until: 'it is gone' }, 'With a fever: no massage until it is gone.'],
    [{ with: 'a burn', level: 'not-now', where: 'there', until: 'it is healed' }, 'With a burn: no massage there until it is healed.'],
    [
      { with: 'thin bones', level: 'ask-first', where: 'anywhere', whom: 'your doctor' },
      'With thin bones: ask your doctor before you have massage.',
    ],
    [
      { with: 'a stoma', level: 'ask-first', where: 'there', whom: 'your nurse', how: 'keep hands light' },
      'With a stoma: ask your nurse before anyone massages there, and keep hands light.',
    ],
    [
      { with: 'thin skin', level: 'adapt', where: 'anywhere', how: 'ask for oil and no rubbing' },
      'With thin skin: ask for oil and no rubbing.',
    ],
  ];
  test.each(table)('%j', (precaution, rule) => expect(careRule(precaution)).toBe(rule));
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createReply, type Question } from './answer.ts';
import type { Cover, Target } from './codes.ts';

const article = (id: string, holds: string[], near = false): Target => ({
  kind: 'article',
  id,
  title: id,
  address: `/${id}/`,
  near,
  holds,
});
const sign = (id: string): Target => ({ kind: 'sign', id, title: id, address: `/signs/${id}/`, near: false, holds: [] });
const care = (id: string): Target => ({ kind: 'precaution', id, title: id, address: `/#${id}`, near: false, holds: [] });
const cover = (codes: Record<string, string>, targets: Target[], more: Partial<Cover> = {}): Cover => ({ codes, targets, ...more });

const reply = createReply({
  icd10cm: [
    cover({ 'M54.5*': 'Low back pain' }, [article('low back', ['low back'])]),
    cover({ 'C00-C96': 'malignant neoplasms' }, [article('cancer', ['cancer'])]),
    cover({ 'M54.2': 'Cervicalgia' }, [article('neck', ['neck'])]),
    cover({ 'M72.6': 'Necrotizing fasciitis' }, [sign('sepsis')]),
    cover({ 'Z33.1': 'Pregnant state' }, [care('pregnancy'), article('pregnant', ['pregnancy'])]),
    cover({ 'M25.56*': 'Pain in knee' }, [], { planned: ['Knee pain'] }),
    cover(
      { 'A01.1': 'One', 'A01.2': 'Two' },
      ['a', 'b', 'c', 'd'].map((id) => article(id, [])),
    ),
  ],
  rxnorm: [cover({ 11289: 'warfarin' }, [care('thinner')], { names: ['apixaban'] })],
});
const shown = (question: Partial<Question>): string[] => reply({ codes: [], ...question }).targets.map(({ id }) => id);
const icd = (code: string, displayName?: string) => ({ code, displayName, system: 'icd10cm' });

describe('A launch', () => {
  test('by a code shows what covers it', () => {
    expect(shown({ codes: [icd('M54.50')] })).toEqual(['low back']);
    expect(shown({ codes: [icd('Z33.1')] })).toEqual(['pregnancy', 'pregnant']);
  });

  test('with a name that agrees, or says nothing of the body, shows the same', () => {
    for (const name of ['Low back pain, unspecified', 'LUMBAGO', 'Mechanical pain', '', undefined])
      expect(shown({ codes: [icd('M54.50', name)] })).toEqual(['low back']);
  });

  test('with a name about another part or an illness shows no article, and searches by the name', () => {
    for (const name of ['Pain in right knee', 'Low back pain due to malignant neoplasm', 'Fracture of lumbar vertebra']) {
      const { targets, outcomes, search } = reply({ codes: [icd('M54.50', name)] });
      expect(targets, name).toEqual([]);
      expect(outcomes[0]).toMatchObject({ how: 'veto', vetoed: [{ id: 'low back' }] });
      expect(search[0]?.words).toBe(name);
    }
  });

  test('with a name that says where keeps an article that is about no part of the body', () => {
    expect(shown({ codes: [icd('C50.919', 'Malignant neoplasm of breast')] })).toEqual(['cancer']);
    expect(shown({ codes: [icd('C50.919', 'Fracture of breastbone')] })).toEqual([]);
  });

  test('by a danger shows it whatever the name says', () => expect(shown({ codes: [icd('M72.6', 'Sore heel')] })).toEqual(['sepsis']));

  test('by a code that nobody covers searches by its name, for what is about the same alone', () => {
    const { outcomes, search } = reply({ codes: [icd('G47.33', 'Obstructive sleep apnea')] });
    expect(outcomes[0]?.how).toBe('none');
    expect(search).toEqual([{ words: 'Obstructive sleep apnea', concepts: ['apnoea'] }]);
  });

  test('by a code whose article is planned says so and searches for nothing', () => {
    const { outcomes, search } = reply({ codes: [icd('M25.561', 'Pain in right knee')] });
    expect(outcomes[0]).toMatchObject({ how: 'planned', planned: ['Knee pain'] });
    expect(search).toEqual([]);
  });

  test('by a code of a list that is not read here says so', () =>
    expect(reply({ codes: [{ code: 'L03', system: 'ICPC-2', displayName: 'Low back symptom' }] }).outcomes[0]?.how).toBe('unread'));

  test('by several codes answers each, safety first', () => {
    const { outcomes, targets } = reply({
      codes: [{ code: '1202', system: 'rxnorm', displayName: 'atenolol' }, { code: 'M54.50' }, { code: 'M54.2' }, icd('M72.6')],
    });
    expect(outcomes.map(({ how }) => how)).toEqual(['none', 'code', 'code', 'code']);
    expect(targets.map(({ id }) => id)).toEqual(['sepsis', 'low back', 'neck']);
  });

  test('gives three articles at most, and every danger and precaution', () => {
    expect(shown({ codes: [icd('A01.1'), icd('M72.6'), icd('Z33.1')] })).toEqual(['sepsis', 'pregnancy', 'a', 'b', 'c']);
  });

  test('finds the precaution of a medicine by its name where its code is not known', () => {
    expect(shown({ codes: [{ code: '999999', system: 'rxnorm', displayName: 'Apixaban 5 MG Oral Tablet' }] })).toEqual(['thinner']);
    expect(shown({ freeText: 'on warfarin, sore neck' })).toEqual(['thinner']);
  });

  test('by words alone gives them to the search', () => {
    expect(reply({ codes: [], freeText: 'sore neck after computer work' }).search).toEqual([
      { words: 'sore neck after computer work', concepts: [] },
    ]);
    expect(reply({ codes: [], displayName: 'Neck pain' }).search).toEqual([{ words: 'Neck pain', concepts: ['neck'] }]);
    expect(reply({ codes: [] })).toEqual({ outcomes: [], medicines: [], targets: [], search: [] });
  });

  test('never throws, whatever is sent', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(
        text,
        text,
        text,
        (code, displayName, freeText) => void reply({ codes: [{ code, system: displayName, displayName }], freeText }),
      ),
    );
  });
});

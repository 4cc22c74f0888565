import { expect, test } from 'vitest';
import { conceptsOf, says } from './names.ts';

test.each([
  ['Pain in left knee', ['knee']],
  ['Cervicalgia', ['neck']],
  ['Necrotizing fasciitis', ['infection']],
  ['LOMBALGIE, Lumbago with sciatica', ['low back']],
  ['Malignant neoplasm of breast', ['chest', 'cancer']],
  ['Impingement syndrome of right shoulder', ['shoulder']],
  ['Spondylosis with myelopathy, cervical region', ['neck', 'spinal cord']],
  ['Ménière', []],
  ['', []],
  ['a handle of chips, behind', []],
])('%s is about %j', (name, concepts) => expect(conceptsOf(name)).toEqual(concepts));

test('A name says a medicine by its whole word, whatever its capitals', () => {
  expect(says('WARFARIN 5 mg tablet', 'warfarin')).toBe(true);
  expect(says('warfarinx', 'warfarin')).toBe(false);
  expect(says('', 'warfarin')).toBe(false);
});

test('A name is read as far as 500 signs', () => expect(conceptsOf(`${'x '.repeat(250)}knee`)).toEqual([]));

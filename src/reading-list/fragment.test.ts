import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeFragment, readFragment, strayParts, writeFragment } from './fragment.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,9}(?:-[a-z0-9]{1,9}){0,3}$/);
const list = fc.record({ slugs: fc.uniqueArray(slug, { maxLength: 40 }), note: fc.string({ unit: 'grapheme', maxLength: 400 }) });

describe('A reading list in an address', () => {
  test('names its articles in order, then the note', () => {
    expect(writeFragment({ slugs: ['neck-pain', 'stress'], note: 'Kia ora & welcome' })).toBe('neck-pain+stress&note=Kia+ora+%26+welcome');
    expect(readFragment('#neck-pain+stress&note=Kia+ora+%26+welcome')).toMatchObject({
      slugs: ['neck-pain', 'stress'],
      note: 'Kia ora & welcome',
    });
  });

  test('comes back as it was written, whatever it holds', () => {
    fc.assert(
      fc.property(list, (written) => {
        expect(readFragment(writeFragment(written))).toEqual(written);
        expect(strayParts(writeFragment(written))).toEqual({ repeated: [], others: [] });
      }),
    );
  });

  test('is read from any text at all without throwing, and then comes back the same', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.webFragments()), (text) => {
        const { slugs, note } = readFragment(text);
        expect(readFragment(writeFragment({ slugs, note }))).toEqual({ slugs, note: note.toWellFormed() });
        strayParts(text);
      }),
    );
  });

  test('survives what mail and chat programs do to plus signs', () => {
    for (const mangled of ['neck-pain%2Bstress', 'neck-pain%20stress', 'neck-pain,stress', '#neck-pain+stress+', '+neck-pain++stress'])
      expect(readFragment(mangled).slugs, mangled).toEqual(['neck-pain', 'stress']);
  });

  test.each(['.', ')', '…', '!', '?', ';', ':', '"', '”', '>', ']', '.”', ').'])('keeps its last article before “%s”', (end) => {
    expect(readFragment(`#neck-pain+stress+how-often${end}`).slugs).toEqual(['neck-pain', 'stress', 'how-often']);
    expect(readFragment(`#(neck-pain+stress${end}&note=Hi!`)).toEqual({ slugs: ['neck-pain', 'stress'], note: 'Hi!' });
  });

  test.each(['neck-pain%252Bstress', '%23neck-pain+stress', '#%23neck-pain%2Bstress', 'neck-pain%2520stress'])(
    'comes out of an address that was encoded twice: %s',
    (fragment) => expect(readFragment(fragment).slugs).toEqual(['neck-pain', 'stress']),
  );

  test('keeps its note where all of it was encoded again', () => {
    const whole = 'neck-pain+stress&note=Kia+ora+%26+50%25';
    expect(readFragment(encodeURIComponent(whole))).toEqual({ slugs: ['neck-pain', 'stress'], note: 'Kia ora & 50%' });
    expect(readFragment(whole).note).toBe('Kia ora & 50%');
  });

  test('keeps broken escapes as text', () => {
    expect(readFragment('neck-pain+%E0%A4%A+50%').slugs).toEqual(['neck-pain', '\uFFFD%A', '50%']);
    expect(readFragment('a&note=100%+sure').note).toBe('100% sure');
  });

  test('holds each article once and names those that came twice', () => {
    expect(readFragment('a+b+a+a+b').slugs).toEqual(['a', 'b']);
    expect(strayParts('a+b+a+a+b').repeated).toEqual(['a', 'b']);
  });

  test('names parts of the address that it has no use for', () => {
    const fragment = 'a&utm_source=mail&note=hi&note=two&list=c';
    expect(readFragment(fragment)).toEqual({ slugs: ['a'], note: 'hi' });
    expect(strayParts(fragment).others).toEqual(['utm_source=mail', 'note=two', 'list=c']);
  });

  test('reads 10,000 articles and 100 kB of note', () => {
    const slugs = Array.from({ length: 10_000 }, (_, number) => `article-${number}`);
    expect(readFragment(slugs.join('+')).slugs).toHaveLength(10_000);
    expect(readFragment(`a&note=${'<b>'.repeat(34_000)}`).note).toHaveLength(102_000);
  });

  test('rides inside the address of an article and comes out unharmed', () => {
    const fragment = writeFragment({ slugs: ['a', 'b-c'], note: 'x & y + z' });
    expect(new URLSearchParams(placeFragment(fragment).slice(1)).get('list')).toBe(fragment);
  });
});

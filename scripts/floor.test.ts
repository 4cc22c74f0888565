import { expect, test } from 'vitest';
import { plainer } from './floor.ts';

test('a colour is written as every browser reads it', () => {
  expect(plainer('a { color: oklch(0.981 0.009 78); }')).toBe('a { color: #fcf8f2ff; }');
});

test('what utilities share is said once, for every browser alike', () => {
  const written = `@property --tw-outline-style {
  syntax: "*";
  inherits: false;
  initial-value: solid;
}
@layer properties {
  @supports ((-webkit-hyphens: none) and (not (margin-trim: inline))) or ((-moz-orient: inline) and (not (color:rgb(from red r g b)))) {
    *, ::before, ::after, ::backdrop {
      --tw-outline-style: solid;
    }
  }
}`;
  const plain = plainer(written);
  expect(plain).not.toMatch(/@property|@supports/);
  expect(plain.replaceAll(/\s+/g, ' ').trim()).toBe(
    '@layer properties { *, ::before, ::after, ::backdrop { --tw-outline-style: solid; } }',
  );
});

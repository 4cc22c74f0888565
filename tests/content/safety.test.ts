import { expect, test } from 'vitest';
import { safetyLines } from './safety-lines.ts';
import { source } from './own.ts';

test('all that keeps a reader safe reads as it did when a person last read it all: read the difference, then run vitest -u', async () => {
  await expect(`${safetyLines(source).join('\n\n')}\n`).toMatchFileSnapshot('./safety.read.txt');
});

import { expect, test } from 'vitest';
import { isSpared, type Network } from './spared.ts';

test.each<[Network | undefined, boolean]>([
  [undefined, false],
  [{}, false],
  [{ saveData: false, effectiveType: '4g' }, false],
  [{ effectiveType: '3g' }, false],
  [{ saveData: true, effectiveType: '4g' }, true],
  [{ effectiveType: '2g' }, true],
  [{ effectiveType: 'slow-2g' }, true],
])('a network that says %j is spared: %s', (network, spared) => expect(isSpared(network)).toBe(spared));

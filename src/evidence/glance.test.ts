import { describe, expect, it } from 'vitest';
import { glanceOf } from './glance.ts';
import { catalogue } from '../../tests/content/own.ts';

const real = [...catalogue.allFindings()];

describe('at a glance', () => {
  it('leaves out advice, background and findings without a second look', () => {
    for (const one of real) {
      const glance = glanceOf(one);
      if (one.direction === 'advice' || one.direction === 'not-applicable' || !one.say) expect(glance, one.id).toBeUndefined();
      else if ('what' in one.say) expect(glance, one.id).toBeDefined();
    }
  });
});

import { describe, expect, it } from 'vitest';
import { notSureText, outcomeWords } from './wording.ts';

describe('what the safety check says', () => {
  it('in an emergency: ring now, even unsure, and no massage', () =>
    expect(outcomeWords.urgent).toEqual({
      heading: 'Get help now',
      text: 'Ring {emergency} now, also if you are not sure. Do not wait, and do not have a massage.',
    }));
  it('when massage would harm: not now, and no massage', () =>
    expect(outcomeWords['not-now']).toEqual({
      heading: 'Not now',
      text: 'Do not have a massage for the moment. Here is why, and what to do.',
    }));
  it('when someone else must decide: ask first, and fine only once they have said so', () =>
    expect(outcomeWords['ask-first']).toEqual({
      heading: 'Ask first',
      text: 'Massage may be fine for you, once someone who knows your health has said so. Here is whom to ask.',
    }));
  it('when the therapist must know: go ahead, and tell them', () =>
    expect(outcomeWords.tell).toEqual({
      heading: 'Go ahead, and tell your therapist',
      text: 'Nothing you answered rules massage out. Your therapist needs to know this to adapt it.',
    }));
  it('when nothing speaks against it: go ahead, and speak up', () =>
    expect(outcomeWords['go-ahead']).toEqual({
      heading: 'Go ahead',
      text: 'Nothing you answered speaks against massage today. Say so if anything changes, and speak up at any time.',
    }));
  it('of a “not sure”: ask before a massage', () =>
    expect(notSureText).toBe('You were not sure. Ask your doctor, nurse or pharmacist before you have a massage.'));
});

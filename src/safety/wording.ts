import type { Outcome } from './assess.ts';

/** What each outcome is called, and the one thing to do; numbers as {emergency} and {healthline}. */
export const outcomeWords: Readonly<Record<Outcome, { heading: string; text: string }>> = {
  urgent: { heading: 'Get help now', text: 'Ring {emergency} now, also if you are not sure. Do not wait, and do not have a massage.' },
  'not-now': { heading: 'Not now', text: 'Do not have a massage for the moment. Here is why, and what to do.' },
  'ask-first': {
    heading: 'Ask first',
    text: 'Massage may be fine for you, once someone who knows your health has said so. Here is whom to ask.',
  },
  tell: {
    heading: 'Go ahead, and tell your therapist',
    text: 'Nothing you answered rules massage out. Your therapist needs to know this to adapt it.',
  },
  'go-ahead': {
    heading: 'Go ahead',
    text: 'Nothing you answered speaks against massage today. Say so if anything changes, and speak up at any time.',
  },
};

/** A reason the reader was not sure about. */
export const notSureText = 'You were not sure. Ask your doctor, nurse or pharmacist before you have a massage.';

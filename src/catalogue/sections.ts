import type { Section } from '../schemas/vocabulary.ts';

/** What each section’s index page says of itself. */
export const sectionIntros: Readonly<Record<Section, { heading: string; lead: string }>> = {
  conditions: {
    heading: 'What hurts, and can massage help?',
    lead: 'What massage can and cannot do for each problem, how sure anyone is, and when to see a doctor first.',
  },
  techniques: {
    heading: 'Ways of working with the hands',
    lead: 'How each technique feels, how it is done, what people use it for, and what studies say about that.',
  },
  benefits: {
    heading: 'What massage is said to do',
    lead: 'Each claim as people make it, then what studies found: for whom, how big, how long, how sure.',
  },
  'client-groups': { heading: 'Who it suits, and how', lead: 'What different lives do to a body, and how a session can be shaped to fit.' },
  science: { heading: 'How it might work', lead: 'The stories told about massage, and what has been measured in people.' },
  guides: { heading: 'Guides', lead: 'Before, during and after: what to expect, what to ask, what to do.' },
};

/** Controlled vocabularies of the content graph: the arrays feed the schemas, the labels feed the pages. */

export const sections = {
  conditions: { label: 'Conditions', singular: 'Condition' },
  techniques: { label: 'Techniques', singular: 'Technique' },
  benefits: { label: 'Benefits', singular: 'Benefit' },
  'client-groups': { label: 'Who it suits', singular: 'Who it suits' },
  science: { label: 'Science', singular: 'Science' },
  guides: { label: 'Guides', singular: 'Guide' },
} as const;
export type Section = keyof typeof sections;
export const sectionNames = Object.keys(sections) as [Section, ...Section[]];

/** How sure anyone is, surest first. */
export const certainties = ['high', 'moderate', 'low', 'very-low', 'not-rated'] as const;
export type Certainty = (typeof certainties)[number];

/** What a study found, told apart from how sure it is. */
export const directions = ['benefit', 'no-difference', 'mixed', 'harm', 'insufficient', 'advice', 'not-applicable'] as const;
export type Direction = (typeof directions)[number];

/** Kinds of study, strongest first: the order in which findings that disagree are shown. */
export const designs = [
  'guideline',
  'systematic-review',
  'rct',
  'controlled-trial',
  'cohort',
  'experiment',
  'uncontrolled',
  'review',
  'case-report',
  'official',
  'not-stated',
] as const;
export type Design = (typeof designs)[number];

export const readIn = ['full-text', 'abstract', 'summary', 'not-stated'] as const;

/** Hands-on care that a study gave without naming one technique of the site. */
export const broadTechniques = ['massage', 'manual-therapy', 'touch'] as const;

/** How fast to act on a warning sign, most urgent first. */
export const speeds = ['now', 'today', 'this-week', 'before-massage'] as const;
export type Speed = (typeof speeds)[number];

/** How far a precaution goes, strictest first. */
export const precautionLevels = ['do-not', 'ask-first', 'adapt'] as const;
export type PrecautionLevel = (typeof precautionLevels)[number];

/** What becomes of a claim once the studies are read. */
export const verdicts = ['holds-up', 'partly', 'not-shown', 'wrong'] as const;
export type Verdict = (typeof verdicts)[number];

/** Index groups of each section, in the order in which its index page shows them. */
export const groups = {
  conditions: {
    'back-and-neck': 'Back and neck',
    'head-and-jaw': 'Head and jaw',
    'arms-and-hands': 'Shoulders, arms and hands',
    'legs-and-feet': 'Hips, legs and feet',
    joints: 'Joints',
    'muscle-and-pain': 'Muscles and lasting pain',
    'injury-surgery-scars': 'Injury, surgery and scars',
    'mind-and-sleep': 'Mind and sleep',
    'long-term-illness': 'Long-term illness',
    'belly-and-pelvis': 'Belly, pelvis and pregnancy',
  },
  techniques: {
    'classic-strokes': 'Classic strokes',
    'firm-and-focused': 'Firm and focused work',
    'movement-and-stretch': 'Movement and stretch',
    'light-touch': 'Light touch',
    'for-a-purpose': 'Made for one purpose',
    'tools-heat-and-oils': 'Tools, heat and oils',
    traditions: 'Living traditions',
  },
  benefits: {
    'pain-and-movement': 'Pain and movement',
    'mind-and-mood': 'Mind and mood',
    'healing-and-health': 'Healing and health',
  },
  'client-groups': {
    'work-and-play': 'Work and play',
    'pain-and-recovery': 'Pain and recovery',
    'stages-of-life': 'Stages of life',
    'living-with-illness': 'Living with illness',
  },
  science: {
    'blood-and-hormones': 'Blood, lymph and hormones',
    'muscle-and-tissue': 'Muscle and tissue',
    'nerves-and-mind': 'Nerves and mind',
  },
  guides: {
    'first-visit': 'Your first visit',
    'is-it-safe': 'Is it safe?',
    'with-other-care': 'Beside other care',
    'getting-the-most': 'Getting the most from it',
    'about-this-site': 'How this site works',
  },
} as const satisfies Record<Section, Record<string, string>>;

/** Verbs that a finding's sentence may use: third person and past of each. */
export const changes = {
  reduce: ['reduces', 'reduced'],
  lower: ['lowers', 'lowered'],
  ease: ['eases', 'eased'],
  relieve: ['relieves', 'relieved'],
  calm: ['calms', 'calmed'],
  improve: ['improves', 'improved'],
  increase: ['increases', 'increased'],
  raise: ['raises', 'raised'],
  lengthen: ['lengthens', 'lengthened'],
  shorten: ['shortens', 'shortened'],
  speed: ['speeds', 'sped'],
  slow: ['slows', 'slowed'],
  loosen: ['loosens', 'loosened'],
  soften: ['softens', 'softened'],
  change: ['changes', 'changed'],
  affect: ['affects', 'affected'],
  prevent: ['prevents', 'prevented'],
  cause: ['causes', 'caused'],
  move: ['moves', 'moved'],
  help: ['helps', 'helped'],
  restore: ['restores', 'restored'],
} as const;
export type Change = keyof typeof changes;

/** Numbers that change with the country: written as {name} in front matter, <Phone of="name" /> in prose. */
export const phoneNames = [
  'emergency',
  'healthline',
  'mentalHealth',
  'suicideCrisis',
  'lifeline',
  'poisons',
  'sexualHarm',
  'familyViolence',
  'police',
  'advocacy',
  'complaints',
  'injuryInsurer',
] as const;
export type PhoneName = (typeof phoneNames)[number];

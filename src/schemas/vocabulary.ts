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
/** The names of a vocabulary that is kept with its words, in their order. */
export const namesOf = <Name extends string>(vocabulary: Readonly<Record<Name, unknown>>): [Name, ...Name[]] =>
  Object.keys(vocabulary) as [Name, ...Name[]];
export const sectionNames = namesOf(sections);

/** Whether a word names a section. */
export const isSection = (word: string): word is Section => Object.hasOwn(sections, word);

/** What a reader asks first of an article that answers, in the order in which the page replies. */
export const questions = {
  helps: 'Does it help?',
  sure: 'How sure are we?',
  safe: 'Is it safe for me?',
} as const;
export type Question = keyof typeof questions;

/** Sections whose articles reply to those questions; the others keep *In short*. */
export const answeringSections: readonly Section[] = ['conditions', 'techniques', 'benefits', 'client-groups'];

/** How sure anyone is, surest first. */
export const certainties = ['high', 'moderate', 'low', 'very-low', 'not-rated'] as const;
export type Certainty = (typeof certainties)[number];

/** The levels that a result can have; what is no result has none. */
export type Rung = Exclude<Certainty, 'not-rated'>;
export const rungs = certainties.filter((one): one is Rung => one !== 'not-rated');

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

/** What a group that had the treatment was compared with, as its authors describe it; `several` where one result pools more than one kind. */
export const comparators = ['dummy', 'active', 'usual-care', 'waiting', 'none', 'several', 'unknown'] as const;

/** Who was studied: people who have what the finding’s first topic is about, others, healthy people, or tissue and animals. */
export const peopleStudied = ['patients', 'other-patients', 'healthy', 'laboratory', 'unknown'] as const;

/** How many of the pooled results came from randomised groups. */
export const randomisations = ['all', 'some', 'none', 'unknown'] as const;

/** Whether people scored the outcome themselves, or it was measured. */
export const outcomeKinds = ['self-reported', 'measured', 'unknown'] as const;

/** Whether the results that were put together agree. */
export const agreements = ['one-study', 'agree', 'disagree', 'unknown'] as const;

/** Risk of bias as the source itself states it. */
export const biases = ['low', 'some', 'high', 'unknown'] as const;

export const readIn = ['full-text', 'abstract', 'summary', 'not-stated'] as const;

/** Hands-on care that a study gave without naming one technique of the site. */
export const broadTechniques = ['massage', 'manual-therapy', 'touch'] as const;

/** How fast to act on a warning sign, most urgent first. */
export const speeds = ['now', 'today', 'this-week', 'before-massage'] as const;
export type Speed = (typeof speeds)[number];

/** How far a precaution goes, strictest first. */
export const precautionLevels = ['never', 'not-now', 'ask-first', 'adapt'] as const;
export type PrecautionLevel = (typeof precautionLevels)[number];

/** Parts of the body under which danger signs stand, in the order of the guide that lists them all. */
export const bodyAreas = {
  'whole-body': 'All over, or how you feel',
  head: 'Head, face and eyes',
  neck: 'Neck',
  chest: 'Chest and breathing',
  back: 'Back and spine',
  belly: 'Belly and pelvis',
  arm: 'Shoulders, arms and hands',
  leg: 'Hips, legs and feet',
  joint: 'Joints and bones',
  skin: 'Skin, wounds and scars',
  mind: 'Mind, mood and safety',
  pregnancy: 'Pregnancy and after birth',
  child: 'Babies and children',
  'after-massage': 'After a massage',
} as const;

/** Whether a precaution holds for the whole body or for one place. */
export const precautionPlaces = ['anywhere', 'there'] as const;

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

/** Countries a copy can be made for; a pack src/regions/<country>.ts each. */
export const countries = ['new-zealand', 'australia', 'united-kingdom'] as const;
export type Country = (typeof countries)[number];

/** Words that change with the country, written as {name}; a sentence whose word a country has not is left out there. */
export const wordNames = ['midwife', 'silentCall', 'freeCalls'] as const;
export type WordName = (typeof wordNames)[number];

/**
 * Numbers that change with the country: written as {name} in front matter, <Phone of="name" /> in prose. {ring name} and <Ring of="name" />
 * say “ring or text” where the line takes texts, {name name} says whose it is.
 */
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

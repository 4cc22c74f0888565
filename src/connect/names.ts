/** Parts of the body that a name can be about, each with beginnings of words (a space closes the word) that say so. */
const parts: Readonly<Record<string, readonly string[]>> = {
  head: ['head ', 'headache', 'cranial', 'skull', 'face ', 'facial', 'migraine', 'concuss'],
  jaw: ['jaw', 'temporomandibular', 'mandib', 'tmj '],
  neck: ['neck', 'cervical ', 'cervicalgia', 'cervico', 'torticollis', 'whiplash'],
  shoulder: ['shoulder', 'rotator cuff', 'acromio', 'subacromial', 'clavicle', 'scapul', 'supraspinatus'],
  elbow: ['elbow', 'epicondyl'],
  forearm: ['forearm'],
  wrist: ['wrist', 'carpal'],
  hand: ['hand ', 'hands ', 'finger', 'thumb'],
  'upper back': ['thoracic', 'upper back', 'mid back'],
  chest: ['chest', 'rib ', 'ribs ', 'sternum', 'breast', 'heart', 'cardiac', 'myocard'],
  'low back': ['low back', 'lower back', 'lumb', 'lumbago', 'sciatic', 'sacr', 'coccy', 'tailbone'],
  hip: ['hip ', 'hips ', 'buttock', 'trochanter'],
  groin: ['groin', 'inguinal', 'pelvi', 'pubi'],
  thigh: ['thigh', 'hamstring', 'quadriceps', 'femur', 'femoral'],
  knee: ['knee', 'patell', 'menisc', 'cruciate'],
  'lower leg': ['calf', 'calves', 'lower leg', 'shin', 'tibia', 'fibula', 'achilles'],
  ankle: ['ankle'],
  foot: ['foot', 'feet ', 'heel', 'toe ', 'toes ', 'plantar', 'metatars', 'calcane'],
  belly: ['abdom', 'belly', 'stomach', 'bowel', 'gastr', 'intestin', 'liver', 'kidney', 'renal', 'hernia'],
  eye: ['eye ', 'eyes ', 'ocular', 'retina', 'vision'],
  ear: ['ear ', 'ears ', 'hearing'],
};

/** Illnesses that a name can be about, in the same way. */
const illnesses: Readonly<Record<string, readonly string[]>> = {
  cancer: [
    'cancer',
    'malignan',
    'neoplas',
    'carcinoma',
    'tumor',
    'tumour',
    'metasta',
    'leukemia',
    'leukaemia',
    'lymphoma',
    'sarcoma',
    'melanoma',
    'myeloma',
  ],
  infection: [
    'infect',
    'abscess',
    'sepsis',
    'septic',
    'cellulitis',
    'necroti',
    'osteomyelitis',
    'discitis',
    'meningitis',
    'tubercul',
    'gangren',
    'pyogenic',
  ],
  fracture: ['fractur', 'broken'],
  dislocation: ['dislocat', 'sublux'],
  tear: ['ruptur', 'torn ', 'tear ', 'tears ', 'avuls'],
  clot: ['thromb', 'embol', 'clot'],
  stroke: ['stroke', 'infarct', 'cerebrovascular', 'hemorrhag', 'haemorrhag', 'bleed'],
  paralysis: ['paraly', 'palsy', 'plegi', 'paresis', 'weakness', 'drop foot'],
  'spinal cord': ['myelopath', 'cauda equina', 'cord '],
  pregnancy: ['pregnan', 'gestation', 'postpartum', 'puerper', 'antenatal', 'labour', 'labor '],
  diabetes: ['diabet'],
  'rheumatic illness': ['rheumatoid', 'psoria', 'ankylosing', 'lupus', 'polymyalgia', 'spondyloarth'],
  gout: ['gout'],
  osteoporosis: ['osteopor'],
  apnoea: ['apnea', 'apnoea'],
  seizure: ['epilep', 'seizure', 'convuls'],
  dementia: ['dementia', 'alzheimer', 'delirium'],
  psychosis: ['psychos', 'psychotic', 'schizo', 'bipolar', 'mania ', 'manic'],
  'self-harm': ['suicid', 'self harm', 'self inflict', 'overdose', 'poison'],
  wound: ['wound', 'lacerat', 'burn ', 'burns ', 'amputat', 'crush', 'ulcer'],
  allergy: ['allerg', 'anaphyla'],
};

const concepts: Readonly<Record<string, readonly string[]>> = { ...parts, ...illnesses };

const folded = (text: string): string =>
  ` ${text
    .slice(0, 500)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;

/** The parts of the body and illnesses that some text is about: “Pain in left knee” → knee. */
export function conceptsOf(text: string): string[] {
  const words = folded(text);
  return Object.keys(concepts).filter((concept) => concepts[concept]?.some((start) => words.includes(` ${start}`)));
}

/** Whether a concept is a part of the body. */
export const isPart = (concept: string): boolean => Object.hasOwn(parts, concept);

/** Whether a name has a whole word or phrase in it, whatever its capitals and accents. */
export const says = (name: string, phrase: string): boolean => folded(name).includes(folded(phrase));

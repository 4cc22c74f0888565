import type { WrittenRegion } from './region.ts';

const lines = 'https://www.health.vic.gov.au/mental-health-services/telephone-and-online-services';
const respect = 'https://www.1800respect.org.au/terms-and-conditions';
const code = 'https://hcc.vic.gov.au/healthcare-providers/non-registered-providers';
const read = '2026-12-01';

/** No number for advocacy, complaints or injury insurance: each state and territory has its own. Who pays: no page of a public body could be read. */
export const australia: WrittenRegion = {
  name: 'Australia',
  code: 'AU',
  language: 'en-AU',
  phones: {
    emergency: {
      number: '000',
      name: 'Ambulance, fire, police',
      note: 'Free, from any phone',
      source: 'https://www.acma.gov.au/theACMA/emergency-call-service-faq-i-acma',
      read,
    },
    healthline: {
      number: '1800 022 222',
      name: 'healthdirect',
      note: 'Free, day and night, to a nurse; also called 1800 Medicare',
      source: 'https://www.healthdirect.gov.au/what-care-do-i-need',
      read,
    },
    mentalHealth: { number: '1300 22 4636', name: 'Beyond Blue', note: 'Day and night', source: lines, read },
    suicideCrisis: { number: '13 11 14', name: 'Lifeline', note: 'Day and night', source: lines, read },
    poisons: {
      number: '13 11 26',
      name: 'Poisons Information Centre',
      note: 'Day and night, from anywhere in Australia',
      source: 'https://www.poisonsinfo.health.qld.gov.au',
      read,
    },
    sexualHarm: {
      number: '1800 737 732',
      name: '1800RESPECT',
      note: 'Day and night, about sexual harm and violence at home',
      source: respect,
      read,
    },
    familyViolence: { number: '1800 737 732', name: '1800RESPECT', note: 'Day and night', source: respect, read },
    police: {
      number: '131 444',
      name: 'Police, when it is not an emergency',
      note: 'For the police of your state',
      source: 'https://www.police.wa.gov.au/contact-us/about-calling-000-and-131-444',
      read,
    },
  },
  words: {
    midwife: 'midwife',
    // https://www.acma.gov.au/Citizen/Phones/Mobile/Emergency-calls-from-mobiles/in-an-emergency-can-you-be-found
    silentCall: 'If you cannot speak, stay on the line, and press 55 when you are asked to.',
  },
  regulator: {
    text: 'Massage therapists are not registered by law in Australia. A code of conduct for health workers who are not registered sets what they must and must not do; each state and territory puts it into its own law.',
    source: code,
    read,
  },
  complaint: {
    text: 'Talk to the therapist first if you can. You can complain to the health complaints body of your state or territory.',
    source: code,
    read,
  },
  services: [/\bhealthdirect\b/iu, /\bTriple Zero\b/u, /\b1800RESPECT\b/u, /\bBeyond Blue\b/iu, /\bMedicare\b/u],
};

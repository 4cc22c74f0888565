import type { WrittenRegion } from './region.ts';

const families = 'https://nzfamilies.org.nz/?p=1578';
const hdc = 'https://www.hdc.org.nz/disability/the-code-and-your-rights/';

export const newZealand: WrittenRegion = {
  name: 'New Zealand',
  code: 'NZ',
  language: 'en-NZ',
  phones: {
    emergency: {
      number: '111',
      name: 'Ambulance, fire, police',
      note: 'Free, day and night',
      source: 'https://www.police.govt.nz/contact-us/calling-emergency-111',
      read: '2026-12-01',
    },
    healthline: {
      number: '0800 611 116',
      name: 'Healthline',
      note: 'Free, day and night: nurses and paramedics',
      source:
        'https://www.health.govt.nz/your-health/services-and-support/health-care-services/healthline/common-questions-about-healthline',
      read: '2026-11-21',
    },
    mentalHealth: {
      number: '1737',
      name: 'Need to talk?',
      note: 'Free call or text, any time, to a trained counsellor',
      texts: true,
      source: 'https://www.health.govt.nz/news-media/news-items/phone-counselling-service-busy-following-christchurch-tragedy',
      read: '2026-11-30',
    },
    suicideCrisis: {
      number: '0508 828 865',
      name: 'Suicide Crisis Helpline',
      note: 'Free, 0508 TAUTOKO',
      source: families,
      read: '2026-11-21',
    },
    lifeline: { number: '0800 543 354', name: 'Lifeline', note: 'Free, or text HELP to 4357', source: families, read: '2026-11-21' },
    poisons: {
      number: '0800 764 766',
      name: 'National Poisons Centre',
      note: 'Free, day and night',
      source: 'https://otago.custhelp.com/app/answers/detail/a_id/2481/~/national-poisons-centre',
      read: '2026-11-21',
    },
    sexualHarm: {
      number: '0800 044 334',
      name: 'Safe to talk',
      note: 'Free, day and night, about sexual harm',
      source: 'https://portal.fireandemergency.nz/how-do-i/safety-health-and-wellbeing/support-for-victims-of-sexual-harm/',
      read: '2026-11-30',
    },
    familyViolence: {
      number: '0800 733 843',
      name: 'Women’s Refuge',
      note: 'Free, day and night',
      source: 'https://womensrefuge.org.nz/get-help/',
      read: '2026-11-30',
    },
    police: {
      number: '105',
      name: 'Police, when it is not an emergency',
      note: 'Free',
      source: 'https://times.co.nz/news/calling-111-or-105',
      read: '2026-11-21',
    },
    advocacy: {
      number: '0800 555 050',
      name: 'Health and disability advocacy',
      note: 'Free, Monday to Friday, 8.30 to 6',
      source: 'https://advocacy.org.nz/about-the-advocacy-service/',
      read: '2026-11-30',
    },
    complaints: { number: '0800 11 22 33', name: 'Health and Disability Commissioner', note: 'Free', source: hdc, read: '2026-11-21' },
    injuryInsurer: {
      number: '0800 101 996',
      name: 'ACC',
      note: 'About an injury claim',
      source: 'https://acc.co.nz/im-injured/myacc/alternatives-to-myacc',
      read: '2026-11-30',
    },
  },
  words: {
    midwife: 'midwife (LMC)',
    freeCalls: 'These calls are free.',
    silentCall: 'If you cannot speak, press 55 on a mobile, or any number on a landline.',
  },
  regulator: {
    text: 'Massage therapy as such is not regulated by law in New Zealand. Tui na is, as part of Chinese medicine. The Code of Health and Disability Services Consumers’ Rights covers every massage therapist.',
    source: hdc,
    read: '2026-11-21',
  },
  complaint: {
    text: 'Talk to the therapist first if you can. An advocate can help you for free, and you can complain to the Health and Disability Commissioner.',
    source: hdc,
    read: '2026-11-21',
  },
  payment: {
    text: 'ACC’s list of treatment that it can help pay for does not name massage. Expect to pay for it yourself, and ask ACC or your insurer if you think you have a case.',
    source: 'https://www.acc.co.nz/im-injured/what-we-cover/treatment-we-pay-for',
    read: '2026-11-30',
  },
  services: [/\bHealthline\b/u, /\bACC\b/u, /\bLMC\b/u, /\bWork and Income\b/u],
  bodies: [/\bMassage Aotearoa\b/u, /\bHealth and Disability Commissioner\b/u, /\bCode of Rights\b/u],
};

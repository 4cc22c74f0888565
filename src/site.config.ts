import type { PhoneName } from './schemas/vocabulary.ts';

/** A number to ring, whose it is, and where and when it was read. */
export type Phone = { number: string; name: string; note: string; source: string; read: string };

/** A clinic that publishes the site as its own; leave `clinic` undefined for none. */
export type Clinic = { name: string; city: string; phone?: string; bookingUrl?: string; logo?: string; brand?: string };

/** What belongs to one country: numbers to ring, who regulates, where to complain. */
export type Region = {
  name: string;
  language: string;
  phones: Readonly<Record<PhoneName, Phone>>;
  regulator: { text: string; source: string };
  complaint: { text: string; source: string };
};

const govt = 'https://www.govt.nz/browse/law-crime-and-justice/abuse-harassment-domestic-violence/domestic-and-family-violence/';
const families = 'https://nzfamilies.org.nz/?p=1578';
const hdc = 'https://www.hdc.org.nz/disability/the-code-and-your-rights/';

const newZealand: Region = {
  name: 'New Zealand',
  language: 'en-NZ',
  phones: {
    emergency: { number: '111', name: 'Ambulance, fire, police', note: 'Free, day and night', source: govt, read: '2026-11-21' },
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
  regulator: {
    text: 'Massage therapy as such is not regulated by law in New Zealand. Tui na is, as part of Chinese medicine. The Code of Health and Disability Services Consumers’ Rights covers every massage therapist.',
    source: hdc,
  },
  complaint: {
    text: 'Talk to the therapist first if you can. An advocate can help you for free, and you can complain to the Health and Disability Commissioner.',
    source: hdc,
  },
};

/** The one file a clinic edits to make the site its own. */
export const site = {
  name: 'Knead to Know',
  tagline: 'Therapeutic massage, explained honestly',
  description: 'What massage can and cannot do, how sure anyone is, and when not to have it. In plain words, with every study named.',
  /** Where the site will be published; used for canonical addresses, QR codes and data. */
  origin: 'https://kneadtoknow.example',
  /** Who publishes this copy, where it is no clinic; named on the page about the site. */
  publisher: undefined as { name: string; url?: string } | undefined,
  /** Where readers report a mistake; undefined shows none. */
  contact: undefined as string | undefined,
  clinic: undefined as Clinic | undefined,
  region: newZealand,
} as const;

/** Puts the region's numbers in place of {emergency}, {healthline} and their like. */
export const withNumbers = (text: string): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    name in site.region.phones ? site.region.phones[name as PhoneName].number : whole,
  );

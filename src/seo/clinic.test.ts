import { expect, test } from 'vitest';
import { clinic } from '../site/clinic.ts';
import { clinicJsonLd } from './clinic.ts';

const url = 'https://massage.example/clinic/';

test('a clinic says where, when, who and how to book, in schema.org’s words', () => {
  const whole = clinic.parse({
    name: 'Banksia Massage',
    city: 'Perth',
    about: 'Two therapists near the river.',
    address: { street: '1 High Street', suburb: 'Riverside', postcode: '6000' },
    phone: '(08) 5550 1234',
    hours: [{ days: ['Monday', 'Friday'], opens: '09:00', closes: '17:30' }],
    bookingUrl: 'https://massage.example/book',
    practitioners: [{ name: 'A. Fixture', role: 'Massage therapist' }, { name: 'B. Fixture' }],
  });
  expect(clinicJsonLd(whole, 'AU', url, 'https://massage.example/logo.svg')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'HealthAndBeautyBusiness',
    name: 'Banksia Massage',
    url,
    description: 'Two therapists near the river.',
    logo: 'https://massage.example/logo.svg',
    image: 'https://massage.example/logo.svg',
    address: {
      '@type': 'PostalAddress',
      streetAddress: '1 High Street, Riverside',
      addressLocality: 'Perth',
      postalCode: '6000',
      addressCountry: 'AU',
    },
    telephone: '(08) 5550 1234',
    openingHoursSpecification: [
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['https://schema.org/Monday', 'https://schema.org/Friday'],
        opens: '09:00',
        closes: '17:30',
      },
    ],
    potentialAction: { '@type': 'ReserveAction', target: 'https://massage.example/book' },
    employee: [
      { '@type': 'Person', name: 'A. Fixture', jobTitle: 'Massage therapist' },
      { '@type': 'Person', name: 'B. Fixture' },
    ],
  });
});

test('what a clinic did not write is not said', () => {
  expect(clinicJsonLd(clinic.parse({ name: 'Banksia Massage', city: 'Perth' }), 'AU', url, undefined)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'HealthAndBeautyBusiness',
    name: 'Banksia Massage',
    url,
    address: { '@type': 'PostalAddress', addressLocality: 'Perth', addressCountry: 'AU' },
  });
});

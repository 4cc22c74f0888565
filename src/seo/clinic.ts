import type { Clinic } from '../site/clinic.ts';

/** A clinic as a schema.org HealthAndBeautyBusiness; says only what the clinic wrote. `country` is ISO 3166-1, addresses are absolute. */
export function clinicJsonLd(clinic: Clinic, country: string, url: string, logo: string | undefined): object {
  const { name, about, address, city, phone, hours, bookingUrl, practitioners } = clinic;
  return {
    '@context': 'https://schema.org',
    '@type': 'HealthAndBeautyBusiness',
    name,
    url,
    ...(about && { description: about }),
    ...(logo && { logo, image: logo }),
    address: {
      '@type': 'PostalAddress',
      ...(address && { streetAddress: [address.street, address.suburb].filter(Boolean).join(', ') }),
      addressLocality: city,
      ...(address?.postcode && { postalCode: address.postcode }),
      addressCountry: country,
    },
    ...(phone && { telephone: phone }),
    ...(hours && {
      openingHoursSpecification: hours.map(({ days, opens, closes }) => ({
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: days.map((day) => `https://schema.org/${day}`),
        opens,
        closes,
      })),
    }),
    ...(bookingUrl && { potentialAction: { '@type': 'ReserveAction', target: bookingUrl } }),
    ...(practitioners && {
      employee: practitioners.map((one) => ({ '@type': 'Person', name: one.name, ...(one.role && { jobTitle: one.role }) })),
    }),
  };
}

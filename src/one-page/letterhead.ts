import { logoFiles, type Clinic } from '../site/clinic.ts';
import { written } from '../text/words.ts';
import { codeOnPaper, type PaperCode } from './code.ts';

/** What a clinic’s papers begin with; what the clinic leaves out is null. */
export type Letterhead = {
  readonly name: string;
  /** Where it is, in one line. */
  readonly place: string;
  readonly phone: string | null;
  /** “Ring or text” where the telephone takes messages. */
  readonly ring: string;
  /** Its logo, as a file from the project’s folder. */
  readonly logo: string | null;
  readonly booking: { readonly address: string; readonly code: PaperCode } | null;
};

/** The letterhead of a clinic. */
export function letterheadOf(clinic: Clinic): Letterhead {
  const { name, city, address, phone, texts, bookingUrl } = clinic;
  const logo = logoFiles(clinic)?.light;
  const town = [city, address?.postcode].filter(Boolean).join(' ');
  return {
    name,
    place: [address?.street, address?.suburb, town].filter(Boolean).join(', '),
    phone: phone ?? null,
    ring: texts ? 'Ring or text' : 'Ring',
    logo: logo ? `/public${logo}` : null,
    booking: bookingUrl ? { address: written(bookingUrl).replace(/\/$/, ''), code: codeOnPaper(bookingUrl) } : null,
  };
}

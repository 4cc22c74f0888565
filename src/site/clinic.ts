import { z } from 'astro/zod';
import { phoneNumber } from '../regions/region.ts';

/** A web address that works on every page of another site. */
export const webAddress = z
  .string()
  .refine((written) => /^https?:\/\//.test(written), { error: 'must be a whole address: write https:// in front', abort: true })
  .refine((written) => URL.canParse(written) && new URL(written).hostname.includes('.'), 'is no address of a site');

const named = (longest: number) => z.string().trim().min(2).max(longest);

const picture = z
  .string()
  .regex(
    /^\/[\w./-]+\.(?:svg|png|webp|jpe?g)$/i,
    'must name a picture in the folder public, from its slash: “/logo.svg” is public/logo.svg',
  );

const time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day, as 09:00 or 17:30');

export const weekDays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** Hours on one or more days; a day may stand in more than one row, where the clinic closes in between. */
const hours = z
  .strictObject({ days: z.array(z.enum(weekDays)).min(1), opens: time, closes: time })
  .refine(({ opens, closes }) => opens < closes, 'must open before it closes');

const practitioner = z.strictObject({
  name: named(60),
  role: named(80).optional(),
  /** Training and registration, in the clinic’s own words. */
  registration: named(160).optional(),
});

/** A clinic that publishes the site as its own; every field but name and city may be left out. */
export const clinic = z
  .strictObject({
    name: named(60),
    city: named(60),
    /** What the clinic is, in one or two sentences. */
    about: named(300).optional(),
    address: z.strictObject({ street: named(100), suburb: named(60).optional(), postcode: named(12).optional() }).optional(),
    hours: z.array(hours).min(1).optional(),
    phone: phoneNumber.optional(),
    /** Whether the telephone takes text messages. */
    texts: z.boolean().default(false),
    bookingUrl: webAddress.optional(),
    /** One picture for both looks, or one for each. */
    logo: z.union([picture, z.strictObject({ light: picture, dark: picture })]).optional(),
    brand: z
      .string()
      .regex(/^#[0-9a-f]{6}$/i, 'must be # and six digits from 0 to f, as #0b6e4f')
      .optional(),
    practitioners: z.array(practitioner).min(1).optional(),
  })
  .refine(({ texts, phone }) => !texts || phone !== undefined, { path: ['texts'], message: 'needs a phone that takes them' });

export type Clinic = z.output<typeof clinic>;

/** The files of a clinic’s logo, from the folder public. */
export const logoFiles = ({ logo }: Pick<Clinic, 'logo'>): { light: string; dark: string } | undefined =>
  typeof logo === 'string' ? { light: logo, dark: logo } : logo;

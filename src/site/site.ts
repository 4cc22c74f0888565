import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { regions, type Region } from '../regions/index.ts';
import { countries } from '../schemas/vocabulary.ts';
import { fit } from '../source/fit.ts';
import type { Problem } from '../source/problem.ts';
import { describe } from '../source/problem.ts';
import { clinic, logoFiles, webAddress } from './clinic.ts';

const origin = webAddress.refine(
  (written) => !URL.canParse(written) || new URL(written).pathname === '/',
  'must end with the name of the site; a folder goes into SITE_BASE (docs/hosting.md)',
);

const contact = z
  .string()
  .refine(
    (one) => z.email().safeParse(one).success || webAddress.safeParse(one).success,
    'must be an e-mail address, or a web address with https:// in front',
  );

const publisher = z.strictObject({ name: z.string().min(2).max(80), url: webAddress.optional() });

const written = z.strictObject({
  name: z.string().min(2).max(40),
  tagline: z.string().min(2).max(80),
  description: z.string().min(20).max(200),
  origin,
  publisher: publisher.optional(),
  contact: contact.optional(),
  country: z.enum(countries),
  clinic: clinic.optional(),
});

export type WrittenSite = z.input<typeof written>;
/** What the whole site knows of itself: names, address, country with its pack, and the clinic where there is one. */
export type Site = z.output<typeof written> & { region: Region };

const file = 'src/site.config.ts';

const starts: readonly [ending: RegExp, begins: RegExp][] = [
  [/\.svg$/i, /<svg[\s>]/],
  [/\.png$/i, /^\u0089PNG/],
  [/\.jpe?g$/i, /^\u00ff\u00d8/],
  [/\.webp$/i, /^RIFF....WEBP/s],
];
const largestLogo = 200_000;

/** What is wrong with a picture that a clinic names; undefined where it can be shown. */
function wrongPicture(path: string, root: string): string | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(root, 'public', path));
  } catch {
    return `is not there: put the file at public${path}`;
  }
  if (bytes.length > largestLogo) return `is ${bytes.length} bytes; at most ${largestLogo}, since every page carries it`;
  const begins = starts.find(([ending]) => ending.test(path))?.[1];
  return begins?.test(bytes.toString('latin1')) ? undefined : 'is not the kind of picture that its name says';
}

/** Everything wrong with a configuration, each with its field, value and fix; `root` is the project’s folder. */
export function siteProblems(config: unknown, root: string): Problem[] {
  const fitted = fit(written, config, { file, at: () => undefined });
  if ('problems' in fitted) return fitted.problems;
  const logo = fitted.data.clinic && logoFiles(fitted.data.clinic);
  return [...new Set(logo && [logo.light, logo.dark])].flatMap((path) => {
    const message = wrongPicture(path, root);
    return message ? [{ file, field: 'clinic.logo', value: path, message }] : [];
  });
}

/**
 * A configuration that holds; throws an error with everything that is wrong with it. `SITE_COUNTRY` builds a copy for another country
 * than the one written.
 */
export function checkedSite(config: WrittenSite, root = process.cwd(), environment = process.env): Site {
  const asked: unknown = { ...config, ...(environment['SITE_COUNTRY'] && { country: environment['SITE_COUNTRY'] }) };
  const problems = siteProblems(asked, root);
  if (problems.length > 0)
    throw new Error(`The site cannot be built like this:\n${problems.map((one) => `  ${describe(one)}`).join('\n')}`);
  const site = written.parse(asked);
  return { ...site, region: regions[site.country] };
}

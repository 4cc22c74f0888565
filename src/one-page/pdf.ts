import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Poster } from './poster.ts';
import type { Summary } from './summary.ts';

const require = createRequire(join(process.cwd(), 'package.json'));
const faces = [
  '@expo-google-fonts/source-sans-3/400Regular',
  '@expo-google-fonts/source-sans-3/700Bold',
  '@expo-google-fonts/fraunces/600SemiBold',
];
const fontPaths = faces.map((face) => {
  const [, name = '', weight = ''] = face.split('/');
  return join(dirname(require.resolve(`@expo-google-fonts/${name}/package.json`)), weight);
});

/** Most pages of a short version: one sheet printed on both sides, and one more page where warnings, which are never cut, need it. */
const mostPages = 3;

let compiler: NodeCompiler | undefined;

/** A document as PDF/UA-1 (ISO 14289-1), the same bytes for the same inputs; throws where the page breaks the standard or has too many pages. */
function typeset(
  template: string,
  inputs: Record<string, string>,
  version: string,
  what: string,
  most: number,
  advice: string,
): Uint8Array {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontPaths }] });
  const compiled = compiler.compile({ mainFileContent: template, inputs });
  const pages = compiled.result;
  if (!pages)
    throw new Error(`${what} could not be set: ${JSON.stringify(compiler.fetchDiagnostics(compiled.takeDiagnostics() as never))}`);
  if (pages.numOfPages > most) throw new Error(`${what} does not fit: ${advice}.`);
  const pdf = compiler.pdf(pages, { pdfStandard: 'ua-1', creationTimestamp: Date.parse(version) / 1000 });
  compiler.evictCache(10);
  return pdf;
}

/**
 * A summary on A4 in 12-point type, PDF/UA-1 (ISO 14289-1), the same bytes for the same summary; `template` is the text of
 * summary.typ. Throws where the page breaks the standard, holds a letter that no face has, or needs more than three pages.
 */
export const summaryPdf = (summary: Summary, template: string): Uint8Array =>
  typeset(
    template,
    { summary: JSON.stringify(summary) },
    summary.version,
    `The summary of “${summary.title}”`,
    mostPages,
    'it needs more than three pages; shorten its signs, self-care or precautions',
  );

/** A poster on one page of A4 or A5; `template` is the text of poster.typ. Throws where its words do not fit on it. */
export const posterPdf = (poster: Poster, template: string): Uint8Array =>
  typeset(
    template,
    { poster: JSON.stringify(poster) },
    poster.version,
    `The poster on ${poster.paper}`,
    1,
    'shorten the name of the clinic',
  );

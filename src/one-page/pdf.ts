import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { codeOnPaper } from './code.ts';
import type { Look, Size } from './look.ts';
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

/** A file to print, and how many pages it has. */
export type Paper = { readonly pdf: Uint8Array; readonly pages: number };

/** Most pages of a short version: warnings are never cut, and a card to fill in may need a page of its own. */
const mostPages: Readonly<Record<Size, number>> = { standard: 4, large: 8 };

let compiler: NodeCompiler | undefined;

/** A document as PDF/UA-1 (ISO 14289-1), the same bytes for the same inputs; throws where the page breaks the standard or has too many pages. */
function typeset(template: string, inputs: Record<string, string>, version: string, what: string, most: number, advice: string): Paper {
  // Logos are read from the project’s folder.
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontPaths }], workspace: process.cwd() });
  const compiled = compiler.compile({ mainFileContent: template, inputs });
  const document = compiled.result;
  if (!document)
    throw new Error(`${what} could not be set: ${JSON.stringify(compiler.fetchDiagnostics(compiled.takeDiagnostics() as never))}`);
  const pages = document.numOfPages;
  if (pages > most) throw new Error(`${what} does not fit: ${advice}.`);
  const pdf = compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: Date.parse(version) / 1000 });
  compiler.evictCache(10);
  return { pdf, pages };
}

/**
 * A short version, its type 12 points or, in large print, 16, PDF/UA-1 (ISO 14289-1), the same bytes for the same summary and look;
 * `template` is the text of summary.typ. Throws where the page breaks the standard, holds a letter that no face has, or needs too many
 * pages.
 */
export const summaryPdf = (summary: Summary, look: Look, template: string): Paper =>
  typeset(
    template,
    { summary: JSON.stringify(summary), look: JSON.stringify(look), code: JSON.stringify(codeOnPaper(summary.address)) },
    summary.version,
    `The short version of “${summary.title}”${look.size === 'large' ? ' in large print' : ''}`,
    mostPages[look.size],
    `it needs more than ${mostPages[look.size]} pages; shorten its signs, self-care, precautions or card`,
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
  ).pdf;

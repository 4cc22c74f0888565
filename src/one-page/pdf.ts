import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
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

const [largest, smallest] = [12.5, 8];

/** Text sizes in points to try, largest first; how many letters fit a page falls with the square of the size (about 2,100 at 11 points). */
function sizesFor({ summary, claim, inShort, redFlags, steps, precautions }: Summary): number[] {
  const letters = [
    summary,
    claim?.because ?? '',
    ...inShort,
    ...redFlags.map((flag) => flag.sign + flag.do),
    ...(steps?.rows ?? []),
    ...precautions,
  ].join('').length;
  const first = Math.max(smallest, Math.min(largest, Math.round(2 * 11 * Math.sqrt(2100 / letters)) / 2));
  return Array.from({ length: (first - smallest) * 2 + 1 }, (_, step) => first - step / 2);
}

let compiler: NodeCompiler | undefined;

/**
 * A summary as one page of A4, PDF/UA-1 (ISO 14289-1), the same bytes for the same summary; `template` is the text of summary.typ.
 * Throws where the page breaks the standard, holds a letter that no face has, or does not fit even at the smallest size.
 */
export function summaryPdf(summary: Summary, template: string): Uint8Array {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontPaths }] });
  for (const size of sizesFor(summary)) {
    const compiled = compiler.compile({ mainFileContent: template, inputs: { summary: JSON.stringify(summary), size: String(size) } });
    const page = compiled.result;
    if (!page)
      throw new Error(
        `The summary of “${summary.title}” could not be set: ${JSON.stringify(compiler.fetchDiagnostics(compiled.takeDiagnostics() as never))}`,
      );
    if (page.numOfPages === 1) {
      const pdf = compiler.pdf(page, { pdfStandard: 'ua-1', creationTimestamp: Date.parse(summary.version) / 1000 });
      compiler.evictCache(10);
      return pdf;
    }
  }
  throw new Error(`The summary of “${summary.title}” does not fit on one page: shorten its red flags, self-care or precautions.`);
}

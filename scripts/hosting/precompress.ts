import { readFileSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { compressed } from './policy.ts';

/** Below this many bytes a file is sent as it is. */
export const worthwhile = 1000;

/** Writes `.br` and `.gz` beside a file of text, and says how many bytes it has plain and as brotli; undefined where it is not worth it. */
export function precompress(file: string): { plain: number; brotli: number } | undefined {
  if (!compressed.includes(extname(file).slice(1))) return undefined;
  const content = readFileSync(file);
  if (content.length < worthwhile) return undefined;
  const { BROTLI_PARAM_SIZE_HINT, BROTLI_PARAM_MODE, BROTLI_MODE_TEXT } = constants;
  const brotli = brotliCompressSync(content, {
    params: { [BROTLI_PARAM_SIZE_HINT]: content.length, [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT },
  });
  writeFileSync(`${file}.br`, brotli);
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  return { plain: content.length, brotli: brotli.length };
}

/** Writes `.br` and `.gz` beside the text of dist/, for servers that send them as they are: `npm run compress`. */
import { globSync } from 'node:fs';
import { precompress } from './hosting/precompress.ts';

const written = globSync('dist/**/*.*').flatMap((file) => precompress(file) ?? []);
const megabytes = (key: 'plain' | 'brotli'): string => (written.reduce((sum, sizes) => sum + sizes[key], 0) / 1e6).toFixed(1);
console.log(`${written.length} files: ${megabytes('plain')} MB, ${megabytes('brotli')} MB as brotli.`);

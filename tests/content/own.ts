import { createCatalogue } from '../../src/catalogue/create.ts';
import { readSource } from '../../src/source/index.ts';

/** The site’s own content and catalogue, read once by each test file. */
export const source = readSource(process.cwd());
export const catalogue = createCatalogue(source);

import { createCatalogue } from '../../src/catalogue/create.ts';
import { site } from '../../src/site.config.ts';
import { localised, readSource } from '../../src/source/index.ts';

/** The site’s own content and catalogue, read once by each test file. */
export const source = readSource(process.cwd());
export const catalogue = createCatalogue(localised(source, site.country, site.region));

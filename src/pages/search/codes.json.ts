import type { APIRoute } from 'astro';
import { coverageOf } from '~/catalogue/codes.ts';
import { catalogue } from '~/catalogue/index.ts';
import { packCoverage } from '~/connect/packed.ts';

/** What diagnosis codes are answered with, fetched where a code is typed; lists of bare small numbers are left out. */
export const GET: APIRoute = () => Response.json(packCoverage(coverageOf(catalogue), ['icd10cm', 'icd10', 'snomed', 'read']));

import type { Country } from '../schemas/vocabulary.ts';
import { fit } from '../source/fit.ts';
import { describe } from '../source/problem.ts';
import { australia } from './australia.ts';
import { newZealand } from './new-zealand.ts';
import { region, type Region, type WrittenRegion } from './region.ts';
import { unitedKingdom } from './united-kingdom.ts';

function pack(country: Country, written: WrittenRegion): Region {
  const fitted = fit(region, written, { file: `src/regions/${country}.ts`, at: () => undefined });
  if ('problems' in fitted) throw new Error(`A country is told wrong:\n${fitted.problems.map((one) => `  ${describe(one)}`).join('\n')}`);
  return fitted.data;
}

/** What belongs to each country a copy can be made for; throws where a pack is wrong, with its file and field. */
export const regions: Readonly<Record<Country, Region>> = {
  'new-zealand': pack('new-zealand', newZealand),
  australia: pack('australia', australia),
  'united-kingdom': pack('united-kingdom', unitedKingdom),
};

export type { Region } from './region.ts';

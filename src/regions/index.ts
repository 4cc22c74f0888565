import type { Country } from '../schemas/vocabulary.ts';
import { australia } from './australia.ts';
import { newZealand } from './new-zealand.ts';
import { region, type Region } from './region.ts';
import { unitedKingdom } from './united-kingdom.ts';

/** What belongs to each country a copy can be made for; throws where a pack is wrong, naming the field. */
export const regions: Readonly<Record<Country, Region>> = {
  'new-zealand': region.parse(newZealand),
  australia: region.parse(australia),
  'united-kingdom': region.parse(unitedKingdom),
};

export type { Region } from './region.ts';

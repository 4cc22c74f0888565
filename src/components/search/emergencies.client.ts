import { at } from '~/paths.ts';
import { fetchJson, within } from '~/dom/wait.ts';
import { unpackEmergencies, type PackedEmergencies } from '~/search/data.ts';
import { createEmergencyReader, type Card } from '~/search/emergencies.ts';

/** The reader of emergencies, which needs nothing else. */
export type Emergencies = { cardsFor: (query: string) => Card[] };

/** How long the first address is waited for before the second is asked too. */
const soon = 2000;
let opening: Promise<Emergencies> | undefined;

async function open(address: string): Promise<Emergencies> {
  const { data, isCalm } = unpackEmergencies(await fetchJson<PackedEmergencies>(at(address)));
  return { cardsFor: createEmergencyReader(data, isCalm) };
}

/** The emergencies, fetched once a page, from a second address where the first fails or dawdles; a failure is forgotten. */
export function openEmergencies(): Promise<Emergencies> {
  if (opening) return opening;
  const first = open('/search/emergencies.json');
  const second = within(first, soon).catch(() => open('/search/emergencies-again.json'));
  opening = Promise.any([first, second]);
  opening.catch(() => (opening = undefined));
  return opening;
}

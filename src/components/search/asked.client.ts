import { at } from '~/paths.ts';
import { questionIn, addressOf } from '~/search/address.ts';

/** What the address asks, behind its “#”: nothing that was typed is sent to a server. */
export const asked = (): ReturnType<typeof questionIn> => questionIn(location.hash);

/** The results page of a question. */
export const resultsOf = (query: string): string => at('/search/') + addressOf(query, {});

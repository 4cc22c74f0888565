/** The heading under which an article’s precautions are listed. */
export const safetyHeading = { slug: 'is-it-safe-for-you', text: 'Is it safe for you?' } as const;

/** The room for names of danger signs on three lines of a phone, in characters. */
const signRoom = 74;

/** Names of danger signs, as many as fit the card of the first screen; one always. */
export const namesThatFit = (signs: readonly { title: string }[]): string[] => {
  const titles = signs.map(({ title }) => title);
  return titles.filter((_, index) => index === 0 || titles.slice(0, index + 1).join(' · ').length <= signRoom);
};

/** How many precautions stand open before the rest is folded. */
export const careShown = 6;

/** How many rows of a list stand open before the rest is folded. */
export const openRows = 3;

/** How many articles are named to read next. */
export const nextShown = 6;

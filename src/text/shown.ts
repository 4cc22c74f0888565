/** The heading under which an article’s precautions are listed. */
export const safetyHeading = { slug: 'is-it-safe-for-you', text: 'Is it safe for you?' } as const;

/** How many precautions stand open before the rest is folded. */
export const careShown = 10;

/** How many rows of a list stand open before the rest is folded. */
export const openRows = 3;

/** How many articles are named to read next. */
export const nextShown = 6;

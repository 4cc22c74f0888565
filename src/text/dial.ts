/** A number as a `tel:` address. */
export const dial = (number: string): string => `tel:${number.replaceAll(' ', '')}`;

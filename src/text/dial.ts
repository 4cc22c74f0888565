/** A number as a `tel:` address: its digits, and the plus in front. */
export const dial = (number: string): string => `tel:${number.trim().startsWith('+') ? '+' : ''}${number.replaceAll(/\D/g, '')}`;

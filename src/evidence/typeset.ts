/** Numbers as they are printed: a true minus before a number that stands alone, an en dash between the ends of a range. */
export const typeset = (text: string): string => text.replace(/(?<![\p{L}\d.])-(?=\d)/gu, '−').replace(/(?<=\d)-(?=\d)/g, '–');

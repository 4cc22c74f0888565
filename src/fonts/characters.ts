const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');

/** Characters of the font files that every page loads. */
export const core = `${printable}\u00a0©«°±²³·º»¼½¾×ÀÁÂÄÅÆÇÈÉÊËÍÎÏÑÓÔÖØÚÜàáâäåæçèéêëíîïñóôöøúüß–—‘’“”…•′″€£`;

/** Long vowels of te reo Māori, in files of their own that load where one is needed. */
export const macrons = 'ĀāĒēĪīŌōŪū';

/** What can have happened to a publication since it was read, worst first. */
export const kinds = ['retraction', 'concern', 'is-a-notice', 'newer-version', 'correction', 'other'] as const;
export type Kind = (typeof kinds)[number];

/** Something that a register says has happened to a publication. */
export type Notice = {
  kind: Kind;
  register: 'Crossref' | 'PubMed';
  /** Where it can be read: an address, or the citation as the register gives it. */
  where?: string | undefined;
  /** The day, month or year it was published. */
  on?: string | undefined;
};

const kindsByWord: Readonly<Record<string, Kind>> = {
  retraction: 'retraction',
  partialretraction: 'retraction',
  removal: 'retraction',
  withdrawal: 'retraction',
  expressionofconcern: 'concern',
  correction: 'correction',
  corrigendum: 'correction',
  erratum: 'correction',
  addendum: 'correction',
  clarification: 'correction',
  correctedandrepublished: 'newer-version',
  newedition: 'newer-version',
  newversion: 'newer-version',
  republished: 'newer-version',
  update: 'newer-version',
};

/** The kind behind a register’s own word, however it joins its words: `expression_of_concern`, “Expression of concern”. */
export const kindOf = (word: string): Kind => kindsByWord[word.toLowerCase().replace(/[^a-z]/g, '')] ?? 'other';

/** Whether a title says itself that the article was taken back. */
export const saysRetracted = (title: string): boolean => /^\W*(?:retracted|withdrawn)\b/i.test(title);

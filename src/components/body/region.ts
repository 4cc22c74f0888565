/** A region of the body that has articles. */
export type Region = { id: string; name: string; names: readonly string[] };

/** What a short version says; every text is final, with numbers to ring filled in. */
export type Summary = {
  readonly siteName: string;
  readonly clinic: string | null;
  /** Language and region: en and NZ. */
  readonly language: string;
  readonly region: string;
  readonly kind: string;
  readonly title: string;
  readonly summary: string;
  readonly inShort: readonly string[];
  /** What people say and what became of it; null where the article answers no claim. */
  readonly claim: { readonly said: string; readonly verdict: string; readonly because: string } | null;
  /** Signs that need help first, with how fast and what to do, as whole sentences. */
  readonly redFlags: readonly { readonly sign: string; readonly do: string; readonly speedWords: string }[];
  /** What to do today, or the adaptations of a session, under a heading. */
  readonly steps: { readonly heading: string; readonly rows: readonly string[] } | null;
  /** What rules massage out, or calls for asking or telling, strictest first. */
  readonly precautions: readonly string[];
  readonly shortAddress: string;
  /** The QR code of the short address, as SVG. */
  readonly code: string;
  /** The day of this version, YYYY-MM-DD, and in words. */
  readonly version: string;
  readonly versionWords: string;
  /** Where the changes that matter are listed. */
  readonly changesAddress: string;
  /** Whether a clinician has reviewed the article, and who. */
  readonly review: string;
  /** Whom to ring in an emergency and when unsure. */
  readonly help: string;
};

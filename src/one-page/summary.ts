import type { Card } from './card.ts';

/** A step as paper shows it, with the id of its drawing. */
export type PrintedStep = { readonly title: string | null; readonly text: string; readonly picture: string | null };

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
  /** The id of the article’s drawing: a picture of its text, or what the hands do in a technique. */
  readonly picture: string | null;
  /** The answer, under the reader’s questions or under *In short*. */
  readonly answers: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  /** What people say and what became of it; null where the article answers no claim. */
  readonly claim: { readonly said: string; readonly verdict: string; readonly because: string } | null;
  /** Signs that need help first, with how fast and what to do, as whole sentences. */
  readonly redFlags: readonly { readonly sign: string; readonly do: string; readonly speedWords: string }[];
  /** What to do today, the adaptations of a session, or its parts, under a heading. */
  readonly steps: { readonly heading: string; readonly rows: readonly PrintedStep[]; readonly whole: string | null } | null;
  /** What rules massage out, or calls for asking or telling, strictest first. */
  readonly precautions: readonly string[];
  /** What there is to fill in. */
  readonly card: Card | null;
  readonly shortAddress: string;
  /** The address that its code opens, whole. */
  readonly address: string;
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

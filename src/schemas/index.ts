import type { z } from 'astro/zod';
import { benefit } from './benefit.ts';
import { bodyRegion } from './body-region.ts';
import { claim } from './claim.ts';
import { clinicList } from './clinic-list.ts';
import { clientGroup } from './client-group.ts';
import { codeList } from './code-list.ts';
import { condition } from './condition.ts';
import { emergencyWords, outOfScope, synonyms } from './language.ts';
import { finding } from './finding.ts';
import { guide } from './guide.ts';
import { ledger } from './ledger.ts';
import { outward } from './outward.ts';
import { plan, retired } from './plan.ts';
export type { Retired } from './plan.ts';
import { precaution } from './precaution.ts';
import { readingList } from './reading-list.ts';
import { reference } from './reference.ts';
import { safetyCheck } from './safety.ts';
import { science } from './science.ts';
import { session } from './session.ts';
import { sign } from './sign.ts';
import { technique } from './technique.ts';
import { term } from './term.ts';
import type { Section } from './vocabulary.ts';

/** Articles: a file src/content/<section>/<slug>.mdx each. */
export const articleSchemas = {
  techniques: technique,
  benefits: benefit,
  'client-groups': clientGroup,
  conditions: condition,
  science,
  guides: guide,
} as const satisfies Record<Section, z.ZodType>;

/** Collections of one entry a file: src/content/<name>/<id>.yaml, references as .json. */
export const fileSchemas = {
  references: reference,
  signs: sign,
  precautions: precaution,
  'reading-lists': readingList,
  claims: claim,
  codes: codeList,
  ledger,
} as const;

/** Collections of one file that maps ids to entries: src/content/<name>.yaml. */
export const mapSchemas = {
  glossary: term,
  'body-regions': bodyRegion,
  'emergency-words': emergencyWords,
  'out-of-scope': outOfScope,
  outward,
  'clinic-lists': clinicList,
} as const;

/** Files that hold one thing: src/content/<name>.yaml. */
export const singleSchemas = { planned: plan, retired, safety: safetyCheck, session, synonyms } as const;

/** Entries that have an id of their own; findings are lists under src/content/findings/. */
export const entrySchemas = { findings: finding, ...fileSchemas, ...mapSchemas } as const;

export const schemas = { ...articleSchemas, ...entrySchemas, ...singleSchemas } as const;
export type CollectionName = keyof typeof schemas;
export type EntryCollection = keyof typeof entrySchemas;
export type EntryData = { [Name in EntryCollection]: z.output<(typeof entrySchemas)[Name]> };
export type SingleName = keyof typeof singleSchemas;
export type SingleData = { [Name in SingleName]: z.output<(typeof singleSchemas)[Name]> };

export type Finding = z.output<typeof finding>;
export type Reference = z.output<typeof reference>;
export type Precaution = z.output<typeof precaution>;
export type Term = z.output<typeof term>;
export type BodyRegion = z.output<typeof bodyRegion>;
export type ReadingList = z.output<typeof readingList>;
export type Sign = z.output<typeof sign>;
export type OutOfScope = z.output<typeof outOfScope>;
export type Outward = z.output<typeof outward>;
export type { Tool } from './tool.ts';
export type Claim = z.output<typeof claim>;
export type CodeList = z.output<typeof codeList>;
export type ArticleData = { [Name in Section]: z.output<(typeof articleSchemas)[Name]> };

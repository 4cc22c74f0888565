import type { z } from 'astro/zod';
import { benefit } from './benefit.ts';
import { bodyRegion } from './body-region.ts';
import { claim } from './claim.ts';
import { clientGroup } from './client-group.ts';
import { condition } from './condition.ts';
import { emergency, emergencyWords, outOfScope, synonyms } from './emergency.ts';
import { finding } from './finding.ts';
import { guide } from './guide.ts';
import { precaution } from './precaution.ts';
import { readingList } from './reading-list.ts';
import { reference } from './reference.ts';
import { science } from './science.ts';
import { technique } from './technique.ts';
import { term } from './term.ts';
import type { Section } from './vocabulary.ts';

export const articleSchemas = {
  techniques: technique,
  benefits: benefit,
  'client-groups': clientGroup,
  conditions: condition,
  science,
  guides: guide,
} as const satisfies Record<Section, z.ZodType>;

export const schemas = {
  ...articleSchemas,
  findings: finding,
  references: reference,
  precautions: precaution,
  glossary: term,
  'body-regions': bodyRegion,
  'reading-lists': readingList,
  claims: claim,
  emergencies: emergency,
  'emergency-words': emergencyWords,
  'out-of-scope': outOfScope,
  synonyms,
} as const;
export type CollectionName = keyof typeof schemas;

export type Finding = z.output<typeof finding>;
export type Reference = z.output<typeof reference>;
export type Precaution = z.output<typeof precaution>;
export type Term = z.output<typeof term>;
export type BodyRegion = z.output<typeof bodyRegion>;
export type ReadingList = z.output<typeof readingList>;
export type Emergency = z.output<typeof emergency>;
export type OutOfScope = z.output<typeof outOfScope>;
export type Claim = z.output<typeof claim>;
export type ArticleData = { [Name in Section]: z.output<(typeof articleSchemas)[Name]> };

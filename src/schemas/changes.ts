import { z } from 'astro/zod';
import { day, prose } from './fields.ts';

export const changeKinds = ['warning', 'answer', 'correction'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What a reader sees before a change. */
export const changeWords: Readonly<Record<ChangeKind, string>> = { warning: 'Warning', answer: 'New answer', correction: 'Correction' };

/** Changes that matter to someone who read an entry before, or printed it. */
export const changes = z
  .array(
    z.strictObject({
      on: day.describe('The day of the change.'),
      what: prose(240).describe('One sentence that a reader, or a clinic that printed it, should know.'),
      kind: z
        .enum(changeKinds)
        .describe('warning: a warning came or grew; answer: the answer is another; correction: something was wrong.'),
    }),
  )
  .default([])
  .describe('Changes that someone who read or printed it should know; not every edit.');

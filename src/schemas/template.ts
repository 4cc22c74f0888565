import { z } from 'astro/zod';
import { articleSchemas, entrySchemas } from './index.ts';
import type { Section } from './vocabulary.ts';

type Json = {
  type?: string;
  description?: string;
  default?: unknown;
  const?: string;
  enum?: unknown[];
  items?: Json;
  minItems?: number;
  properties?: Record<string, Json>;
  required?: string[];
};

/** Headings that each kind of article usually has; authors reword them for their subject. */
const headings: Readonly<Record<Section, readonly string[]>> = {
  conditions: [
    'What it is',
    'Does massage help?',
    'Which kind, and how',
    'What helps more',
    'Is it safe for you?',
    'If you do nothing',
    'What nobody knows yet',
  ],
  techniques: [
    'What it is',
    'How it feels',
    'How it is done',
    'What people use it for',
    'How it differs from its neighbours',
    'Is it safe for you?',
    'If you go without',
    'What nobody knows yet',
    'Where it comes from',
  ],
  benefits: [
    'What people say',
    'For whom, how much, how long',
    'How to tell whether it works for you',
    'Is it safe for you?',
    'If you do nothing',
    'What nobody knows yet',
  ],
  'client-groups': [
    'What this life does to a body',
    'What helps',
    'A session adapted to you',
    'Is it safe for you?',
    'Between sessions',
    'If you do nothing',
    'What nobody knows yet',
  ],
  science: ['The short answer', 'What was measured, and in whom', 'What it means for you', 'What nobody knows yet'],
  guides: ['Before you start', 'Step by step', 'Words you can use', 'If you do nothing'],
};

const comment = (indent: string, text: string): string => `${indent}# ${text}\n`;

/** One field as YAML to be filled in: a comment that says what belongs there, then the key without a value. */
function field(key: string, schema: Json, indent: string, filled: Readonly<Record<string, string>>): string {
  const choices = schema.enum ? ` One of: ${schema.enum.join(', ')}.` : '';
  const said = schema.description ? comment(indent, schema.description + choices) : '';
  if (key in filled) return `${said}${indent}${key}: ${filled[key] ?? ''}\n`;
  if (schema.const !== undefined) return `${said}${indent}${key}: ${schema.const}\n`;
  if (schema.default !== undefined) return `${said}${indent}${key}: ${JSON.stringify(schema.default)}\n`;
  if (schema.properties) return `${said}${indent}${key}:\n${fields(schema, `${indent}  `, {})}`;
  if (schema.items?.properties) return `${said}${indent}${key}:\n${rows(schema.items, schema.minItems ?? 1, indent)}`;
  return `${said}${indent}${key}:\n`;
}

/** The fewest rows of a list, the first with comments. */
function rows(row: Json, count: number, indent: string): string {
  const first = fields(row, `${indent}    `, {}).replace(
    /^( *)(?! *#)(\S)/m,
    (_line, _spaces: string, start: string) => `${indent}  - ${start}`,
  );
  return first + first.replace(/^ *#.*\n/gm, '').repeat(count - 1);
}

/** Every field of an object; those that may be left out stand as comments. */
function fields(schema: Json, indent: string, filled: Readonly<Record<string, string>>): string {
  const entries = Object.entries(schema.properties ?? {});
  const needed = entries.filter(([key, one]) => (schema.required ?? []).includes(key) || one.default !== undefined);
  const optional = entries.filter((entry) => !needed.includes(entry));
  return [
    ...needed.map(([key, one]) => field(key, one, indent, filled)),
    ...optional.map(([key, one]) => comment(indent, `${key}: (may be left out) ${one.description ?? ''}`)),
  ].join('');
}

/** A new article of a section, as MDX with everything still to be filled in; `today` is its day of publication. */
export function articleTemplate(section: Section, title: string, today: Date): string {
  const day = (years: number): string =>
    new Date(Date.UTC(today.getUTCFullYear() + years, today.getUTCMonth(), today.getUTCDate())).toISOString().slice(0, 10);
  const schema = z.toJSONSchema(articleSchemas[section], { io: 'input', unrepresentable: 'any' }) as Json;
  const front = fields(schema, '', {
    title: JSON.stringify(title),
    published: day(0),
    reviewed: day(0),
    reviewDue: day(2),
    clinicalReview: 'none',
  });
  return `---\n${front}---\n\n${headings[section].map((heading) => `## ${heading}\n`).join('\n')}`;
}

/** A new finding as an item of a list in YAML, with everything still to be filled in. */
export function findingTemplate(id: string, topic: string, reference: string): string {
  const schema = z.toJSONSchema(entrySchemas.findings, { io: 'input', unrepresentable: 'any' }) as Json;
  const filled = { id, topics: `[${topic}]`, reference };
  return fields(schema, '  ', filled).replace(/^ {2}# [^\n]*\n {2}id:/, '- id:');
}

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
    'What it is and how it feels',
    'Can massage help?',
    'Techniques that may suit',
    'What a session for this is like',
    'What you can do yourself',
    'What else helps',
    'Who should take care',
    'Questions to ask',
  ],
  techniques: [
    'What it is',
    'How it feels',
    'How it is done',
    'What people use it for',
    'How it differs from its neighbours',
    'Who should not have it',
    'A part you can try at home',
    'Where it comes from',
  ],
  benefits: [
    'What people say',
    'What studies found',
    'How it might work',
    'Which techniques people use',
    'How to tell whether it works for you',
    'What it will not do',
  ],
  'client-groups': [
    'What this life does to a body',
    'Problems most common here',
    'What helps, and how sure anyone is',
    'A session adapted to you',
    'Take care if',
    'Between sessions',
  ],
  science: ['What people say', 'What was measured, and in whom', 'Why it is hard to know', 'What it means for you'],
  guides: ['Before you start', 'Step by step', 'A checklist', 'Words you can use'],
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

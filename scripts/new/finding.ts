import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { namesIn } from '../../src/catalogue/edges.ts';
import { findingTemplate } from '../../src/schemas/template.ts';
import { nearest, readSource } from '../../src/source/index.ts';

const named = (what: string, written: string, valid: ReadonlySet<string>): void => {
  if (valid.has(written)) return;
  const near = nearest(written, valid);
  throw new Error(`“${written}” is no ${what}.${near ? ` Did you mean “${near}”?` : ''}`);
};

/** The first id that no finding has: topic--reference, then --2, --3. */
export function freeId(topic: string, reference: string, taken: ReadonlySet<string>): string {
  const stem = `${topic.split('/')[1] ?? ''}--${reference}`;
  for (let count = 1; ; count++) {
    const id = count === 1 ? stem : `${stem}--${count}`;
    if (!taken.has(id)) return id;
  }
}

/** Adds a finding, still to be filled in, to the file of its topic; returns that file’s path and the finding’s id. Throws in words where it cannot. */
export function startFinding(root: string, topic: string, reference: string): { file: string; id: string } {
  const names = namesIn(readSource(root));
  named('article, written or planned', topic, names.article);
  named('reference', reference, names.reference);
  const id = freeId(topic, reference, names.finding);
  const file = `src/content/findings/${topic}.yaml`;
  mkdirSync(dirname(join(root, file)), { recursive: true });
  appendFileSync(join(root, file), findingTemplate(id, topic, reference));
  return { file, id };
}

/**
 * Imports an evidence base (references.json, findings.json) and proves that nothing was lost.
 *   node scripts/import-evidence.ts <folder>            writes what is not in the project yet
 *   node scripts/import-evidence.ts <folder> --verify   lists what is in neither src/content nor src/content/withheld.yaml
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';

type Row = Record<string, unknown> & { id: string };
type FindingRow = Row & { topics: string[] };
type Withheld = { references?: { id: string }[]; findings?: { id: string }[] };

const content = 'src/content';
const [folder, mode] = process.argv.slice(2);
if (!folder) throw new Error('Say which folder holds references.json and findings.json.');

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const write = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

/** A row without its empty fields; a design nobody could read is named as such. */
function tidy(row: FindingRow): FindingRow {
  const kept = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
  return { ...kept, design: row['design'] ?? 'not-stated', readIn: row['readIn'] ?? 'not-stated' } as unknown as FindingRow;
}

function importAll(references: Row[], findings: FindingRow[]): void {
  for (const reference of references) {
    const path = join(content, 'references', `${reference.id}.json`);
    if (!existsSync(path)) write(path, `${JSON.stringify(reference, null, 2)}\n`);
  }
  const byTopic = Map.groupBy(findings, (finding) => finding.topics[0] ?? 'none');
  for (const [topic, rows] of byTopic) {
    const path = join(content, 'findings', `${topic}.yaml`);
    if (!existsSync(path)) write(path, stringify(rows.map(tidy), { lineWidth: 110 }));
  }
}

function verify(references: Row[], findings: FindingRow[]): number {
  const referenceFiles = globSync(`${content}/references/*.json`).map((path) => (read(path) as Row).id);
  const findingFiles = globSync(`${content}/findings/**/*.yaml`).flatMap((path) => parse(readFileSync(path, 'utf8')) as FindingRow[]);
  const withheldPath = join(content, 'withheld.yaml');
  const withheld = existsSync(withheldPath) ? (parse(readFileSync(withheldPath, 'utf8')) as Withheld) : {};
  const report = (name: string, source: Row[], kept: string[], held: { id: string }[]): number => {
    const here = new Set(kept);
    const heldIds = new Set(held.map((one) => one.id));
    const lost = source.filter(({ id }) => !here.has(id) && !heldIds.has(id));
    console.log(
      `${name}: ${source.length} given, ${source.filter(({ id }) => here.has(id)).length} in the project, ${heldIds.size} withheld with a reason, ${lost.length} lost, ${here.size - source.filter(({ id }) => here.has(id)).length} added since`,
    );
    for (const { id } of lost) console.log(`  lost: ${id}`);
    return lost.length;
  };
  return (
    report('references', references, referenceFiles, withheld.references ?? []) +
    report(
      'findings',
      findings,
      findingFiles.map(({ id }) => id),
      withheld.findings ?? [],
    )
  );
}

const references = read(join(folder, 'references.json')) as Row[];
const findings = read(join(folder, 'findings.json')) as FindingRow[];
if (mode === '--verify') process.exitCode = verify(references, findings) === 0 ? 0 : 1;
else importAll(references, findings);

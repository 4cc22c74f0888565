import { globSync, readFileSync } from 'node:fs';
import bcd, { type CompatStatement, type Identifier } from '@mdn/browser-compat-data' with { type: 'json' };
import { parse, type AnyNode } from 'acorn';
import { full } from 'acorn-walk';
import postcss, { type AtRule, type Declaration, type Node, type Rule } from 'postcss';
import { describe, expect, test } from 'vitest';
import { floor } from '../../scripts/floor.ts';

/** What is younger than the floor and yet may be used, each with what older browsers do instead. */
const progressive: Readonly<Record<string, string>> = {
  '@media scripting': 'the place of the list button is not kept while its script loads',
  '@media forced-colors': 'Safari knows no forced colours',
  '@page': 'the margins are those of the printer',
  page: 'a card is printed on the paper of the rest, on a sheet of its own',
  size: 'stands beside page only',
  'text-wrap': 'lines break wherever they are full',
  'forced-color-adjust': 'Firefox and Safari keep their own colours where they are forced',
  'new ClipboardItem': 'the plain text is copied',
  'scrollbar-gutter': 'a long page is a scroll bar narrower than a short one',
  ':has': 'marks, paddings and filters: an older-browsers script, or the look alone',
  '::details-content': 'an older-browsers script opens what is folded before it is printed',
  'content-visibility': 'stands beside ::details-content only',
  'align-content start': 'rows of a box that is taller than they are stand apart',
  'grid-template-rows subgrid': 'rows of side-by-side columns do not line up',
};
const isProgressive = (problem: string): boolean =>
  Object.hasOwn(progressive, problem) || (!problem.startsWith('@') && Object.hasOwn(progressive, problem.split(' ')[0] ?? ''));

/** Whether a version is no newer than another, number by number; “preview” and unknown ones are newer. */
function atMost(version: string, most: string): boolean {
  const [a = [], b = []] = [version, most].map((text) => text.replace('≤', '').split('.').map(Number));
  for (let place = 0; place < Math.max(a.length, b.length); place++) {
    const difference = (a[place] ?? 0) - (b[place] ?? 0);
    if (Number.isNaN(difference)) return false;
    if (difference !== 0) return difference < 0;
  }
  return true;
}

const named = { chrome: 'chrome', firefox: 'firefox', safari: 'safari', ios_saf: 'safari_ios' } as const;

/** The browsers that learned a feature only after the version of the floor; what one has not learned to this day is no question of age. */
const learnedLateBy = ({ support }: CompatStatement): string[] =>
  floor.flatMap(([browser, version]) => {
    const statements = [support[named[browser as keyof typeof named]]].flat().filter((one) => one !== undefined);
    const own = statements.filter((one) => typeof one.version_added === 'string' && !one.flags && !one.alternative_name && !one.prefix);
    const knows = own.some(
      ({ version_added: added, version_removed: removed }) =>
        typeof added === 'string' && atMost(added, version) && !(typeof removed === 'string' && atMost(removed, version)),
    );
    return knows || own.length === 0 ? [] : [`${browser} ${version}`];
  });

const statementAt = (root: Identifier | undefined, ...path: string[]): CompatStatement | undefined =>
  path.reduce<Identifier | undefined>((at, key) => (at && Object.hasOwn(at, key) ? at[key] : undefined), root)?.__compat;

const isYoung = (statement: CompatStatement | undefined): boolean => statement !== undefined && learnedLateBy(statement).length > 0;

/** Every feature below a part of the data, by its last name. */
function featuresByName(root: Identifier): Map<string, CompatStatement[]> {
  const found = new Map<string, CompatStatement[]>();
  const walk = (at: Identifier): void => {
    for (const [key, value] of Object.entries(at)) {
      if (key === '__compat' || typeof value !== 'object') continue;
      const below = value as Identifier;
      const name = key.replace(/_(?:static|event)$/, '');
      if (below.__compat) found.set(name, [...(found.get(name) ?? []), below.__compat]);
      walk(below);
    }
  };
  walk(root);
  return found;
}

describe('style sheets', () => {
  const files = globSync('dist/**/*.css', { exclude: (name) => name.includes('pagefind') });
  const functions = featuresByName(bcd.css.types as unknown as Identifier);
  const { properties, selectors, 'at-rules': atRules } = bcd.css as unknown as Record<string, Identifier>;

  const within = (node: Node, name: string): boolean => {
    for (let at: { type: string; name?: unknown; parent?: unknown } | undefined = node.parent; at; at = at.parent as typeof at)
      if (at.type === 'atrule' && at.name === name) return true;
    return false;
  };
  /** Whether an older way of saying the same stands before a declaration. */
  const hasFallback = (declaration: Declaration): boolean => {
    for (let before = declaration.prev(); before; before = before.prev())
      if (before.type === 'decl' && before.prop === declaration.prop) return true;
    return false;
  };

  function declarationProblems(declaration: Declaration): string[] {
    const { prop, value } = declaration;
    if (hasFallback(declaration)) return [];
    const problems: string[] = [];
    for (const [, name = ''] of value.matchAll(/([a-z][a-z-]+)\(/g)) if (functions.get(name)?.every(isYoung)) problems.push(`${name}()`);
    if (/\d[dsl]v(?:[hwib]|min|max)\b/.test(value)) problems.push('dynamic viewport units');
    if (prop === 'content' && /"[^"]*" ?\/ ?"[^"]*"/.test(value)) problems.push('content with alternative text');
    if (prop.startsWith('--') || prop.startsWith('-')) return problems;
    if (isYoung(statementAt(properties, prop))) problems.push(prop);
    for (const word of value.match(/[a-z][a-z-]+(?![\w(-])/g) ?? []) {
      const keyword = statementAt(properties, prop, word);
      if (isYoung(keyword)) problems.push(`${prop} ${word}`);
    }
    return problems;
  }

  function atRuleProblems({ name, params }: AtRule): string[] {
    const problems = isYoung(statementAt(atRules, name)) ? [`@${name}`] : [];
    if (name !== 'media') return problems;
    if (/[<>]=?/.test(params)) problems.push('range syntax');
    for (const [, feature = ''] of params.matchAll(/\(([a-z-]+)/g))
      if (isYoung(statementAt(atRules, 'media', feature.replace(/^(?:min|max)-/, '')))) problems.push(`@media ${feature}`);
    return problems;
  }

  const selectorProblems = ({ selector }: Rule): string[] =>
    [...selector.matchAll(/(::?)([a-z-]+)/g)].flatMap(([, colons = '', name = '']) =>
      isYoung(statementAt(selectors, name)) ? [`${colons}${name}`] : [],
    );

  test.each(files)('%s asks nothing of a browser that the oldest served does not know', (file) => {
    const problems: string[] = [];
    postcss.parse(readFileSync(file, 'utf8')).walk((node) => {
      if (within(node, 'supports')) return;
      if (node.type === 'decl') problems.push(...declarationProblems(node));
      else if (node.type === 'atrule') problems.push(...atRuleProblems(node));
      else if (node.type === 'rule') problems.push(...(/(?<!\\)&/.test(node.selector) ? ['nesting'] : []), ...selectorProblems(node));
    });
    expect([...new Set(problems)].filter((problem) => !isProgressive(problem)).join(', ')).toBe('');
  });
});

/** The interfaces that scripts of a page meet. */
const ofPages =
  /^(?:Node|Element|Document|DocumentFragment|HTML.*|SVG.*Element|EventTarget|.*Event|Window|Navigator|Abort.*|CSS.*|URL.*|Location|History|Performance|Response|Request|Headers|Storage|DOM.*|Text|MediaQuery.*|ShadowRoot|Blob|File|Clipboard)$/;

describe('scripts', () => {
  const files = globSync('dist/_astro/*.js');
  const builtins = bcd.javascript['builtins'] as unknown as Identifier;
  const api = bcd.api;
  const interfaces = [
    ...Object.entries(builtins).filter(([name]) => !/^(?:Intl|Temporal)$/.test(name)),
    ...Object.entries(api).filter(([name]) => ofPages.test(name)),
  ];
  /** What every member of an interface is called, with all the features of that name. */
  const members = new Map<string, CompatStatement[]>();
  for (const [, one] of interfaces)
    for (const [key, { __compat: statement }] of Object.entries(one as unknown as Record<string, Identifier>))
      if (statement && key !== '__compat')
        members.set(key.replace(/_static$/, ''), [...(members.get(key.replace(/_static$/, '')) ?? []), statement]);
  const globals = (name: string): CompatStatement | undefined => statementAt(builtins, name) ?? statementAt(api, name);
  const staticMember = (object: string, name: string): CompatStatement | undefined =>
    statementAt(builtins, object, name) ?? statementAt(api, object, `${name}_static`);

  function problemsOf(node: AnyNode, called: ReadonlySet<unknown>): string[] {
    switch (node.type) {
      case 'StaticBlock':
        return ['static block of a class'];
      case 'PropertyDefinition':
        return ['field of a class (broken before Safari 16)'];
      case 'Literal':
        return 'regex' in node && (/\(\?<[=!]/.test(node.regex.pattern) || node.regex.flags.includes('v'))
          ? [`/${node.regex.pattern}/${node.regex.flags}`]
          : [];
      case 'NewExpression':
        return node.callee.type === 'Identifier' && isYoung(globals(node.callee.name)) ? [`new ${node.callee.name}`] : [];
      case 'MemberExpression': {
        if (node.computed || node.property.type !== 'Identifier') return [];
        const { name } = node.property;
        const known = node.object.type === 'Identifier' ? staticMember(node.object.name, name) : undefined;
        if (known) return isYoung(known) && node.object.type === 'Identifier' ? [`${node.object.name}.${name}`] : [];
        // Short words that are only read are our own data.
        return (called.has(node) || /[A-Z]/.test(name)) && members.get(name)?.every(isYoung) ? [`.${name}`] : [];
      }
      default:
        return [];
    }
  }

  test.each(files)('%s asks nothing of a browser that the oldest served does not know', (file) => {
    const problems: string[] = [];
    const script = parse(readFileSync(file, 'utf8'), { ecmaVersion: 2022, sourceType: 'module' });
    const called = new Set<unknown>();
    full(script, (node) => {
      if (node.type === 'CallExpression') called.add(node.callee);
    });
    full(script, (node) => problems.push(...problemsOf(node, called)));
    expect([...new Set(problems)].filter((problem) => !isProgressive(problem)).join(', ')).toBe('');
  });
});

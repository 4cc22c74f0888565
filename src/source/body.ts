import type { Nodes, Root, RootContent, TableRow } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Problem } from './problem.ts';

/** A component written in an article's body: what its `id`, `of`, `to` or `in` names, the words inside it, and where it stands in the file. */
export type Use = {
  name: string;
  id: string | undefined;
  words: string;
  /** The country of the <Only> around it. */
  country: string | undefined;
  attributes: readonly string[];
  line: number;
  column: number;
};

/** One block of prose: a paragraph, list item or table row, with its line in the file, what it cites, and what is written beside it. */
export type Block = {
  text: string;
  line: number;
  kind: 'heading' | 'paragraph' | 'item' | 'row';
  cited: boolean;
  /** Ids of the <Cite> and <Finding> in it; a row without any has those of its table’s head. */
  cites: readonly string[];
  beside: boolean;
};

/** An article's body: its components in reading order, its prose, and what does not belong in it. */
export type Body = {
  uses: readonly Use[];
  blocks: readonly Block[];
  rawLinks: readonly { url: string; line: number; column: number }[];
  /** Code, footnotes, task lists and other things a body does not hold. */
  strange: readonly { what: string; text: string; line: number; column: number }[];
};

/** An article's file: its front matter as text with the line it begins on, its MDX with its line, and its body. */
export type ArticleText = { frontMatter: string; firstLine: number; mdx: string; bodyLine: number; body: Body };

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;
const isJsx = (node: { type: string }): node is Jsx => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const attribute = (node: Jsx, name: string): string | undefined => {
  const found = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
};

/** The words of a node as a reader sees them; components without words of their own leave nothing. */
const words = (node: Nodes): string => toString(node, { includeImageAlt: false }).replace(/\s+/g, ' ').trim();

/** The words of a table's row, cell by cell. */
const cellsOf = (row: TableRow): string => row.children.map(words).filter(Boolean).join(' · ');

/** Ids of the components of these names in a node, each once, in reading order. */
const idsIn = (node: Nodes, ...names: string[]): string[] => {
  const ids = new Set<string>();
  visit(node, (inner) => {
    if (isJsx(inner) && names.includes(inner.name ?? '')) ids.add(attribute(inner, 'id') ?? '');
  });
  return [...ids];
};

const strangeNodes: Readonly<Partial<Record<Nodes['type'], string>>> = {
  mdxjsEsm: 'code',
  mdxTextExpression: 'code',
  mdxFlowExpression: 'code',
  code: 'a block of code',
  inlineCode: 'code',
  delete: 'struck-out text',
  html: 'HTML',
  footnoteReference: 'a footnote',
  footnoteDefinition: 'a footnote',
  thematicBreak: 'a line across the page',
};

const start = (node: Nodes): { line: number; column: number } => node.position?.start ?? { line: 1, column: 1 };

function strangeIn(tree: Root): Body['strange'] {
  const strange: Body['strange'][number][] = [];
  visit(tree, (node) => {
    const { line, column } = start(node);
    const what = strangeNodes[node.type];
    if (what) strange.push({ what, text: 'value' in node ? node.value : words(node), line, column });
    if (node.type === 'listItem' && typeof node.checked === 'boolean')
      strange.push({ what: 'a task list', text: words(node), line, column });
    if (node.type === 'heading' && node.depth === 1) strange.push({ what: 'a second title (write ##)', text: words(node), line, column });
  });
  return strange;
}

function blocksIn(tree: Root): Block[] {
  const blocks: Block[] = [];
  const isFinding = (node: RootContent | undefined): boolean => node !== undefined && idsIn(node, 'Finding').length > 0;
  const citesIn = (part: RootContent): string[] => idsIn(part, 'Cite', 'Finding');
  // What stands in <Only> is told block by block, as it would be without.
  const children = tree.children.flatMap((node) => (isJsx(node) && node.name === 'Only' ? (node.children as RootContent[]) : [node]));
  children.forEach((node, index) => {
    const beside = isFinding(children[index - 1]) || isFinding(children[index + 1]);
    const add = (part: RootContent, kind: Block['kind'], cites = citesIn(part), cited = cites.length > 0, text = words(part)): void => {
      if (text) blocks.push({ text, kind, line: start(part).line, cited, cites, beside });
    };
    if (node.type === 'heading') add(node, 'heading');
    else if (node.type === 'list') for (const item of node.children) add(item, 'item');
    else if (node.type === 'table') {
      const [head, ...rows] = node.children;
      const cited = citesIn(node).length > 0;
      const ofHead = head ? citesIn(head) : [];
      if (head) add(head, 'row', ofHead, cited, cellsOf(head));
      for (const row of rows) {
        const own = citesIn(row);
        add(row, 'row', own.length > 0 ? own : ofHead, cited, cellsOf(row));
      }
    } else if (node.type === 'paragraph' || node.type === 'blockquote') add(node, 'paragraph');
    else if (isJsx(node) && words(node)) add(node, 'paragraph');
  });
  return blocks;
}

/** The country that what stands in <Only> is for. */
function countriesIn(tree: Root): ReadonlyMap<object, string> {
  const countries = new Map<object, string>();
  visit(tree, (node) => {
    if (isJsx(node) && node.name === 'Only') visit(node, (inner) => void countries.set(inner, attribute(node, 'in') ?? ''));
  });
  return countries;
}

/** The body of an article’s MDX, which begins on `line` of its file; throws where it is not valid, which its file was found to be. */
export const bodyOf = (mdx: string, line: number): Body => bodyIn(parser.parse('\n'.repeat(line - 1) + mdx));

/** The body of a parsed article. */
function bodyIn(tree: Root): Body {
  const uses: Use[] = [];
  const rawLinks: Body['rawLinks'][number][] = [];
  const countries = countriesIn(tree);
  visit(tree, (node) => {
    const { line, column } = start(node);
    if (isJsx(node))
      uses.push({
        name: node.name ?? '',
        id: attribute(node, 'id') ?? attribute(node, 'of') ?? attribute(node, 'to') ?? attribute(node, 'in'),
        words: words(node),
        country: countries.get(node),
        attributes: node.attributes.flatMap((one) => ('name' in one ? one.name : '{…}')),
        line,
        column,
      });
    if (node.type === 'link' || node.type === 'definition' || node.type === 'image') rawLinks.push({ url: node.url, line, column });
  });
  return { uses, rawLinks, strange: strangeIn(tree), blocks: blocksIn(tree) };
}

/** Parses an article’s file without running it; what cannot be parsed is a problem with its line, never thrown. */
export function parseArticle(text: string, file: string): ArticleText | Problem {
  let tree: Root;
  try {
    tree = parser.parse(text);
  } catch (error) {
    const { line, column, reason, message } = error as { line?: number; column?: number; reason?: string; message: string };
    return { file, line, column, field: 'body', message: `is not valid MDX: ${reason ?? message}` };
  }
  const [front, ...rest] = tree.children;
  if (front?.type !== 'yaml') return { file, line: 1, field: 'file', message: 'has no front matter between two lines of ---' };
  return {
    frontMatter: front.value,
    firstLine: start(front).line + 1,
    mdx: text.slice(front.position?.end.offset),
    bodyLine: front.position?.end.line ?? 1,
    body: bodyIn({ ...tree, children: rest }),
  };
}

import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

/** A component written in an article's body. */
export type Use = { name: string; id: string | undefined; line: number };

/** One block of prose: a paragraph, list item or table row, with what is written beside it. */
export type Block = { text: string; line: number; kind: 'heading' | 'paragraph' | 'item' | 'row'; cited: boolean; beside: boolean };

/** An article's body as its checks need it. */
export type Body = {
  uses: Use[];
  blocks: Block[];
  rawLinks: { url: string; line: number }[];
  code: { text: string; line: number }[];
  error?: string;
};

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;
const isJsx = (node: { type: string }): node is Jsx => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const attribute = (node: Jsx, name: string): string | undefined => {
  const found = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
};

/** The words of a node as a reader sees them; components without words of their own leave nothing. */
function words(node: RootContent | Root): string {
  let text = '';
  visit(node, (inner) => {
    if (inner.type === 'mdxTextExpression' || inner.type === 'mdxFlowExpression') return SKIP;
    if (inner.type === 'text' || inner.type === 'inlineCode') text += inner.value;
    if (inner.type === 'break') text += ' ';
    return undefined;
  });
  return text.replace(/\s+/g, ' ').trim();
}

const holds = (node: RootContent, name: string): boolean => {
  let found = false;
  visit(node, (inner) => {
    if (isJsx(inner) && inner.name === name) found = true;
  });
  return found;
};

/** Parses MDX without running it; a syntax error is returned, not thrown. */
export function parseBody(mdx: string): Body {
  const body: Body = { uses: [], blocks: [], rawLinks: [], code: [] };
  let tree: Root;
  try {
    tree = parser.parse(mdx);
  } catch (error) {
    const { line, reason, message } = error as { line?: number; reason?: string; message: string };
    return { ...body, error: `${reason ?? message}${line ? ` (line ${line} of the body)` : ''}` };
  }
  visit(tree, (node) => {
    const line = node.position?.start.line ?? 0;
    if (isJsx(node)) body.uses.push({ name: node.name ?? '', id: attribute(node, 'id') ?? attribute(node, 'of'), line });
    if (node.type === 'link' || node.type === 'definition' || node.type === 'image') body.rawLinks.push({ url: node.url, line });
    if (node.type === 'mdxjsEsm' || node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression')
      body.code.push({ text: node.value, line });
  });
  const isFinding = (node: RootContent | undefined): boolean => node !== undefined && holds(node, 'Finding');
  tree.children.forEach((node, index) => {
    const beside = isFinding(tree.children[index - 1]) || isFinding(tree.children[index + 1]);
    const cites = (part: RootContent): boolean => holds(part, 'Cite') || holds(part, 'Finding');
    const add = (part: RootContent, kind: Block['kind'], cited = cites(part)): void => {
      const text = words(part);
      if (text) body.blocks.push({ text, kind, line: part.position?.start.line ?? 0, cited, beside });
    };
    if (node.type === 'heading') add(node, 'heading');
    else if (node.type === 'list') for (const item of node.children) add(item, 'item');
    else if (node.type === 'table') for (const row of node.children) add(row, 'row', cites(node));
    else if (node.type === 'paragraph' || node.type === 'blockquote') add(node, 'paragraph');
    else if (isJsx(node) && words(node)) add(node, 'paragraph');
  });
  return body;
}

import { isNode, LineCounter, type Document } from 'yaml';

/** Line and column in a file, from 1. */
export type Place = { line: number; column: number };

/** Where the value under a path of keys stands in a file; for a missing key, where the nearest set of fields around it begins. */
export type Locate = (path: readonly PropertyKey[]) => Place | undefined;

/** Finds places in a YAML document whose first line is line `firstLine` of its file. */
export function locator(document: Document.Parsed, counter: LineCounter, firstLine = 1): Locate {
  return (path) => {
    for (let length = path.length; length >= 0; length--) {
      const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (!isNode(node) || !node.range) continue;
      const { line, col } = counter.linePos(node.range[0]);
      return { line: line + firstLine - 1, column: col };
    }
    return undefined;
  };
}

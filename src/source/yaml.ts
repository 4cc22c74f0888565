import { LineCounter, parseDocument, visit, type ErrorCode } from 'yaml';
import { locator, type Locate } from './place.ts';
import type { Problem } from './problem.ts';

/** A file's data with the place of every value, or what is wrong with it. */
export type Parsed = { data: unknown; at: Locate; problems: Problem[] };

const quotes = 'put the text in quotes';

/** What YAML's own errors mean to someone who writes an article. */
const traps: Partial<Record<ErrorCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY: `a colon followed by a space starts a new field; ${quotes}`,
  MULTILINE_IMPLICIT_KEY: `a line without its colon, or a text that runs over its line; ${quotes}`,
  UNEXPECTED_TOKEN: `text begins or goes on after the end of a value; ${quotes}`,
  BAD_SCALAR_START: `text must not begin with @, \` or %; ${quotes}`,
  TAB_AS_INDENT: 'a tab stands where only spaces may; indent with spaces',
  BAD_INDENT: 'this line is not indented like its neighbours',
  MISSING_CHAR: 'a quote, bracket or comma is missing',
  DUPLICATE_KEY: 'the same field stands here twice',
  BAD_ALIAS: `* and & have a meaning of their own at the start of a text; ${quotes}`,
  BAD_DQ_ESCAPE: 'a backslash has a meaning of its own in double quotes; use single quotes',
};

/** Parses YAML that begins at `firstLine` of its file; an error is a problem with its line, never thrown. */
export function parseYaml(text: string, file: string, firstLine = 1): Parsed {
  const counter = new LineCounter();
  const document = parseDocument(text, { uniqueKeys: true, lineCounter: counter });
  const at = locator(document, counter, firstLine);
  const broken = (problems: Problem[]): Parsed => ({ data: undefined, at, problems });
  if (document.errors.length > 0)
    return broken(
      document.errors.map(({ code, message, linePos }) => ({
        file,
        line: linePos && linePos[0].line + firstLine - 1,
        column: linePos?.[0].col,
        field: 'file',
        message: `is not valid YAML: ${traps[code] ?? message.split('\n')[0]}`,
      })),
    );
  const seen = { alias: false };
  visit(document, { Alias: () => ((seen.alias = true), visit.BREAK) });
  if (seen.alias) return broken([{ file, field: 'file', message: 'holds an alias (*name): write the value out' }]);
  try {
    return { data: document.toJS() as unknown, at, problems: [] };
  } catch (error) {
    return broken([{ file, field: 'file', message: `is not readable: ${(error as Error).message}` }]);
  }
}

/** Parses JSON; places are looked up in it as YAML, which JSON is a part of, and only when one is asked for. */
export function parseJson(text: string, file: string): Parsed {
  let at: Locate | undefined;
  const locate: Locate = (path) => {
    if (!at) {
      const counter = new LineCounter();
      at = locator(parseDocument(text, { lineCounter: counter }), counter);
    }
    return at(path);
  };
  try {
    return { data: JSON.parse(text) as unknown, at: locate, problems: [] };
  } catch (error) {
    const { message } = error as Error;
    const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
    return {
      data: undefined,
      at: () => undefined,
      problems: [
        { file, ...(line && { line: Number(line), column: Number(column) }), field: 'file', message: `is not valid JSON: ${message}` },
      ],
    };
  }
}

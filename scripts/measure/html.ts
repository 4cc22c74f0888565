import { spawnSync } from 'node:child_process';
import { HtmlValidate } from 'html-validate';
import { borrow } from './borrowed.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Numbers are kept on one line by the stylesheet; a plain space is what people copy and search for.
    'tel-non-breaking': 'off',
    // HTML allows any id without spaces; headings such as “1. The gate” make ids that start with a digit.
    'valid-id': ['error', { relaxed: true }],
    // A list styled without bullets keeps its role in Safari only where the role is written down.
    'no-redundant-role': 'off',
  },
});

/** What html-validate finds wrong with a page, each with its place. */
export async function htmlProblems(html: string, path: string): Promise<string[]> {
  const { results } = await validator.validateString(html, path);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${path} ${line}:${column} ${ruleId}: ${message}`),
  );
}

/** Errors that the Nu HTML checker finds in files of dist/; undefined without Java or the checker. */
export function nuErrors(files: readonly string[]): string[] | undefined {
  const jar = borrow('vnu-jar');
  if (!jar) return undefined;
  const { stderr, error } = spawnSync('java', ['-jar', jar, '--errors-only', '--format', 'json', ...files], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (error) return undefined;
  const { messages } = JSON.parse(stderr) as { messages: readonly { url: string; message: string }[] };
  return messages.map(({ url, message }) => `${url}: ${message}`);
}

import { readSource, type Source } from '../src/source/index.ts';

let source: Source | undefined;

/** The project’s own content as it stood when the command began: read once, whoever asks. */
export const ownContent = (): Source => (source ??= readSource(process.cwd()));

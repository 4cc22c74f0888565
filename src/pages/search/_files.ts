import { catalogue } from '~/catalogue/index.ts';
import { englishWords, healthWords } from '~/dictionary/index.ts';
import { searchFiles } from '~/search/source.ts';

/** What search sends, made once in a build. */
export const files = searchFiles(catalogue, englishWords(), healthWords());

import type { Plugin } from 'vite';

/** What a page does for a script that comes later: fetches at once all that this one will ask for. `base` is the address of the files. */
const helper = (base: string): string => `export const __vitePreload = (load, files = []) => {
  for (const file of files) document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: ${JSON.stringify(base)} + file }));
  return load();
};`;

/**
 * Takes the place of Vite’s helper for scripts that come later. Every page runs it, and most of it waits for their style sheets;
 * the scripts here bring none (they link to one by its address), and the build stops at one that does.
 */
export const lightImports: Plugin = {
  name: 'light-imports',
  enforce: 'pre',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  load: {
    filter: { id: /^\0vite\/preload-helper\.js$/ },
    handler() {
      return helper(this.environment.config.base);
    },
  },
  generateBundle(_options, bundle) {
    const styled = Object.values(bundle).flatMap((file) =>
      file.type === 'chunk' && file.isDynamicEntry && (file.viteMetadata?.importedCss.size ?? 0) > 0 ? file.name : [],
    );
    if (styled.length > 0) this.error(`comes later and imports a style sheet, which nothing would load: ${styled.join(', ')}`);
  },
};

import type { Plugin } from 'vite';
import { shipped } from '../src/notices/shipped.ts';

const named = new Set(shipped.map((one) => one.package));

/** The package that a module comes from; undefined for the site’s own. */
export const packageOf = (id: string): string | undefined => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];

/** Stops the build where a script that is sent to readers holds a package whose licence is not on the page of licences. */
export const namedLicences: Plugin = {
  name: 'named-licences',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle(_options, bundle) {
    const packages = Object.values(bundle).flatMap((file) =>
      file.type === 'chunk'
        ? Object.entries(file.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? (packageOf(id) ?? []) : []))
        : [],
    );
    const unnamed = [...new Set(packages)].filter((name) => !named.has(name));
    if (unnamed.length > 0) this.error(`sent to readers and not named in src/notices/shipped.ts: ${unnamed.join(', ')}`);
  },
};

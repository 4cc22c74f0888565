import astro from 'eslint-plugin-astro';
import tailwind from 'eslint-plugin-better-tailwindcss';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { folders } from './scripts/lint/boundaries.ts';
import { ownClasses } from './scripts/lint/own-classes.ts';

// What knows the utilities runs in a thread of its own, which a busy machine starts late.
process.env['SYNCKIT_TIMEOUT'] ??= '300000';

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'node_modules/', 'test-results/', '.stryker-tmp/', 'public/'] },
  {
    files: ['**/*.{ts,mjs}'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Types of data are written as `type` throughout.
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      // `return complain(…)` ends a function that reads and reports.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Astro's loader context is an object of free functions.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // `${number}` is plain.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  // .astro components have no types outside `astro check`.
  { files: ['src/components/mdx/index.ts'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off' } },
  // App.Locals is merged with Astro's own, which only an interface can be.
  { files: ['src/env.d.ts'], rules: { '@typescript-eslint/consistent-type-definitions': 'off' } },
  ...astro.configs.recommended,
  {
    files: ['src/**/*.astro', 'src/**/*.client.ts'],
    plugins: { 'better-tailwindcss': tailwind },
    settings: { 'better-tailwindcss': { entryPoint: 'src/styles/sheets/site.css', detectComponentClasses: true } },
    rules: {
      'better-tailwindcss/no-unknown-classes': ['error', { ignore: ownClasses.map((name) => `^${name}$`) }],
      'better-tailwindcss/enforce-consistent-class-order': 'error',
      'better-tailwindcss/no-conflicting-classes': 'error',
      'better-tailwindcss/no-duplicate-classes': 'error',
    },
  },
  folders,
);

import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { contentPolicy } from './security-headers.ts';

it('allows the inline scripts by their hash and nothing else inline', () => {
  const policy = contentPolicy({ inlineScripts: ['let a'], wasm: false });
  expect(policy).toContain(`'sha256-${createHash('sha256').update('let a').digest('base64')}'`);
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  expect(policy).toContain("default-src 'self'");
});

it('allows WebAssembly only where it is asked for', () => {
  expect(contentPolicy({ inlineScripts: [], wasm: true })).toContain("script-src 'self' 'wasm-unsafe-eval'");
});

import { createHash } from 'node:crypto';

/** Headers that every host should send besides the policy in each page. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy': "frame-ancestors 'self'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Strict-Transport-Security': 'max-age=31536000',
};

/** The policy in each page: everything from this site, nothing inline but the scripts given, WebAssembly only where asked for. */
export function contentPolicy({ inlineScripts, wasm }: { inlineScripts: readonly string[]; wasm: boolean }): string {
  const hashes = inlineScripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  return [
    "default-src 'self'",
    "img-src 'self' data:",
    "base-uri 'self'",
    "form-action 'self'",
    "object-src 'none'",
    ["script-src 'self'", ...hashes, ...(wasm ? ["'wasm-unsafe-eval'"] : [])].join(' '),
  ].join(';');
}

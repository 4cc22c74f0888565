import { spawnSync } from 'node:child_process';
import { chmodSync, createReadStream, createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import puppeteer, { type Browser } from 'puppeteer-core';
import sirv from 'sirv';

const packed = 'node_modules/@sparticuz/chromium/bin';
const folder = join(tmpdir(), 'chromium-106');

async function unpack(name: string, to: string): Promise<void> {
  await pipeline(createReadStream(join(packed, name)), createBrotliDecompress(), createWriteStream(`${to}.part`));
  chmodSync(`${to}.part`, 0o755);
  renameSync(`${to}.part`, to);
}

/** Starts Chromium 106, unpacked once into the temporary folder. */
export async function oldChromium(): Promise<Browser> {
  const executablePath = join(folder, 'chromium');
  if (!existsSync(executablePath)) {
    mkdirSync(folder, { recursive: true });
    const libraries = join(folder, 'swiftshader.tar');
    await unpack('swiftshader.tar.br', libraries);
    spawnSync('tar', ['-xf', libraries, '-C', folder]);
    await unpack('chromium.br', executablePath);
  }
  return puppeteer.launch({
    executablePath,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run'],
  });
}

/** Serves dist/ on a free port: its address, and the server to close. */
export async function serveDist(): Promise<{ origin: string; server: Server }> {
  const serve = sirv('dist', { dev: false });
  const server = createServer((request, response) => serve(request, response, () => void response.writeHead(404).end()));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

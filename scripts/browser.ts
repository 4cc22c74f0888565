import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of a browser that is already here: $CHROME_PATH, Playwright's own, or an installed Chrome or Chromium; undefined where there is none. */
export function findBrowser(): string | undefined {
  const chosen = process.env['CHROME_PATH'];
  if (chosen && existsSync(chosen)) return chosen;
  for (const name of names) {
    const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' });
    const path = found.stdout.split('\n')[0]?.trim();
    if (found.status === 0 && path) return path;
  }
  const installed = applications.find((path) => existsSync(path));
  if (installed) return installed;
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

const attempt = (command: string, args: string[]): boolean => {
  console.log(`> ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
};

/** Makes sure that a browser is here: an installed one, else Playwright's own, else Debian's package; throws with what to do where none can be had. */
export function ensureBrowser(): string {
  const here = findBrowser();
  if (here) return here;
  if (!attempt('npx', ['playwright', 'install', '--with-deps', 'chromium']) && existsSync('/usr/bin/apt-get')) {
    const root = process.getuid?.() === 0;
    const run = (args: string[]): boolean => (root ? attempt('apt-get', args) : attempt('sudo', ['apt-get', ...args]));
    if (run(['update', '-qq'])) run(['install', '-y', '-qq', 'chromium']);
  }
  const now = findBrowser();
  if (!now) throw new Error('No browser could be installed. Install Chrome or Chromium, or set CHROME_PATH.');
  execFileSync(now, ['--version'], { stdio: 'inherit' });
  return now;
}

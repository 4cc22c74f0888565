import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { visit } from './browser.ts';
import { axeViolations, ibmViolations, looks } from './checkers.ts';
import { htmlProblems, nuErrors } from './html.ts';
import type { Scored } from './lighthouse.ts';
import { html } from './pages.ts';

/** One kind of page, by its longest page: what every checker says of it. Counts of faults; undefined where a checker could not be had. */
export type KindRow = Scored & {
  shift: number;
  nu: number | undefined;
  validate: number;
  axe: number;
  ibm: number | undefined;
  /** Whether nothing scrolls sideways at 390 px with text at twice its size. */
  large: boolean;
};

async function inEveryLook(browser: Browser, address: string): Promise<{ axe: number; large: boolean }> {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  let axe = 0;
  for (const { width, theme } of looks) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    axe += (await axeViolations(page)).length;
  }
  await page.setViewportSize({ width: 390, height: 800 });
  const large = await page.evaluate(() => {
    const root = document.documentElement;
    root.style.fontSize = '200%';
    return root.scrollWidth <= root.clientWidth;
  });
  await page.close();
  return { axe, large };
}

/** Every kind of page with all that is checked of it. */
export async function kindRows(browser: Browser, origin: string, scored: readonly Scored[]): Promise<KindRow[]> {
  const rows: KindRow[] = [];
  for (const one of scored) {
    const { path } = one;
    rows.push({
      ...one,
      shift: (await visit(browser, origin, path)).shift,
      nu: nuErrors([join('dist', path, path.endsWith('.html') ? '' : 'index.html')])?.length,
      validate: (await htmlProblems(html(path), path)).length,
      ibm: (await ibmViolations(browser, origin + path))?.length,
      ...(await inEveryLook(browser, origin + path)),
    });
  }
  return rows;
}

const heads = ['Page', 'Lighthouse', 'Largest paint', 'Shift', 'Nu', 'html-validate', 'axe', 'IBM', 'Text at 200 %'] as const;

/** The table in Markdown. */
export const kindTable = (rows: readonly KindRow[]): string =>
  [
    heads,
    heads.map(() => '---'),
    ...rows.map(({ path, scores, painted, shift, nu, validate, axe, ibm, large }) => [
      `\`${path}\``,
      scores.join(' / '),
      painted === undefined ? '–' : `${Math.round(painted)} ms`,
      shift.toFixed(3),
      nu ?? 'not run',
      validate,
      axe,
      ibm ?? 'not run',
      large ? 'fits' : 'scrolls',
    ]),
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

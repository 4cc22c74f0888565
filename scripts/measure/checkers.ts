import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import { borrow } from './borrowed.ts';

/** Every look in which a page is checked: narrow and wide, light and dark. */
export const looks = [
  { width: 320, theme: 'light' },
  { width: 320, theme: 'dark' },
  { width: 1280, theme: 'light' },
  { width: 1280, theme: 'dark' },
] as const;

/** What axe finds on a page as it stands (WCAG 2.2 A and AA, and its best practices), each with its place. */
export async function axeViolations(page: Page): Promise<string[]> {
  // Legacy mode runs in the page itself; there are no frames to reach.
  const found = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary?.split('\n')[1]?.trim() ?? ''}`),
  );
}

/** Rules of IBM’s checker that were judged and found not to apply, each with the reason. */
const judged: Readonly<Record<string, string>> = {
  element_tabbable_role_valid:
    'a table that scrolls sideways must be reachable by keyboard (WCAG 2.1.1, and axe asks for it), though its role is no widget’s',
};

type IbmReport = { results: { ruleId: string; value: [string, string]; path: { dom: string }; message: string }[] };

/** What IBM’s checker fails on a page and nobody has judged; undefined where the checker cannot be had. */
export async function ibmViolations(browser: Browser, address: string): Promise<string[] | undefined> {
  const engine = borrow('accessibility-checker-engine');
  if (!engine) return undefined;
  // The page’s own policy would keep the checker out.
  const page = await browser.newPage({ bypassCSP: true, viewport: { width: 1280, height: 900 } });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.addScriptTag({ path: engine });
  const { results } = await page.evaluate(async () => {
    const { ace } = globalThis as unknown as { ace: { Checker: new () => { check(of: Document, rules: string[]): Promise<IbmReport> } } };
    return new ace.Checker().check(document, ['IBM_Accessibility']);
  });
  await page.close();
  return results
    .filter(({ ruleId, value }) => value.join() === 'VIOLATION,FAIL' && !(ruleId in judged))
    .map(({ ruleId, path, message }) => `${ruleId}: ${path.dom} ${message}`);
}

import { expect, test } from '@playwright/test';

const page1 = '/connect/application/';
const icd = 'mainSearchCriteria.v.cs=2.16.840.1.113883.6.90';
const person = 'patientPerson.name=Aroha+Ngata&birthDate=1985-02-03&recordNumber=ABC1234&age.v.v=41';

test('a code finds its article, says which code and how, and the person’s details are gone', { tag: '@core' }, async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${page1}?${person}&${icd}&mainSearchCriteria.v.c=M54.2&informationRecipient=PAT`);
  await expect(page.locator('[data-how]')).toHaveText(/^For ICD-10-CM M54\.2: /);
  await expect(page.locator('[data-found] a').first()).toHaveAttribute('href', /\/conditions\/neck-pain\/$/);
  expect(page.url()).not.toMatch(/Aroha|1985|ABC1234|age\.v/);
  expect(page.url()).toContain('M54.2');
  expect(await page.locator('body').textContent()).not.toMatch(/Aroha|1985|ABC1234/);
  // The first request is the launch itself; nothing after it may name the person.
  expect(asked.slice(1).filter((url) => /Aroha|1985|ABC1234/.test(url))).toEqual([]);
  expect(
    await page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie])),
  ).not.toMatch(/Aroha|1985|ABC1234/);
});

test('the details are gone even where the page’s own script never runs', async ({ page }) => {
  await page.route('**/_astro/**/*.js', (route) => route.abort());
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.goto(`${page1}?${person}&mainSearchCriteria.v.c=M54.2`);
  expect(page.url()).not.toMatch(/Aroha|1985|ABC1234/);
});

test('a longer code falls back to its beginning and says so', async ({ page }) => {
  await page.goto(`${page1}?${icd}&mainSearchCriteria.v.c=M54.2XYZ`);
  await expect(page.locator('[data-how]')).toHaveText(/Nothing is filed under ICD-10-CM M54\.2XYZ itself\. For the wider code M54\.2/);
});

test('a code of another system is matched by its name', async ({ page }) => {
  await page.goto(
    `${page1}?mainSearchCriteria.v.cs=2.16.840.1.113883.6.96&mainSearchCriteria.v.c=279039007&mainSearchCriteria.v.dn=Low+back+pain`,
  );
  await expect(page.locator('[data-how]')).toHaveText(/^Found by the name “Low back pain”/);
  await expect(page.locator('[data-found] a').first()).toHaveText('Low back pain');
});

test('without a match there is search, a word of caution, and MedlinePlus with the same code', async ({ page }) => {
  await page.goto(`${page1}?${person}&${icd}&mainSearchCriteria.v.c=A00.0&mainSearchCriteria.v.dn=Cholera`);
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('Cholera');
  await expect(page.getByRole('heading', { name: 'Before any massage' })).toBeVisible();
  const away = new URL((await page.locator('[data-medlineplus]').getAttribute('href')) ?? '');
  expect(away.searchParams.get('mainSearchCriteria.v.c')).toBe('A00.0');
  expect(away.href).not.toMatch(/Aroha|1985|ABC1234/);
});

test('free text is offered to search', async ({ page }) => {
  await page.goto(`${page1}?mainSearchCriteria.v.ot=crick+in+my+neck+%26+more`);
  await expect(page.getByRole('link', { name: 'Search for “crick in my neck & more”' })).toHaveAttribute(
    'href',
    /\/search\/\?q=crick\+in\+my\+neck\+%26\+more$/,
  );
});

test('hostile parameters are text', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('dialog', (dialog) => {
    errors.push('dialog');
    void dialog.dismiss();
  });
  const evil = '<img src=x onerror=alert(1)>"><script>alert(2)</script>';
  await page.goto(
    `${page1}?mainSearchCriteria.v.c=${encodeURIComponent(evil)}&mainSearchCriteria.v.cs=${encodeURIComponent(evil)}&mainSearchCriteria.v.dn=${encodeURIComponent(evil)}&mainSearchCriteria.v.ot=${encodeURIComponent(evil)}`,
  );
  await expect(page.locator('[data-how]')).toContainText('<img src=x onerror=alert(1)>');
  expect(await page.locator('main img, main script').count()).toBe(0);
  expect(errors).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('there is a table of codes and articles', async ({ page }) => {
    await page.goto(page1);
    await expect(page.getByRole('row', { name: /Neck pain and stiffness.*M54\.2/ })).toBeVisible();
  });
});

test('the Atom feed is well-formed XML and says what the JSON says', async ({ page, request }) => {
  await page.goto(page1);
  for (const code of ['M54.2', 'M54', 'F41.1']) {
    const xml = await (await request.get(`/connect/icd10cm/${code}.xml`)).text();
    const json = (await (await request.get(`/connect/icd10cm/${code}.json`)).json()) as {
      feed: { entry: { title: { _value: string }; link: { href: string }[]; summary: { _value: string } }[] };
    };
    const read = await page.evaluate((text) => {
      const feed = new DOMParser().parseFromString(text, 'application/xml');
      return {
        broken: feed.querySelector('parsererror') !== null,
        space: feed.documentElement.namespaceURI,
        entries: [...feed.querySelectorAll('entry')].map((entry) => [
          entry.querySelector('title')?.textContent,
          entry.querySelector('link')?.getAttribute('href'),
          entry.querySelector('summary')?.textContent,
        ]),
      };
    }, xml);
    expect(read).toEqual({
      broken: false,
      space: 'http://www.w3.org/2005/Atom',
      entries: json.feed.entry.map(({ title, link, summary }) => [title._value, link[0]?.href, summary._value]),
    });
  }
});

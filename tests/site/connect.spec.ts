import { expect, test } from '@playwright/test';

const page1 = '/connect/application/';
const icd = 'mainSearchCriteria.v.cs=2.16.840.1.113883.6.90';
const person = 'patientPerson.name=Aroha+Ngata&birthDate=1985-02-03&recordNumber=ABC1234&age.v.v=41';

test('a code finds its article, says which code and how, and the person’s details are gone', { tag: '@core' }, async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${page1}?${person}&${icd}&mainSearchCriteria.v.c=M54.2&informationRecipient=PAT`);
  await expect(page.locator('[data-how]')).toContainText('ICD-10-CM M54.2: Cervicalgia.');
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

test('a danger shows whom to ring, and no article', { tag: '@core' }, async ({ page }) => {
  await page.goto(`${page1}?${icd}&mainSearchCriteria.v.c=M72.6&mainSearchCriteria.v.dn=Necrotizing+fasciitis`);
  const found = page.locator('[data-found]');
  await expect(found.locator('[data-kind="sign"]').first()).toBeVisible();
  await expect(found.locator('a[href^="tel:"]').first()).toBeVisible();
  await expect(found.locator('[data-kind="article"]')).toHaveCount(0);
  await expect(page.locator('[data-how]')).toContainText('No article.');
});

test('a code that nobody covers is not shortened: the name is searched for, and that is said', async ({ page }) => {
  await page.goto(`${page1}?${icd}&mainSearchCriteria.v.c=G47.33&mainSearchCriteria.v.dn=Obstructive+sleep+apnea`);
  await expect(page.locator('[data-how]')).toContainText('Nothing here answers ICD-10-CM G47.33');
  await expect(page.locator('[data-found] li')).toHaveCount(0);
  await expect(page.locator('[data-searched]')).toContainText('“Obstructive sleep apnea”');
  await expect(page.locator('[data-searched] a[href$="/conditions/insomnia/"]')).toHaveCount(0);
  await page.goto(`${page1}?${icd}&mainSearchCriteria.v.c=M54.2XYZ`);
  await expect(page.locator('[data-how]')).toContainText('Nothing here answers ICD-10-CM M54.2XYZ');
});

test('a neighbour is said to be one', async ({ page }) => {
  await page.goto(`${page1}?${icd}&mainSearchCriteria.v.c=M54.12`);
  await expect(page.locator('[data-found] li')).toHaveCount(1);
  await expect(page.locator('[data-found] .eyebrow')).toHaveText('A neighbour: near what the code means, not about it');
  await expect(page.locator('[data-how]')).toContainText('a neighbour is shown');
});

test('a name that contradicts its code takes the article away', async ({ page }) => {
  await page.goto(`${page1}?${icd}&mainSearchCriteria.v.c=M54.50&mainSearchCriteria.v.dn=Malignant+neoplasm+of+vertebra`);
  await expect(page.locator('[data-how]')).toContainText('the code and its name do not agree');
  await expect(page.locator('[data-found] li')).toHaveCount(0);
});

test('an identifier of SNOMED CT and a Read code are looked up without a name', async ({ page }) => {
  await page.goto(`${page1}?mainSearchCriteria.v.cs=http://snomed.info/sct&mainSearchCriteria.v.c=399114005`);
  await expect(page.locator('[data-found] a').first()).toHaveText('Frozen shoulder');
  await page.goto(`${page1}?mainSearchCriteria.v.cs=2.16.840.1.113883.2.1.6.2&mainSearchCriteria.v.c=S572.`);
  await expect(page.locator('[data-found] [data-kind]')).toHaveCount(2);
  await expect(page.locator('[data-found] [data-kind="article"] a')).toHaveText('Low back pain');
});

test('several codes are all answered', async ({ page }) => {
  await page.goto(
    `${page1}?mainSearchCriteria.v.cs=rxnorm&mainSearchCriteria.v.c=1202&mainSearchCriteria.v.dn=atenolol&mainSearchCriteria.v.c1=M54.50&mainSearchCriteria.v.c2=M54.2`,
  );
  await expect(page.locator('[data-found] [data-kind="article"]')).toHaveCount(2);
  await expect(page.locator('[data-how]')).toContainText('Nothing here answers RxNorm 1202 (atenolol)');
});

test('without a match there is search, a word of caution, and MedlinePlus with the same code', async ({ page }) => {
  await page.goto(`${page1}?${person}&${icd}&mainSearchCriteria.v.c=A00.0&mainSearchCriteria.v.dn=Cholera`);
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('Cholera');
  await expect(page.getByRole('heading', { name: 'Before any massage' })).toBeVisible();
  const away = new URL((await page.locator('[data-medlineplus]').getAttribute('href')) ?? '');
  expect(away.searchParams.get('mainSearchCriteria.v.c')).toBe('A00.0');
  expect(away.href).not.toMatch(/Aroha|1985|ABC1234/);
});

test('free text is searched for, and that is said', async ({ page }) => {
  await page.goto(`${page1}?mainSearchCriteria.v.ot=sore+neck+after+computer+work`);
  await expect(page.locator('[data-searched]')).toContainText('not by a code');
  await expect(page.locator('[data-searched] a[href$="/conditions/neck-pain/"]')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Search this site for “sore neck after computer work”' })).toHaveAttribute(
    'href',
    /\/search\/#q=sore%20neck%20after%20computer%20work$/,
  );
});

test('where the search’s files do not come, its box and its links still stand', async ({ page }) => {
  await page.route('**/search/*.json', (route) => route.abort());
  await page.goto(`${page1}?mainSearchCriteria.v.ot=sore+neck`);
  await expect(page.getByRole('link', { name: 'Search this site for “sore neck”' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('sore neck');
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

  test('there are tables of codes and their answers', async ({ page }) => {
    await page.goto(page1);
    await page.locator('summary', { hasText: 'ICD-10-CM' }).click();
    await expect(page.getByRole('row', { name: /M54\.2 Cervicalgia.*Neck pain and stiffness/ })).toBeVisible();
  });
});

test('the Atom feed is well-formed XML and says what the JSON says', async ({ page, request }) => {
  await page.goto(page1);
  for (const code of ['M54.2', 'M72.6', 'F41.1', 'S72.first']) {
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

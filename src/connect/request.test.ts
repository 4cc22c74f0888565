import { describe, expect, test } from 'vitest';
import { medlinePlusAddress, readQuestion, scrubScript } from './request.ts';

const launch =
  '?representedOrganization.id.root=2.16.840&patientPerson.name=Aroha+Ngata&patientPerson.administrativeGenderCode.c=F&age.v.v=41&birthDate=1985-02-03&recordNumber=ABC1234' +
  '&mainSearchCriteria.v.cs=2.16.840.1.113883.6.90&mainSearchCriteria.v.c=M54.50&mainSearchCriteria.v.dn=Low+back+pain&informationRecipient=PAT&informationRecipient.languageCode.c=en&knowledgeResponseType=text%2Fxml&mainSearchCriteria.v.cx=Aroha';

/** Runs the script of the page’s head at an address and answers with the address after it. */
function scrubbed(search: string, hash = ''): string {
  let after = '';
  const history = { replaceState: (_state: unknown, _title: string, address: string) => (after = address) };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- the very text that the page runs
  new Function('location', 'history', scrubScript)({ pathname: '/connect/application/', search, hash }, history);
  return after;
}

describe('A launch from practice software', () => {
  test('leaves nothing about the person in the address bar', () => {
    const after = scrubbed(launch);
    expect(after).not.toMatch(/Aroha|Ngata|1985|ABC1234|age\.v|patient|Organization|gender/i);
    expect(after).toContain('mainSearchCriteria.v.c=M54.50');
  });

  test('may carry its parameters after the # sign, and they are cleaned just the same', () => {
    expect(scrubbed('', `#${launch.slice(1)}`)).not.toMatch(/Aroha|1985|ABC1234/);
    expect(readQuestion('', '#mainSearchCriteria.v.c=M54.2').codes).toEqual([{ code: 'M54.2' }]);
  });

  test('without any parameter leaves the plain address', () => {
    expect(scrubbed('')).toBe('/connect/application/');
    expect(scrubbed('?name=Aroha')).toBe('/connect/application/');
  });

  test('is read for what to look up and for nothing else', () => {
    expect(readQuestion(launch)).toEqual({
      codes: [{ code: 'M54.50', system: '2.16.840.1.113883.6.90', displayName: 'Low back pain' }],
    });
  });

  test('may carry several codes, each with its list and its name, and none of them is lost', () => {
    const several =
      '?mainSearchCriteria.v.c=1202&mainSearchCriteria.v.cs=rxnorm&mainSearchCriteria.v.dn=atenolol&mainSearchCriteria.v.c1=M54.50&mainSearchCriteria.v.c2=M54.2&mainSearchCriteria.v.cs2=icd10cm&mainSearchCriteria.v.dn2=Cervicalgia';
    expect(readQuestion(several).codes).toEqual([
      { code: '1202', system: 'rxnorm', displayName: 'atenolol' },
      { code: 'M54.50' },
      { code: 'M54.2', system: 'icd10cm', displayName: 'Cervicalgia' },
    ]);
    expect(new URLSearchParams(scrubbed(several).split('?')[1]).toString()).toBe(new URLSearchParams(several).toString());
  });

  test('is passed on to MedlinePlus with code, system and name alone', () => {
    const passed = new URL(medlinePlusAddress('https://connect.medlineplus.gov/application', readQuestion(launch)));
    expect(passed.origin + passed.pathname).toBe('https://connect.medlineplus.gov/application');
    expect([...passed.searchParams.keys()].sort()).toEqual([
      'informationRecipient.languageCode.c',
      'mainSearchCriteria.v.c',
      'mainSearchCriteria.v.cs',
      'mainSearchCriteria.v.dn',
    ]);
  });

  test('is passed on with only what was asked', () => {
    expect(medlinePlusAddress('https://connect.medlineplus.gov/application', { codes: [] })).toBe(
      'https://connect.medlineplus.gov/application?informationRecipient.languageCode.c=en',
    );
    expect(medlinePlusAddress('https://connect.medlineplus.gov/application', { codes: [{ code: 'M54.2' }] })).toBe(
      'https://connect.medlineplus.gov/application?mainSearchCriteria.v.c=M54.2&informationRecipient.languageCode.c=en',
    );
  });

  test('is read without the spaces round its words, and a # within them stays', () => {
    expect(readQuestion('?mainSearchCriteria.v.dn=+Low+back+pain+').displayName).toBe('Low back pain');
    expect(readQuestion('', 'mainSearchCriteria.v.dn=a#b').displayName).toBe('a#b');
    expect(readQuestion('')).toEqual({ codes: [] });
  });

  test('with broken or endless parameters is still read', () => {
    expect(readQuestion('?mainSearchCriteria.v.c=%E0%A4%A').codes).toEqual([{ code: '\uFFFD%A' }]);
    expect(readQuestion(`?mainSearchCriteria.v.ot=${'x'.repeat(100_000)}`).freeText).toHaveLength(500);
  });
});

import { setTimeout as sleep } from 'node:timers/promises';

/** A link that leaves the site, by its id. */
export type Outgoing = { id: string; href: string };
/** What became of a visit: it answers, it answers from another address, or it does not. */
export type Visit = Outgoing & ({ state: 'answers' } | { state: 'moved'; to: string } | { state: 'fails'; why: string });

type Answer = { ok: boolean; status: number; url: string };
type Means = {
  fetch: (address: string, init: { redirect: 'follow'; headers: Record<string, string>; signal: AbortSignal }) => Promise<Answer>;
  wait: (milliseconds: number) => Promise<unknown>;
};
const [pause, timeout] = [1000, 20_000];
/** Answers with which a site turns programs away, not people. */
const shy: readonly number[] = [401, 403, 405, 429];

const same = (one: string, other: string): boolean => {
  const plain = (address: string): string =>
    address
      .replace(/^https?:\/\/(?:www\.)?/, '')
      .replace(/[#?].*$/, '')
      .replace(/\/$/, '');
  return plain(one) === plain(other);
};

async function visitOne({ id, href }: Outgoing, fetch: Means['fetch']): Promise<Visit> {
  try {
    const { ok, status, url } = await fetch(href, {
      redirect: 'follow',
      headers: { 'user-agent': 'Mozilla/5.0 (compatible; knead-to-know link check)' },
      signal: AbortSignal.timeout(timeout),
    });
    if (!ok)
      return {
        id,
        href,
        state: 'fails',
        why: `answered ${status}${shy.includes(status) ? ', which may be meant for programs: open it yourself' : ''}`,
      };
    return same(href, url) ? { id, href, state: 'answers' } : { id, href, state: 'moved', to: url };
  } catch (error) {
    return { id, href, state: 'fails', why: error instanceof Error ? error.message : String(error) };
  }
}

/** Visits links one after the other, with a pause between; what fails is told, never thrown. */
export async function visit(links: readonly Outgoing[], { fetch: ask = fetch, wait = sleep }: Partial<Means> = {}): Promise<Visit[]> {
  const visits: Visit[] = [];
  for (const [index, link] of links.entries()) {
    if (index > 0) await wait(pause);
    visits.push(await visitOne(link, ask));
  }
  return visits;
}

/** What to do after the visits, a line each; that all is well where it is. */
export function visitReport(visits: readonly Visit[]): string {
  const lines = visits.flatMap((one) =>
    one.state === 'moved'
      ? [`${one.id}: moved from ${one.href} to ${one.to}`]
      : one.state === 'fails'
        ? [`${one.id}: ${one.href} ${one.why}`]
        : [],
  );
  return lines.length > 0 ? lines.join('\n') : `All ${visits.length} links answer.`;
}

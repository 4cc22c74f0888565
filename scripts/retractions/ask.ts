import { setTimeout as sleep } from 'node:timers/promises';

type Answer = { status: number; ok: boolean; headers: { get: (name: string) => string | null }; json: () => Promise<unknown> };
export type Manners = {
  /** Milliseconds between two questions. */
  pause: number;
  attempts: number;
  /** Addresses in a row that may stay unanswered before no more are asked. */
  patience: number;
  timeout: number;
  agent: string;
  fetch: (address: string, init: { headers: Record<string, string>; signal: AbortSignal }) => Promise<Answer>;
  wait: (milliseconds: number) => Promise<unknown>;
};

/** Asks one address at a time, politely; undefined where the register knows nothing of it. */
export type Ask = (address: string) => Promise<unknown>;

const usual: Manners = { pause: 400, attempts: 4, patience: 3, timeout: 20_000, agent: 'knead-to-know', fetch, wait: sleep };

/** A way to ask a register that waits between questions, and longer each time the register is busy or does not answer. */
export function createAsk(manners: Partial<Manners> = {}): Ask {
  const { pause, attempts, patience, timeout, agent, fetch, wait } = { ...usual, ...manners };
  let silent = 0;
  return async (address) => {
    if (silent >= patience) throw new Error(`${address} was not asked: nothing has answered for a while`);
    for (let attempt = 1; ; attempt += 1) {
      await wait(pause);
      let problem: string;
      let longer = pause * 5 * 2 ** attempt;
      try {
        const answer = await fetch(address, { headers: { 'user-agent': agent }, signal: AbortSignal.timeout(timeout) });
        if (answer.status < 500 && answer.status !== 429) silent = 0;
        if (answer.status === 404) return undefined;
        if (answer.ok) return await answer.json();
        problem = `answered ${answer.status}`;
        if (answer.status !== 429 && answer.status < 500) throw new Refused(`${address} ${problem}`);
        longer = Math.max(longer, Number(answer.headers.get('retry-after') ?? 0) * 1000 || 0);
      } catch (error) {
        if (error instanceof Refused) throw error;
        problem = error instanceof Error ? error.message : String(error);
      }
      if (attempt >= attempts) {
        silent += 1;
        throw new Error(`${address} did not answer: ${problem}`);
      }
      await wait(longer);
    }
  };
}

/** An answer that asking again would not change. */
class Refused extends Error {}

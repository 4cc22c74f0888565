/** The longest that anything on a page is waited for, in milliseconds. */
export const patience = 6000;

/** A promise that ends: it rejects where the other has not settled in time. */
export const within = <Value>(promise: Promise<Value>, milliseconds = patience): Promise<Value> =>
  new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('Too slow.')), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(late));
  });

/** JSON from an address; rejects where it is missing, is no JSON, or takes longer than six seconds. */
export async function fetchJson<Data>(address: string): Promise<Data> {
  const abort = new AbortController();
  const late = setTimeout(() => abort.abort(), patience);
  try {
    const response = await fetch(address, { signal: abort.signal });
    if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
    return (await response.json()) as Data;
  } finally {
    clearTimeout(late);
  }
}

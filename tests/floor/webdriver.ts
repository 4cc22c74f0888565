import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A window of a browser that a test steers. */
export type Session = {
  /** Opens an address and waits until it is loaded. */
  go(url: string): Promise<void>;
  /** The value of an expression in the page: a string, a number or a yes or no. */
  value(expression: string): Promise<unknown>;
  close(): Promise<void>;
};
export type Engine = {
  name: string;
  /** Why it cannot be tested here. */ lacking: string | undefined;
  open(port: number): Promise<Session>;
};

const installed = (program: string): boolean => spawnSync('which', [program]).status === 0;

/** Asks again and again, for a minute, until there is an answer; throws where there is none. */
async function patiently<Answer>(ask: () => Promise<Answer | undefined>, what: string): Promise<Answer> {
  for (let tries = 0; tries < 300; tries++) {
    const answer = await ask().catch(() => undefined);
    if (answer) return answer;
    await pause(200);
  }
  throw new Error(`No answer: ${what}.`);
}

/** The value of an expression, once it is neither empty, false nor missing. */
export const until = (session: Session, expression: string): Promise<unknown> =>
  patiently(async () => (await session.value(expression)) ?? undefined, expression);

type Reply = { id?: number; error?: string; message?: string; result?: Record<string, unknown> };

/** Firefox, over WebDriver BiDi, which it speaks by itself. */
async function openFirefox(port: number): Promise<Session> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const browser = spawn('firefox-esr', ['-headless', '--no-remote', '--profile', profile, `--remote-debugging-port=${port}`], {
    stdio: 'ignore',
  });
  const socket = await patiently(
    () =>
      new Promise<WebSocket>((resolve, reject) => {
        const trial = new WebSocket(`ws://127.0.0.1:${port}/session`);
        trial.onopen = () => resolve(trial);
        trial.onerror = () => reject(new Error('not yet'));
      }),
    'Firefox',
  );
  const waiting = new Map<number, (reply: Reply) => void>();
  socket.onmessage = ({ data }: MessageEvent<string>) => {
    const reply = JSON.parse(data) as Reply;
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
  };
  let last = 0;
  const call = async (method: string, params: object): Promise<Record<string, unknown>> => {
    const id = ++last;
    const reply = await new Promise<Reply>((resolve) => {
      waiting.set(id, resolve);
      socket.send(JSON.stringify({ id, method, params }));
    });
    waiting.delete(id);
    if (!reply.result) throw new Error(`${method}: ${reply.message ?? reply.error ?? ''}`);
    return reply.result;
  };
  await call('session.new', { capabilities: {} });
  const { contexts } = (await call('browsingContext.getTree', {})) as { contexts: { context: string }[] };
  const context = contexts[0]?.context;
  return {
    go: async (url) => {
      await call('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    value: async (expression) => {
      const { result } = (await call('script.evaluate', { expression, target: { context }, awaitPromise: false })) as {
        result?: { value?: unknown };
      };
      return result?.value;
    },
    close: () =>
      new Promise((resolve) => {
        browser.on('exit', () => {
          rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
          resolve();
        });
        browser.kill();
      }),
  };
}

const miniBrowser = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser')[0];
const display = Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

/** WebKitGTK, over its driver, on a display of its own where there is none. */
async function openWebKit(port: number): Promise<Session> {
  const command = ['WebKitWebDriver', `--port=${port}`];
  const [program = '', ...args] = display ? command : ['xvfb-run', '-a', ...command];
  const driver: ChildProcess = spawn(program, args, { stdio: 'ignore', detached: true });
  const origin = `http://127.0.0.1:${port}`;
  const post = async (path: string, body: object): Promise<unknown> => {
    const answer = await fetch(`${origin}/${path}`, { method: 'POST', body: JSON.stringify(body) });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(JSON.stringify(value));
    return value;
  };
  await patiently(async () => (await fetch(`${origin}/status`)).ok || undefined, 'the driver of WebKitGTK');
  const stop = (): void => {
    if (driver.pid) process.kill(-driver.pid);
  };
  const options = { binary: miniBrowser, args: ['--automation'] };
  const { sessionId } = (await post('session', { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } } }).catch(
    (error: unknown) => {
      stop();
      throw error;
    },
  )) as { sessionId: string };
  return {
    go: async (url) => {
      await post(`session/${sessionId}/url`, { url });
    },
    value: (expression) => post(`session/${sessionId}/execute/sync`, { script: `return ${expression}`, args: [] }),
    close: async () => {
      await fetch(`${origin}/session/${sessionId}`, { method: 'DELETE' }).catch(() => undefined);
      stop();
    },
  };
}

/** Engines other than Chromium’s. */
export const engines: readonly Engine[] = [
  { name: 'Firefox ESR', lacking: installed('firefox-esr') ? undefined : 'firefox-esr is not installed', open: openFirefox },
  {
    name: 'WebKitGTK',
    lacking:
      !installed('WebKitWebDriver') || !miniBrowser
        ? 'webkit2gtk-driver is not installed'
        : !display && !installed('xvfb-run')
          ? 'there is no display, and xvfb is not installed'
          : undefined,
    open: openWebKit,
  },
];

import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

/** A browser that is steered over WebDriver: the program that steers it, and what a session asks for. */
export type Engine = { name: string; program: string; args: (port: number) => string[]; capabilities: object };

export const engines: readonly Engine[] = [
  {
    name: 'Firefox',
    program: 'geckodriver',
    args: (port) => ['--port', String(port)],
    capabilities: { browserName: 'firefox', 'moz:firefoxOptions': { args: ['-headless'] } },
  },
  {
    name: 'WebKitGTK',
    program: 'WebKitWebDriver',
    args: (port) => [`--port=${port}`],
    capabilities: {
      'webkitgtk:browserOptions': { binary: '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser', args: ['--automation'] },
    },
  },
];

/** Why an engine cannot be tested here; nothing where it can. */
export function lacking({ program, name }: Engine): string | undefined {
  if (spawnSync('which', [program]).status !== 0) return `${program} is not installed`;
  if (name === 'Firefox' && spawnSync('which', ['firefox-esr']).status !== 0 && spawnSync('which', ['firefox']).status !== 0)
    return 'Firefox is not installed';
  if (name === 'WebKitGTK' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) return 'WebKitGTK needs a display';
  return undefined;
}

/** One session of a browser. */
export class Session {
  private readonly base: string;
  private readonly driver: ChildProcess;

  private constructor(base: string, driver: ChildProcess) {
    this.base = base;
    this.driver = driver;
  }

  /** Starts the driver on a port and opens a window; throws where the driver refuses. */
  static async open(engine: Engine, port: number): Promise<Session> {
    const driver = spawn(engine.program, engine.args(port), { stdio: 'ignore' });
    const origin = `http://127.0.0.1:${port}`;
    const ready = async (): Promise<boolean> => (await fetch(`${origin}/status`).catch(() => undefined))?.ok ?? false;
    for (let tries = 0; tries < 300 && !(await ready()); tries++) await pause(100);
    const answer = await fetch(`${origin}/session`, {
      method: 'POST',
      body: JSON.stringify({ capabilities: { alwaysMatch: engine.capabilities } }),
    });
    const { value } = (await answer.json()) as { value: { sessionId?: string; message?: string } };
    if (!value.sessionId) {
      driver.kill();
      throw new Error(value.message ?? 'The driver gave no session.');
    }
    return new Session(`${origin}/session/${value.sessionId}`, driver);
  }

  private async call(path: string, body: object): Promise<unknown> {
    const answer = await fetch(`${this.base}/${path}`, { method: 'POST', body: JSON.stringify(body) });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(JSON.stringify(value));
    return value;
  }

  /** Opens an address and waits until it is loaded. */
  async go(url: string): Promise<void> {
    await this.call('url', { url });
  }

  /** The value of an expression in the page. */
  value(expression: string): Promise<unknown> {
    return this.call('execute/sync', { script: `return ${expression}`, args: [] });
  }

  /** Waits until an expression holds in the page; gives its last value. */
  async until(expression: string): Promise<unknown> {
    let last = await this.value(expression);
    for (let tries = 0; tries < 300 && !last; tries++) {
      await pause(100);
      last = await this.value(expression);
    }
    return last;
  }

  async close(): Promise<void> {
    await fetch(this.base, { method: 'DELETE' }).catch(() => undefined);
    this.driver.kill();
  }
}

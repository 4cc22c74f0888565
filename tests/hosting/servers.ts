import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { get as getPlain, type IncomingHttpHeaders } from 'node:http';
import { Agent, get as getSecure } from 'node:https';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { deployFiles } from '../../scripts/hosting/index.ts';
import { hostOf, type Place } from '../../scripts/hosting/policy.ts';

/** A server as its package installs it: the program it is, and how it starts in `root` with the files of deploy/ that lie there. */
type Kind = { readonly program: string; readonly start: (room: Room) => readonly string[]; readonly unprivileged?: true };

/** A folder for one server: files of deploy/, the site, a certificate, a port, and everything it writes. */
type Room = {
  root: string;
  port: number;
  plainPort: number;
  host: string;
  read: (path: string) => string;
  write: (path: string, text: string) => string;
};

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

export type Server = {
  /** Asks for an address and follows nothing; headers are sent as they are, and nothing is unpacked. */
  ask: (path: string, headers?: Record<string, string>) => Promise<Answer>;
  /** Ends it, and says all that it wrote down, in files and on its own output. */
  stop: () => Promise<string>;
};

const has = (program: string): boolean => spawnSync('which', [program]).status === 0;
const asRoot = process.getuid?.() === 0;

/** What is put in place of the addresses, files and ports of a real machine; all else stays as it is written. */
const onThisMachine = ({ root, port, plainPort, host }: Room, text: string): string =>
  text
    .replaceAll('/srv/knead-to-know', join(root, 'site'))
    .replaceAll(`/etc/letsencrypt/live/${host}/fullchain.pem`, join(root, 'certificate.pem'))
    .replaceAll(`/etc/letsencrypt/live/${host}/privkey.pem`, join(root, 'key.pem'))
    .replaceAll(/\/var\/log\/(?:nginx|apache2|caddy)/g, join(root, 'logs'))
    .replaceAll(/^ *listen \[::\].*\n/gm, '')
    .replaceAll('listen 80;', `listen 127.0.0.1:${plainPort};`)
    .replaceAll('listen 443 ', `listen 127.0.0.1:${port} `)
    .replaceAll('listen 8080;', `listen 127.0.0.1:${port};`)
    .replaceAll('*:443', `127.0.0.1:${port}`)
    .replaceAll('*:80', `127.0.0.1:${plainPort}`);

export const kinds = {
  nginx: {
    program: 'nginx',
    start: ({ root, read, write }) => {
      const site = write('nginx/site.conf', read('nginx/knead-to-know.conf'));
      const debian = readFileSync('/etc/nginx/nginx.conf', 'utf8')
        .replace(/include \/etc\/nginx\/sites-enabled\/\*;/, `include ${site};`)
        .replace(/^pid .*$/m, `pid ${join(root, 'nginx.pid')};`)
        .replace('include /etc/nginx/conf.d/*.conf;', '')
        .replaceAll('/var/log/nginx', join(root, 'logs'))
        .replaceAll('include mime.types', 'include /etc/nginx/mime.types');
      return ['-c', write('nginx/nginx.conf', debian), '-g', 'daemon off;'];
    },
  },
  'nginx in its container': {
    program: 'nginx',
    unprivileged: true,
    start: ({ root, read, write }) => {
      cpSync(join(root, 'deploy/nginx/snippets'), join(root, 'deploy/container/snippets'), { recursive: true });
      const own = read('container/nginx.conf')
        .replaceAll('/tmp/nginx', join(root, 'logs/nginx'))
        .replace('/dev/stdout', join(root, 'logs/access.log'));
      return ['-c', write('container/nginx.conf', own), '-g', 'daemon off;'];
    },
  },
  Caddy: {
    program: 'caddy',
    start: ({ root, port, host, read, write }) => {
      const file = read('caddy/Caddyfile')
        .replace('{\n\tlog default', '{\n\tadmin off\n\tauto_https disable_redirects\n\tlog default')
        .replace(`${host} {`, `https://127.0.0.1:${port} {\n\ttls ${join(root, 'certificate.pem')} ${join(root, 'key.pem')}`);
      return ['run', '--adapter', 'caddyfile', '--config', write('caddy/Caddyfile', file)];
    },
  },
  Apache: {
    program: 'apache2',
    start: ({ root, port, plainPort, read, write }) => {
      // What Debian enables by itself, and what the file asks for.
      const usual =
        'access_compat alias auth_basic authn_core authn_file authz_core authz_host authz_user autoindex deflate dir env filter mime mpm_event negotiation reqtimeout setenvif status';
      const asked = /^# a2enmod (.+)$/m.exec(read('apache/knead-to-know.conf'))?.[1] ?? '';
      const modules = `${usual} socache_shmcb ${asked}`
        .split(' ')
        .flatMap((name) => globSync(`/etc/apache2/mods-available/${name}.{load,conf}`));
      const whole = [
        `ServerRoot /etc/apache2`,
        'ServerName localhost',
        `PidFile ${join(root, 'apache.pid')}`,
        `DefaultRuntimeDir ${join(root, 'logs')}`,
        `Listen 127.0.0.1:${port}`,
        `Listen 127.0.0.1:${plainPort}`,
        ...(asRoot ? ['User www-data', 'Group www-data'] : []),
        ...modules.filter((file) => file.endsWith('.load')).map((file) => `Include ${file}`),
        `Define APACHE_RUN_DIR ${join(root, 'logs')}`,
        ...modules.filter((file) => file.endsWith('.conf')).map((file) => `Include ${file}`),
        `ErrorLog ${join(root, 'logs/main.log')}`,
        'LogLevel crit',
        `Include ${write('apache/site.conf', read('apache/knead-to-know.conf'))}`,
      ];
      return ['-f', write('apache/apache2.conf', `${whole.join('\n')}\n`), '-DFOREGROUND'];
    },
  },
} satisfies Record<string, Kind>;

/** Why a server cannot be tried here, or undefined. */
export function missing(kind: Kind): string | undefined {
  const absent = [kind.program, 'openssl'].find((program) => !has(program));
  return absent && `${absent} is not installed here`;
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Waits until something listens; throws what the server said where it ended instead. */
async function listening(port: number, child: ChildProcess, said: () => string): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The server stopped: ${said()}`);
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true));
      socket.on('error', () => resolve(false)).on('connect', () => socket.destroy());
    });
    if (open) return;
    await new Promise((go) => setTimeout(go, 50));
  }
}

const idOf = (what: '-u' | '-g'): number => Number(execFileSync('id', [what, 'www-data'], { encoding: 'utf8' }));

/** Starts a server on loopback with the files of deploy/ for a place, over a built site in the place's folder. */
export async function start(kind: Kind, place: Place, site: string): Promise<Server> {
  const root = mkdtempSync(join(tmpdir(), 'server-'));
  chmodSync(root, 0o755);
  for (const folder of ['logs', 'deploy']) mkdirSync(join(root, folder));
  chmodSync(join(root, 'logs'), 0o777);
  mkdirSync(join(root, 'site', dirname(place.base)), { recursive: true });
  if (!place.base) rmSync(join(root, 'site'), { recursive: true });
  symlinkSync(site, join(root, 'site', place.base).replace(/\/$/, ''));
  execFileSync('openssl', 'req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=127.0.0.1 -out certificate.pem -keyout key.pem'.split(' '), {
    cwd: root,
    stdio: 'ignore',
  });
  const room: Room = {
    root,
    port: await freePort(),
    plainPort: await freePort(),
    host: hostOf(place),
    read: (path) => readFileSync(join(root, 'deploy', path), 'utf8'),
    write: (path, text) => {
      writeFileSync(join(root, 'deploy', path), text);
      return join(root, 'deploy', path);
    },
  };
  for (const [path, text] of Object.entries(deployFiles(place))) {
    mkdirSync(dirname(join(root, 'deploy', path)), { recursive: true });
    room.write(path, onThisMachine(room, text));
  }
  const output: string[] = [];
  const child = spawn(kind.program, kind.start(room), {
    cwd: root,
    env: { PATH: process.env['PATH'], HOME: root },
    ...(kind.unprivileged && asRoot && { uid: idOf('-u'), gid: idOf('-g') }),
  });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => output.push(part.toString()));
  const written = (): string =>
    [...output, ...globSync('logs/**/*.log', { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8'))].join('\n');
  await listening(room.port, child, written);

  const secure = !kind.unprivileged;
  const agent = new Agent({ rejectUnauthorized: false, keepAlive: false });
  return {
    ask: (path, headers = {}) =>
      new Promise((resolve, reject) => {
        const options = {
          host: '127.0.0.1',
          port: room.port,
          path,
          headers: { 'Accept-Encoding': 'identity', Host: room.host, ...headers },
        };
        const request = (secure ? getSecure : getPlain)(
          secure ? { ...options, headers: { ...options.headers, Host: `127.0.0.1:${room.port}` }, agent } : options,
          (response) => {
            const parts: Buffer[] = [];
            response.on('data', (part: Buffer) => parts.push(part));
            response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }));
          },
        );
        request.on('error', reject);
      }),
    stop: async () => {
      if (child.exitCode === null && child.kill('SIGTERM')) await once(child, 'exit');
      const all = written();
      rmSync(root, { recursive: true, force: true });
      return all;
    },
  };
}

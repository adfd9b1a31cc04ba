import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { promisify } from 'node:util';

import { ask, libraryAddress } from '../harness/library';

const run = promisify(execFile);
const root = path.join(__dirname, '../..');
const recipes = path.join(root, 'docs/examples/recipes');
const PROGRAMS: Readonly<Record<string, string>> = { sh: 'sh', mjs: process.execPath, py: 'python3' };

/** Names what a curl recipe needs besides the address: an event with places, as `events` would tell it. */
async function placeToTake(): Promise<Record<string, string>> {
  const { events } = await ask<{
    events: {
      nodes: {
        id: string;
        ageFrom: number | null;
        nextSession: { freeCount: number | null } | null;
        registrationTerms: { isOpen: boolean };
      }[];
    };
  }>(
    '{ events(first: 20, filter: { isToCome: true, needsRegistration: true, kinds: [STORYTELLING] }, orderBy: { field: NEXT_SESSION }) { nodes { id ageFrom registrationTerms { isOpen } nextSession { freeCount } } } }',
  );
  const event = events.nodes.find(
    ({ ageFrom, nextSession, registrationTerms }) =>
      registrationTerms.isOpen && ageFrom === null && (nextSession?.freeCount ?? 0) > 0,
  );
  if (!event) throw new Error('The sample library has no storytelling with free places.');
  return { EVENT: event.id };
}

describe('recipes of the developer page', () => {
  const names = [...new Set(readdirSync(recipes).map((file) => file.replace(/\.\w+$/, '')))].sort();

  test.each(
    names.flatMap((name) => Object.keys(PROGRAMS).map((ending) => [`${name}.${ending}`, ending] as const)),
  )('%s runs as it stands', async (file, ending) => {
    const more = file === 'registration.sh' ? await placeToTake() : {};
    const { stdout } = await run(PROGRAMS[ending] ?? '', [path.join(recipes, file)], {
      env: { ...process.env, LIBRARY: libraryAddress(), ...more },
      timeout: 120_000,
    });

    expect(stdout.trim()).not.toBe('');
    expect(stdout).not.toMatch(/"errors"|"userErrors":\[\{/);
  });

  test('every recipe stands on the page in three languages, with the address of this library', async () => {
    const page = await (await fetch(`${libraryAddress()}/en/data`)).text();

    expect(names.filter((name) => !page.includes(`id="${name}"`))).toEqual([]);
    expect(page.match(/<summary>(curl|JavaScript|Python)<\/summary>/g)?.length).toBe((names.length + 1) * 3);
    expect(page).not.toContain('pustaka.example');
  });
});

test('the typed client learns its types by address, compiles and lists books', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pustaka-typed-'));
  const env = { ...process.env, LIBRARY: libraryAddress() };
  try {
    cpSync(path.join(root, 'docs/examples/typed-client'), folder, { recursive: true });
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
    const program = (name: string): string => path.join(root, 'node_modules/.bin', name);

    await run(program('graphql-codegen'), ['--config', 'codegen.mjs'], { cwd: folder, env });
    await run(program('tsc'), ['-p', '.'], { cwd: folder, env });
    const { stdout } = await run(process.execPath, ['out/main.js'], { cwd: folder, env });

    expect(stdout.trim().split('\n')).toHaveLength(5);
    expect(stdout).toContain(`${libraryAddress()}/judul/`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('gql.tada reads the contract by address', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pustaka-tada-'));
  try {
    const output = path.join(folder, 'schema.graphql');
    await run(
      path.join(root, 'node_modules/.bin/gql.tada'),
      // From an address of its own: the typed client above has spent what one address may ask in a minute.
      [
        'generate',
        'schema',
        `${libraryAddress()}/graphql`,
        '--output',
        output,
        '--header',
        'X-Forwarded-For: 10.20.30.40',
      ],
      { cwd: root },
    );

    expect(readdirSync(folder)).toEqual(['schema.graphql']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

describe('the plain GET addresses of openapi.json', () => {
  test('each is answered as the description says, to anybody from anywhere', async () => {
    const address = libraryAddress();
    const description = (await (await fetch(`${address}/openapi.json`)).json()) as {
      servers: { url: string }[];
      paths: Record<string, { get: { responses: { 200: { content: Record<string, unknown> } } } }>;
    };
    const { newArrivals, events } = await ask<{
      newArrivals: { nodes: { id: string }[] };
      events: { nodes: { id: string }[] };
    }>(
      '{ newArrivals(first: 1) { nodes { id } } events(first: 1, filter: { isToCome: true }) { nodes { id } } }',
    );
    const idOf = (place: string): string =>
      (place.startsWith('/marc') ? newArrivals.nodes[0]?.id : events.nodes[0]?.id) ?? '';

    const answers = await Promise.all(
      Object.entries(description.paths).map(async ([place, { get }]) => {
        const query = place === '/graphql' ? '?query=%7B%20branches%20%7B%20code%20%7D%20%7D' : '';
        const response = await fetch(`${address}${place.replace('{id}', idOf(place))}${query}`, {
          headers: { origin: 'https://sekolah.example' },
        });
        const [type = ''] = (response.headers.get('content-type') ?? '').split(';');
        return [
          place,
          response.status,
          Object.keys(get.responses[200].content).includes(type),
          response.headers.get('access-control-allow-origin'),
        ];
      }),
    );

    expect(answers.filter(([, status, fits, open]) => status !== 200 || !fits || open !== '*')).toEqual([]);
    expect(answers.length).toBeGreaterThan(12);
  });

  test('notes for finders of weak points and for programs that read name addresses that exist', async () => {
    const address = libraryAddress();
    const [security, programs] = await Promise.all(
      ['/.well-known/security.txt', '/llms.txt'].map(async (place) =>
        (await fetch(`${address}${place}`)).text(),
      ),
    );
    const expires = /^Expires: (.+)$/m.exec(security ?? '')?.[1] ?? '';
    const links = [...(programs ?? '').matchAll(/\]\((http[^)]+)\)/g)].map(
      ([, link = '']) => new URL(link).pathname,
    );

    expect(security).toMatch(/^Contact: (mailto:|https?:)/);
    expect(Date.parse(expires)).toBeGreaterThan(Date.now());
    expect(security).toContain(`Policy: `);
    expect(links.length).toBeGreaterThan(6);
    const statuses = await Promise.all(
      links
        .filter((link) => link !== '/graphql')
        .map(async (link) => (await fetch(`${address}${link}`)).status),
    );
    expect(statuses).toEqual(statuses.map(() => 200));
  });
});

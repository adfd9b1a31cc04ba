import { once } from 'node:events';
import { statSync } from 'node:fs';
import type { AddressInfo, Socket } from 'node:net';
import { connect, createServer } from 'node:net';

import { sqlitePath } from '../src/platform/db/data-source';

import { dialects } from './dialects';
import type { Answer, TestLibrary } from './test-library';
import { startLibrary } from './test-library';

const READ = '{ viewer { staff { name } } }';
const WRITE =
  'mutation { createTitle(input: { title: { titleProper: "Kabar baru" } }) { title { id } userErrors { code } } }';

/** A way to the database that can be cut, as when the machine behind it goes down. */
type Way = {
  readonly reach: (url: string) => string;
  readonly cut: () => Promise<void>;
  readonly mend: () => Promise<void>;
  readonly close: () => Promise<void>;
};

const [sqlite, mariaDb] = dialects;

if (mariaDb)
  describe('a database that does not answer', () => {
    let library: TestLibrary;
    let way: Way;
    let cookie: string;

    beforeAll(async () => {
      way = await openWay();
      library = await startLibrary(mariaDb, { reach: way.reach });
      cookie = await library.signIn('librarian');
    });
    afterAll(async () => {
      await library.stop();
      await way.close();
    });

    test('is told as 503 with the time to wait, on every way in, and all goes on when it is back', async () => {
      await way.cut();

      expect(await outcomes(library, cookie)).toEqual({
        read: [503, ['UNAVAILABLE'], '5'],
        write: [503, ['UNAVAILABLE'], '5'],
      });
      const page = await fetch(`${library.origin}/acara`);
      expect([
        page.status,
        page.headers.get('retry-after'),
        (await page.text()).includes('Perpustakaan sedang tidak terjangkau'),
      ]).toEqual([503, '5', true]);
      expect(await readiness(library)).toMatchObject({
        httpStatus: 503,
        status: 'not ready',
        database: false,
      });

      await way.mend();

      expect(await outcomes(library, cookie)).toEqual({
        read: [200, undefined, null],
        write: [200, undefined, null],
      });
      expect(await readiness(library)).toMatchObject({ database: true });
    });
  });

if (sqlite)
  describe('an embedded database that takes nothing more', () => {
    let library: TestLibrary;
    let cookie: string;

    beforeAll(async () => {
      library = await startLibrary(sqlite);
      cookie = await library.signIn('librarian');
    });
    afterAll(() => library.stop());

    test('refuses writes with 503 and goes on reading, until there is room again', async () => {
      // The engine itself answers SQLITE_FULL, as it does on a full disk.
      const [{ page_count: pages = 0 } = {}] =
        await library.house.db.writer.query<{ page_count: number }[]>('PRAGMA page_count');
      await library.house.db.writer.query(`PRAGMA max_page_count = ${pages}`);
      const answers = [];
      for (let attempt = 0; attempt < 40; attempt++)
        answers.push(
          factsOf(
            await library.send(WRITE.replace('Kabar', `Kabar ${attempt} ${'panjang '.repeat(100)}`), {
              cookie,
            }),
          ),
        );

      expect(answers.at(-1)).toEqual([503, ['UNAVAILABLE'], '5']);
      expect(factsOf(await library.send(READ, { cookie }))).toEqual([200, undefined, null]);

      await library.house.db.writer.query('PRAGMA max_page_count = 1000000');

      expect(factsOf(await library.send(WRITE, { cookie }))).toEqual([200, undefined, null]);
    });

    test('keeps its file to the account it runs under', async () => {
      expect(statSync(sqlitePath(library.house.config.dataDir)).mode & 0o777).toBe(0o600);
    });
  });

async function outcomes(library: TestLibrary, cookie: string) {
  return {
    read: factsOf(await library.send(READ, { cookie })),
    write: factsOf(await library.send(WRITE, { cookie })),
  };
}

function factsOf({ status, headers, body }: Answer): [number, string[] | undefined, string | null] {
  return [status, body.errors?.map(({ extensions }) => extensions.code), headers.get('retry-after')];
}

async function readiness({ origin }: TestLibrary): Promise<Record<string, unknown>> {
  const response = await fetch(`${origin}/readyz`);
  return { httpStatus: response.status, ...((await response.json()) as Record<string, unknown>) };
}

async function openWay(): Promise<Way> {
  const open = new Set<Socket>();
  let isCut = false;
  let target = { host: '127.0.0.1', port: 0 };
  const proxy = createServer((socket) => {
    if (isCut) return void socket.destroy();
    const onward = connect(target);
    for (const end of [socket, onward]) {
      open.add(end);
      end.on('error', () => undefined).on('close', () => open.delete(end));
    }
    socket.pipe(onward).pipe(socket);
  }).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const { port } = proxy.address() as AddressInfo;
  return {
    reach: (url) => {
      const address = new URL(url);
      target = { host: address.hostname, port: Number(address.port) };
      return Object.assign(address, { host: `127.0.0.1:${port}` }).toString();
    },
    cut: async () => {
      isCut = true;
      for (const socket of open) socket.destroy();
    },
    mend: async () => void (isCut = false),
    close: async () => {
      proxy.close();
      for (const socket of open) socket.destroy();
    },
  };
}

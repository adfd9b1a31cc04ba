import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';

import { dialects } from '../../../../test/dialects';
import { insertRows } from '../../../platform/db/write-rows';
import { exportPath } from '../../../platform/list-export/export-files';
import type { ListExport } from '../../../platform/list-export/list-export.entity';
import { findExport, insertExport } from '../../../platform/list-export/list-exports.queries';
import type { ListSource } from '../../../platform/list-export/list-source';
import type { ExportDeps } from '../../../platform/list-export/make-export';
import { forgetExports, makeExport, makeWaitingExports } from '../../../platform/list-export/make-export';
import { openLog } from '../../../platform/log';
import { ok } from '../../../shared/result';
import { createTitle } from '../cataloguing/create-title';
import type { CatalogueHome } from '../testing/catalogue-home';
import { LIBRARIAN, NOW, openCatalogueHome, PLACES } from '../testing/catalogue-home';
import { copyListSource } from './copy-list-source';
import type { CopyListFilter } from './copy-list.queries';
import { countCopies, listCopies } from './copy-list.queries';

const COPIES = 1_203;
const barcodeOf = (number: number): string => `K${String(number).padStart(6, '0')}`;

describe.each(dialects)('lists of copies on $name', (dialect) => {
  let home: CatalogueHome;
  let dataDir = '';
  let now = NOW;

  beforeAll(async () => {
    home = await openCatalogueHome(dialect);
    dataDir = await mkdtemp(path.join(tmpdir(), 'pustaka-exports-'));
    const titles = [
      await createTitle(home.deps, LIBRARIAN, { title: { titleProper: '=Laut Bercerita' } }),
      await createTitle(home.deps, LIBRARIAN, {
        title: {
          titleProper: 'Sejarah Pasuruan',
          materialType: 'MAP',
          callNumber: { classNumber: '959.82' },
        },
      }),
    ].map((made) => (made.ok ? made.value.titleId : ''));
    const rows = Array.from({ length: COPIES }, (_, number) => ({
      id: `cpy_${String(number).padStart(26, '0')}`,
      barcode: barcodeOf(number),
      title_id: titles[number % 2] ?? '',
      branch_id: number % 3 === 0 ? PLACES.mobile : PLACES.main,
      status: number % 100 === 0 ? 'LOST' : 'AVAILABLE',
      is_reference_only: 0,
      created_at: '2026-11-20 03:00:00.000',
      version: 1,
    }));
    await home.db.transaction(async (tx) => ok(await insertRows(tx, 'copy', rows)));
  });
  beforeEach(() => void (now = NOW));
  afterAll(async () => {
    await home.close();
    await rm(dataDir, { recursive: true });
  });

  const barcodes = async (filter: CopyListFilter): Promise<readonly string[]> =>
    (
      await listCopies(home.db, {
        filter,
        order: { field: 'BARCODE', direction: 'ASC' },
        page: { limit: 4, isBackward: false, cursor: null },
      })
    ).nodes.map(({ barcode }) => barcode);

  test('are narrowed by state, branch, kind, class and text', async () => {
    expect(await barcodes({ statuses: ['LOST'] })).toEqual(['K000000', 'K000100', 'K000200', 'K000300']);
    expect(await barcodes({ statuses: ['LOST'], branchIds: [PLACES.mobile] })).toEqual([
      'K000000',
      'K000300',
      'K000600',
      'K000900',
    ]);
    expect((await barcodes({ materialTypes: ['MAP'] }))[0]).toBe('K000001');
    expect(await countCopies(home.db, { classFrom: '900', classTo: '959' })).toBe(601);
    expect(await countCopies(home.db, { classFrom: '960' })).toBe(0);
    expect(await barcodes({ text: 'k00120' })).toEqual(['K001200', 'K001201', 'K001202']);
    expect(await countCopies(home.db, { text: 'pasuru' })).toBe(601);
  });

  test('a copy that stands in a class of its own is found there, and not where its title stands', async () => {
    const stand = (place: string | null) =>
      home.db.transaction(async (tx) =>
        ok(await tx.query('UPDATE copy SET call_class = ? WHERE barcode = ?', [place, barcodeOf(1)])),
      );
    await stand('812.3');

    expect(await barcodes({ classFrom: '812', classTo: '812' })).toEqual([barcodeOf(1)]);
    expect((await barcodes({ classFrom: '900', classTo: '959' }))[0]).toBe(barcodeOf(3));
    expect(await countCopies(home.db, { classFrom: '900', classTo: '959' })).toBe(600);
    expect(await countCopies(home.db, { classFrom: '800', text: 'pasuruan', statuses: ['AVAILABLE'] })).toBe(
      601,
    );

    await stand(null);
  });

  test.each(['BARCODE', 'TITLE', 'CALL_NUMBER', 'CREATED_AT'] as const)(
    'ordered by %s come each once, page by page',
    async (field) => {
      const seen: string[] = [];
      for (let cursor: string | null = null; ;) {
        const page = { limit: 400, isBackward: false, cursor };
        const found = await listCopies(home.db, { filter: {}, order: { field, direction: 'DESC' }, page });
        seen.push(...found.nodes.map(({ id }) => id));
        if (!found.pageInfo.hasNextPage) break;
        cursor = found.pageInfo.endCursor;
      }

      expect([seen.length, new Set(seen).size]).toEqual([COPIES, COPIES]);
    },
  );

  const deps = (sources: readonly ListSource[] = [copyListSource]): ExportDeps => ({
    db: home.db,
    clock: { now: () => now },
    log: openLog({ stream: { write: () => undefined } }),
    dataDir,
    sources: () => sources,
    namesFor: () => () => Promise.resolve(new Map()),
    rightsOf: () => Promise.resolve({ permissions: new Set(['lists.export', 'catalogue.read']) }),
  });

  async function ask(facts: Partial<ListExport> = {}): Promise<string> {
    const id = home.deps.newId('lex', NOW);
    await home.db.transaction(async (tx) =>
      ok(
        await insertExport(tx, {
          id,
          makerId: 'stf_1',
          listName: 'copies',
          format: 'CSV',
          locale: 'ID',
          filter: {},
          orderBy: null,
          columnKeys: ['barcode', 'title', 'status'],
          state: 'QUEUED',
          rowsDone: 0,
          rowsTotal: COPIES,
          writtenBytes: 0,
          nextCursor: null,
          leasedBy: null,
          leasedUntil: null,
          createdAt: NOW,
          expiresAt: new Date(NOW.getTime() + 86_400_000),
          ...facts,
        }),
      ),
    );
    return id;
  }

  async function pathOf(id: string): Promise<string> {
    const file = await findExport(home.db, id);
    if (file === null) throw new Error('There is no such file.');
    return exportPath(dataDir, file);
  }

  const linesOf = async (id: string): Promise<readonly string[]> =>
    (await readFile(await pathOf(id), 'utf8')).trimEnd().split('\r\n');

  const barcodesIn = async (id: string): Promise<readonly string[]> =>
    (await linesOf(id)).slice(1).map((line) => line.slice(1, 8));

  const ALL = Array.from({ length: COPIES }, (_, number) => barcodeOf(number));

  test('a file holds exactly what is filtered, and no cell of it begins like a formula', async () => {
    const id = await ask({ filter: { statuses: ['LOST'] } });

    await makeExport(deps(), id);

    const lines = await linesOf(id);
    expect(lines.slice(0, 2)).toEqual([
      '\uFEFF"Barkode","Judul","Keadaan"',
      `"K000000","'=Laut Bercerita","Hilang"`,
    ]);
    expect(lines.length).toBe(14);
  });

  test('a file says how copies came: when, from what, by whom, for how much', async () => {
    const record = {
      acquired_on: '2026-11-20',
      acquisition_source: 'APBD',
      supplier: 'CV Ilmu',
      price: 85_000,
    };
    await home.db.transaction(async (tx) =>
      ok(
        await tx.query(
          'UPDATE copy SET acquired_on = ?, acquisition_source = ?, supplier = ?, price = ? WHERE barcode = ?',
          [...Object.values(record), barcodeOf(100)],
        ),
      ),
    );
    const id = await ask({
      filter: { statuses: ['LOST'] },
      columnKeys: ['barcode', 'acquired', 'source', 'supplier', 'price', 'note'],
    });

    await makeExport(deps(), id);

    expect((await linesOf(id)).slice(0, 3)).toEqual([
      '\uFEFF"Barkode","Tanggal masuk","Sumber","Pemasok","Harga","Catatan petugas"',
      '"K000000","","","","",""',
      '"K000100","2026-11-20","APBD","CV Ilmu","85000",""',
    ]);
  });

  test('a run that was killed in the middle is taken up, and every row is there once', async () => {
    const id = await ask();
    const stopping = new AbortController();
    const dying: ListSource = {
      ...copyListSource,
      readRows: async (...asked) => {
        stopping.abort();
        return copyListSource.readRows(...asked);
      },
    };
    await makeExport(deps([dying]), id, stopping.signal);
    const left = await findExport(home.db, id);
    expect(left).toMatchObject({ state: 'RUNNING', rowsDone: 500 });
    // What was written after the last note of progress is half a row that nobody vouches for.
    await appendFile(path.join(dataDir, 'exports', `${id}.${left?.leasedBy}.rows`), '["K0005');

    await makeWaitingExports(deps(), new AbortController().signal);

    expect(await findExport(home.db, id)).toMatchObject({ state: 'DONE', rowsDone: COPIES });
    expect(await barcodesIn(id)).toEqual(ALL);
  });

  /** A list whose reading stops before its `stop`th page until it may go on. */
  function readingThatStops(stop: number): {
    readonly source: ListSource;
    readonly stands: Promise<void>;
    readonly goOn: () => void;
  } {
    let [pages, goOn, arrive] = [0, (): void => undefined, (): void => undefined];
    const gate = new Promise<void>((resolve) => void (goOn = resolve));
    const stands = new Promise<void>((resolve) => void (arrive = resolve));
    const readRows: ListSource['readRows'] = async (...asked) => {
      if (++pages === stop) {
        arrive();
        await gate;
      }
      return copyListSource.readRows(...asked);
    };
    return { source: { ...copyListSource, readRows }, stands, goOn: () => goOn() };
  }

  test.each([
    ['while the other is reading', 2],
    ['before the last page of the other', 1],
  ])('a process that wakes after its lease went to another one, %s, spoils nothing', async (_, stop) => {
    const id = await ask();
    const [slow, next] = [readingThatStops(2), readingThatStops(stop)];
    const first = makeExport(deps([slow.source]), id);
    await slow.stands;
    now = new Date(NOW.getTime() + 61_000);
    const second = makeExport(deps([next.source]), id);
    await next.stands;

    slow.goOn();
    await first;
    expect(await findExport(home.db, id)).toMatchObject({ state: 'RUNNING' });
    next.goOn();
    await second;

    expect(await findExport(home.db, id)).toMatchObject({ state: 'DONE', rowsDone: COPIES });
    expect(await barcodesIn(id)).toEqual(ALL);
  });

  test('a process that wakes when another one has made the file changes neither the file nor its row', async () => {
    const id = await ask();
    const slow = readingThatStops(3);
    const first = makeExport(deps([slow.source]), id);
    await slow.stands;
    now = new Date(NOW.getTime() + 61_000);
    await makeExport(deps(), id);
    const [row, file] = [await findExport(home.db, id), await readFile(await pathOf(id))];

    slow.goOn();
    await first;

    expect(await findExport(home.db, id)).toEqual(row);
    expect((await readFile(await pathOf(id))).equals(file)).toBe(true);
    expect(await barcodesIn(id)).toEqual(ALL);
  });

  test('of two processes that take a file in the same moment one makes it', async () => {
    const id = await ask();
    const readings: string[] = [];
    const told = (name: string): ListSource => ({
      ...copyListSource,
      readRows: async (...asked) => {
        readings.push(name);
        return copyListSource.readRows(...asked);
      },
    });

    await Promise.all(['one', 'other'].map((name) => makeExport(deps([told(name)]), id)));

    expect([readings.length, new Set(readings).size]).toEqual([3, 1]);
    expect(await barcodesIn(id)).toEqual(ALL);
  });

  test('a file that a living process works on is left to it until its lease is over', async () => {
    const id = await ask({
      state: 'RUNNING',
      leasedBy: 'another',
      leasedUntil: new Date(NOW.getTime() + 60_000),
    });

    await makeExport(deps(), id);
    expect(await findExport(home.db, id)).toMatchObject({ state: 'RUNNING', leasedBy: 'another' });

    now = new Date(NOW.getTime() + 61_000);
    await makeExport(deps(), id);
    expect(await findExport(home.db, id)).toMatchObject({ state: 'DONE', rowsDone: COPIES });
  });

  test('a list that is gone fails the file, and a day later nothing is left of it', async () => {
    const [lost, id] = [await ask({ listName: 'gone' }), await ask({ format: 'XLSX' })];
    await makeExport(deps(), lost);
    await makeExport(deps(), id);
    expect((await findExport(home.db, lost))?.state).toBe('FAILED');
    const made = await pathOf(id);
    expect((await readFile(made)).subarray(0, 2).toString()).toBe('PK');

    now = new Date(NOW.getTime() + 86_400_000);
    await forgetExports(deps());

    expect(await findExport(home.db, id)).toBeNull();
    await expect(readFile(made)).rejects.toThrow('ENOENT');
  });
});

import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

import sharp from 'sharp';

import { dialects } from '../../../test/dialects';
import { sweepCatalogueJob } from '../../modules/catalogue/sweep-catalogue.job';
import type { CatalogueHome } from '../../modules/catalogue/testing/catalogue-home';
import { LIBRARIAN, NOW, openCatalogueHome } from '../../modules/catalogue/testing/catalogue-home';
import { createTitle } from '../../modules/catalogue/cataloguing/create-title';
import { createUpload } from './create-upload';
import { setTitleCover } from '../../modules/catalogue/cataloguing/set-title-cover';
import type { UploadDeps } from './store-upload';
import { storeUpload, uploadFile } from './store-upload';

const SOMEBODY_ELSE = { ...LIBRARIAN, staffId: 'stf_00000000000000000000000009' };
const JPEG = { fileName: 'sampul.jpg', size: 1000, contentType: 'image/jpeg' };

describe.each(dialects)('uploads on $name', (dialect) => {
  let home: CatalogueHome;
  let deps: UploadDeps;
  let uploadId: string;
  let jpeg: Buffer;

  beforeEach(async () => {
    home = await openCatalogueHome(dialect);
    deps = { ...home.deps, dataDir: fs.mkdtempSync(path.join(os.tmpdir(), 'pustaka-upload-')) };
    const announced = await createUpload(deps, LIBRARIAN, JPEG);
    uploadId = announced.ok ? announced.value.uploadId : '';
    jpeg = await sharp({ create: { width: 60, height: 90, channels: 3, background: '#a33' } })
      .jpeg()
      .withExif({ IFD0: { Artist: 'somebody' } })
      .toBuffer();
  });

  afterEach(async () => {
    fs.rmSync(deps.dataDir, { recursive: true, force: true });
    await home.close();
  });

  async function storedName(): Promise<string | null> {
    return (
      (
        await home.rows<{ stored_name: string | null }>('SELECT stored_name FROM upload WHERE id = ?', [
          uploadId,
        ])
      )[0]?.stored_name ?? null
    );
  }

  test('a picture is drawn anew under a random name, without what was hidden in the file', async () => {
    const result = await storeUpload(deps, LIBRARIAN, { uploadId, bytes: jpeg });

    const name = (await storedName()) ?? '';
    const picture = await sharp(fs.readFileSync(uploadFile(deps.dataDir, name))).metadata();
    expect([
      result.ok,
      /^[0-9a-f]{32}\.webp$/.test(name),
      picture.format,
      picture.width,
      picture.height,
      picture.exif,
    ]).toEqual([true, true, 'webp', 60, 90, undefined]);
  });

  test('a picture of one pixel by forty million is refused before it is drawn', async () => {
    const narrow = await sharp({ create: { width: 1, height: 20_001, channels: 3, background: '#a33' } })
      .png()
      .toBuffer();

    const result = await storeUpload(deps, LIBRARIAN, { uploadId, bytes: narrow });

    expect(result.ok ? [] : result.refusals.map(({ code }) => code)).toEqual(['UNSUPPORTED_FILE']);
    expect(await storedName()).toBeNull();
  });

  test('only the person who announced a picture may send it, once and in time', async () => {
    const stranger = await storeUpload(deps, SOMEBODY_ELSE, { uploadId, bytes: jpeg });
    const late = await storeUpload(
      { ...deps, clock: { now: () => new Date(NOW.getTime() + 11 * 60_000) } },
      LIBRARIAN,
      { uploadId, bytes: jpeg },
    );
    await storeUpload(deps, LIBRARIAN, { uploadId, bytes: jpeg });
    const again = await storeUpload(deps, LIBRARIAN, { uploadId, bytes: jpeg });

    expect(
      [stranger, late, again].flatMap((result) =>
        result.ok ? ['stored'] : result.refusals.map(({ code }) => code),
      ),
    ).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
    expect(fs.readdirSync(path.join(deps.dataDir, 'uploads'))).toHaveLength(1);
  });

  test('of several sent at the same time one is kept and the others are refused, without a trace', async () => {
    const results = await Promise.all(
      [1, 2, 3, 4].map(() => storeUpload(deps, LIBRARIAN, { uploadId, bytes: jpeg })),
    );

    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(fs.readdirSync(path.join(deps.dataDir, 'uploads'))).toEqual([await storedName()]);
  });

  test.each([
    [
      'a script that calls itself a picture',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    ],
    ['the beginning of a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])],
    ['nothing', Buffer.alloc(0)],
  ])('%s is refused and nothing is stored', async (_name, bytes) => {
    const result = await storeUpload(deps, LIBRARIAN, { uploadId, bytes });

    expect(result.ok ? [] : result.refusals.map(({ code }) => code)).toEqual(['UNSUPPORTED_FILE']);
    expect([await storedName(), fs.existsSync(path.join(deps.dataDir, 'uploads'))]).toEqual([null, false]);
  });

  test('a paper of a person is no cover', async () => {
    const created = await createTitle(deps, LIBRARIAN, { title: { titleProper: 'Edensor' } });
    const titleId = created.ok ? created.value.titleId : '';
    const announced = await createUpload(deps, LIBRARIAN, { ...JPEG, isSealed: true });
    const sealedId = announced.ok ? announced.value.uploadId : '';

    const result = await setTitleCover(deps, LIBRARIAN, { titleId, uploadId: sealedId });

    expect(result.ok ? [] : result.refusals.map(({ code }) => code)).toEqual(['NOT_FOUND']);
  });

  test('kinds and sizes that could not be stored are refused when announced', async () => {
    const results = [
      await createUpload(deps, LIBRARIAN, { ...JPEG, contentType: 'image/svg+xml' }),
      await createUpload(deps, LIBRARIAN, { ...JPEG, size: 6_000_000 }),
    ];

    expect(
      results.flatMap((result) =>
        result.ok ? [] : result.refusals.map(({ code, field }) => [code, field?.join('.')]),
      ),
    ).toEqual([
      ['UNSUPPORTED_FILE', 'contentType'],
      ['UNSUPPORTED_FILE', 'size'],
    ]);
    expect(await home.count('upload')).toBe(1);
  });

  test('a title shows a picture that has arrived, and pictures that no title shows are swept after a day', async () => {
    const created = await createTitle(deps, LIBRARIAN, { title: { titleProper: 'Edensor' } });
    const titleId = created.ok ? created.value.titleId : '';
    const early = await setTitleCover(deps, LIBRARIAN, { titleId, uploadId });
    await storeUpload(deps, LIBRARIAN, { uploadId, bytes: jpeg });
    await setTitleCover(deps, LIBRARIAN, { titleId, uploadId });
    const nextDay = { ...deps, clock: { now: () => new Date(NOW.getTime() + 25 * 3_600_000) } };

    const whileShown = await sweepCatalogueJob(nextDay).run(new AbortController().signal);
    await setTitleCover(deps, LIBRARIAN, { titleId, uploadId: null });
    const afterwards = await sweepCatalogueJob(nextDay).run(new AbortController().signal);

    expect(early.ok ? [] : early.refusals.map(({ code }) => code)).toEqual(['INVALID']);
    expect([
      whileShown,
      afterwards,
      await home.count('upload'),
      fs.readdirSync(path.join(deps.dataDir, 'uploads')).length,
    ]).toEqual(['0 unused pictures removed', '1 unused pictures removed', 0, 0]);
    expect(await home.rows('SELECT version FROM title')).toEqual([{ version: 3 }]);
  });
});

import * as fs from 'node:fs';
import * as path from 'node:path';

import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { createTitle } from '../../../modules/catalogue/cataloguing/create-title';
import { setTitleCover } from '../../../modules/catalogue/cataloguing/set-title-cover';
import { createEvent } from '../../../modules/programmes/events/save-event';
import { createEventPerson } from '../../../modules/programmes/people/save-person';
import { createProgramme, updateProgramme } from '../../../modules/programmes/programmes/save-programme';
import type { Actor } from '../../../platform/auth/actor';
import { uploadFile } from '../../../platform/uploads/store-upload';
import { ok } from '../../../shared/result';

const SYSTEM: Actor = { kind: 'system', name: 'test' };
const ANNOUNCE = 'mutation($input: CreateUploadInput!) { made: createUpload(input: $input) { uploadId } }';
const STORY =
  'mutation($input: CreateSitePageInput!) { made: createSitePage(input: $input) { page { id version } } }';
const COVER = 'mutation($input: SaveStoryInput!) { made: saveStory(input: $input) { page { id version } } }';
const PUBLISH =
  'mutation($input: PublishSitePageInput!) { made: publishSitePage(input: $input) { page { id version } } }';
const ELSEWHERE = ['cross-origin', 'public, max-age=31536000, immutable'];
const HERE_ONLY = ['same-origin', 'private, max-age=31536000, immutable'];

type Picture = { readonly uploadId: string; readonly name: string };

describe.each(dialects)('uploaded pictures, on $name', (dialect) => {
  let library: TestLibrary;
  let cookie = '';
  let count = 0;

  beforeAll(async () => {
    library = await startLibrary(dialect);
    cookie = await library.signIn('librarian');
  });
  afterAll(() => library.stop());

  const ask = async <Data>(query: string, input: object): Promise<Data> => {
    const { body } = await library.send(query, { cookie, variables: { input } });
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return body.data?.['made'] as unknown as Data;
  };
  const write = (sql: string, values: readonly unknown[]): Promise<unknown> =>
    library.house.db.transaction(async (tx) => ok(await tx.query(sql, [...values])));

  /** Announces a picture, and stores some bytes as if they had come. */
  async function picture(): Promise<Picture> {
    const input = { fileName: 'perahu.jpg', size: 1000, contentType: 'image/jpeg' };
    const { uploadId } = await ask<{ uploadId: string }>(ANNOUNCE, input);
    count += 1;
    const name = `${String(count).padStart(32, '0')}.webp`;
    const file = uploadFile(library.house.config.dataDir, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, 'bytes');
    await write('UPDATE upload SET stored_name = ?, width = 800, height = 450 WHERE id = ?', [
      name,
      uploadId,
    ]);
    return { uploadId, name };
  }
  const policyOf = async ({ name }: Picture): Promise<(string | null)[]> => {
    const { status, headers } = await fetch(`${library.origin}/uploads/${name}`);
    expect(status).toBe(200);
    return [headers.get('cross-origin-resource-policy'), headers.get('cache-control')];
  };

  test('pages elsewhere show the cover of a title, and nothing that was only sent', async () => {
    const [cover, sent] = [await picture(), await picture()];
    const title = await createTitle(library.house, SYSTEM, { title: { titleProper: 'Bumi Manusia' } });
    const titleId = title.ok ? title.value.titleId : '';
    const set = await setTitleCover(library.house, SYSTEM, { titleId, uploadId: cover.uploadId });

    expect(set.ok).toBe(true);
    expect([await policyOf(cover), await policyOf(sent)]).toEqual([ELSEWHERE, HERE_ONLY]);
  });

  test('pages elsewhere show the cover of a story once it is published', async () => {
    const cover = await picture();
    const { page } = await ask<{ page: { id: string; version: number } }>(STORY, {
      kind: 'STORY',
      title: { indonesian: 'Perahu baru' },
      document: {
        indonesian: JSON.stringify({
          type: 'doc',
          content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Perahu datang.' }] }],
        }),
      },
    });
    await ask(COVER, {
      pageId: page.id,
      version: 0,
      section: 'NEWS',
      cover: {
        uploadId: cover.uploadId,
        alt: { indonesian: 'Sebuah perahu' },
        consent: 'NOBODY_RECOGNISABLE',
      },
    });

    const before = await policyOf(cover);
    await ask(PUBLISH, { id: page.id, version: page.version });

    expect([before, await policyOf(cover)]).toEqual([HERE_ONLY, ELSEWHERE]);
  });

  test('pages elsewhere show the photo of somebody who makes events while they have a page', async () => {
    const photo = await picture();
    const person = await createEventPerson(library.house, SYSTEM, {
      person: { name: 'Bu Laras', photoUploadId: photo.uploadId },
    });
    const before = await policyOf(photo);
    await write('UPDATE event_person SET is_public = 0 WHERE id = ?', [
      person.ok ? person.value.personId : '',
    ]);

    expect([before, await policyOf(photo)]).toEqual([ELSEWHERE, HERE_ONLY]);
  });

  test('pages elsewhere show the poster of a programme, and works of an exhibition, once these are public', async () => {
    const [poster, work] = [await picture(), await picture()];
    const programme = await createProgramme(library.house, SYSTEM, {
      kind: 'BOOK_CLUB',
      name: { indonesian: 'Klub Buku' },
      details: { posterUploadId: poster.uploadId },
    });
    const exhibition = await createEvent(library.house, SYSTEM, {
      format: 'EXHIBITION',
      kind: 'EXHIBITION',
      name: { indonesian: 'Pameran' },
      details: {
        placeKind: 'ONLINE',
        works: [
          {
            name: { indonesian: 'Perahu' },
            alternativeText: { indonesian: 'Perahu' },
            uploadId: work.uploadId,
          },
        ],
      },
    });
    const before = [await policyOf(poster), await policyOf(work)];
    const id = programme.ok ? programme.value.programmeId : '';
    await updateProgramme(library.house, SYSTEM, { id, version: 1, changes: { status: 'PUBLISHED' } });
    await write(
      "UPDATE event SET status = 'PUBLISHED', public_from = '2020-01-01 00:00:00.000' WHERE id = ?",
      [exhibition.ok ? exhibition.value.eventId : ''],
    );

    expect([...before, await policyOf(poster), await policyOf(work)]).toEqual([
      HERE_ONLY,
      HERE_ONLY,
      ELSEWHERE,
      ELSEWHERE,
    ]);
  });

  test('pages elsewhere show the poster of an event once everybody may see it', async () => {
    const poster = await picture();
    const made = await createEvent(library.house, SYSTEM, {
      format: 'PERFORMANCE',
      kind: 'PERFORMANCE',
      name: { indonesian: 'Pentas' },
      details: { placeKind: 'ONLINE', posterUploadId: poster.uploadId },
    });
    const before = await policyOf(poster);
    await write(
      "UPDATE event SET status = 'PUBLISHED', public_from = '2020-01-01 00:00:00.000' WHERE id = ?",
      [made.ok ? made.value.eventId : ''],
    );

    expect([before, await policyOf(poster)]).toEqual([HERE_ONLY, ELSEWHERE]);
  });
});

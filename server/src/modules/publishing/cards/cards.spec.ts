import sharp from 'sharp';

import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { textBoxes } from '../../../libs/artwork/testing/text-boxes';
import { realTitles } from '../../../libs/artwork/testing/titles';
import { ok } from '../../../shared/result';
import { createTitle } from '../../catalogue/cataloguing/create-title';
import { writeEvent } from '../../programmes/testing/programmes-home';
import type { CardSubject } from './card-subject';
import { loadCardSubject } from './card-subject';
import { cardPath, cardPicture, cardWords, drawCard } from './draw-card';

const START = new Date('2026-11-24T03:00:00Z');
const SYSTEM = { kind: 'system', name: 'test' } as const;
const LONG =
  'Ponsel untuk Eyang: enam pertemuan, dari menelepon lewat video sampai menjaga kata sandi dan mengenali berita bohong bersama cucu di ruang komputer';

describe.each(dialects)('cards on $name', (dialect) => {
  let library: TestLibrary;

  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => START } });
  });
  afterAll(() => library.stop());

  async function event(columns: Record<string, unknown> = {}): Promise<string> {
    const written = await library.house.db.transaction(async (tx) => ok(await writeEvent(tx, { columns })));
    if (!written.ok) throw new Error('A unit of the test was refused.');
    return written.value.eventId;
  }
  async function title(titleProper: string): Promise<string> {
    const made = await createTitle(library.house, SYSTEM, {
      title: { titleProper, languages: ['ind'] },
      copies: [],
    });
    if (!made.ok) throw new Error(JSON.stringify(made.refusals));
    return made.value.titleId;
  }
  async function subjectOf(kind: CardSubject['kind'], id: string): Promise<CardSubject> {
    const { db, clock, config } = library.house;
    const subject = await loadCardSubject({ db, clock, dataDir: config.dataDir }, { kind, id });
    if (subject === null) throw new Error('There is nothing to draw.');
    return subject;
  }
  const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${library.origin}${path}`, { headers });

  test('an event shows when and where it is, and words say what the card shows', async () => {
    const subject = await subjectOf(
      'EVENT',
      await event({ name_id: LONG, name_en: 'Phones for the elderly' }),
    );

    expect(subject.records.ID).toMatchObject({
      title: LONG,
      kindName: 'Dongeng anak',
      house: 'Perpustakaan Kota Pasuruan',
    });
    expect(subject.records.EN).toMatchObject({
      title: 'Phones for the elderly',
      house: 'Pasuruan City Library',
    });
    const [when] = subject.records.ID.lines;
    expect(when).toMatch(/^Sab, 5 Des 2026, 09\.00–10\.30/);
    expect(cardWords(subject, 'ID')).toContain(`${LONG.slice(0, 60)}`);
    expect(cardWords(subject, 'ID')).toContain('Sab, 5 Des 2026');
    for (const locale of ['ID', 'EN'] as const)
      expect(cardWords(subject, locale).length).toBeLessThanOrEqual(300);
  });

  test('cards of twenty titles keep their words inside, with their cover as picture', async () => {
    for (const { title: name } of realTitles.slice(0, 20)) {
      const subject = await subjectOf('TITLE', await title(name));
      const card = drawCard(subject, { locale: 'ID', size: 'PORTRAIT' });
      const { cover: _cover, ...plain } = subject.records.ID;
      const words = textBoxes(
        drawCard({ ...subject, records: { ID: plain, EN: plain } }, { locale: 'ID', size: 'PORTRAIT' }),
      );

      expect(card).toContain('viewBox="0 0 300');
      for (const box of words) {
        expect({ name, isInside: box.left >= 30 && box.right <= 572 && box.bottom <= 734 }).toEqual({
          name,
          isInside: true,
        });
      }
    }
  });

  test('a card is fetched as a picture of its size, and with its tag only once', async () => {
    const subject = await subjectOf('EVENT', await event());
    for (const [size, width, height] of [
      ['SQUARE', 1080, 1080],
      ['PORTRAIT', 1080, 1350],
      ['STORY', 1080, 1920],
      ['WIDE', 1200, 630],
    ] as const) {
      const answer = await get(cardPath(subject, { locale: 'ID', size }));
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
      const picture = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
      expect([size, picture.format, picture.width, picture.height]).toEqual([size, 'jpeg', width, height]);
      const tag = answer.headers.get('etag') ?? '';
      expect((await get(cardPath(subject, { locale: 'ID', size }), { 'if-none-match': tag })).status).toBe(
        304,
      );
    }
    const png = await sharp(await cardPicture(subject, { locale: 'EN', size: 'SQUARE' }, 'png')).metadata();
    expect([png.format, png.width, png.height]).toEqual(['png', 1080, 1080]);
  });

  test('nothing that the public does not see has a card, and no other address', async () => {
    const hidden = await event({ status: 'DRAFT', public_from: null });
    const shown = await event();
    for (const path of [
      `/kartu/acara/${hidden}/square.id.jpg`,
      `/kartu/judul/${shown}/square.id.jpg`,
      `/kartu/acara/${shown}/huge.id.jpg`,
      `/kartu/acara/${shown}/square.fr.jpg`,
      `/kartu/acara/evt_0/square.id.jpg`,
      `/kartu/petugas/${shown}/square.id.jpg`,
    ])
      expect([path, (await get(path)).status]).toEqual([path, 404]);
  });
});

import { dialects } from '../../../../test/dialects';
import type { Actor } from '../../../platform/auth/actor';
import { sqlInstant } from '../../../platform/db/columns';
import { eventPhotoFile, readPhotoName } from './event-photo-file';
import type { ProgrammesHome } from '../testing/programmes-home';
import { at, openProgrammesHome } from '../testing/programmes-home';
import type { PhotoEntry } from './save-event-photos';
import { addEventPhoto, removeEventPhoto, updateEventPhoto } from './save-event-photos';
import { saveEventBudget } from './save-event-budget';

const WRITER: Actor = {
  kind: 'staff',
  staffId: 'stf_000000000000000000000WRITE',
  sessionId: 'ses_test',
  permissions: new Set(['programmes.read', 'programmes.write']),
};

describe.each(dialects)('what is added once an event is over, on $name', (dialect) => {
  let home: ProgrammesHome;
  let eventId: string;
  beforeAll(async () => void (home = await openProgrammesHome(dialect)));
  afterAll(() => home.close());
  beforeEach(async () => void ({ eventId } = await home.event()));

  async function upload(columns: object = {}): Promise<string> {
    const id = home.deps.newId('upl');
    await home.write('upload', {
      id,
      created_by: 'stf_000000000000000000000WRITE',
      created_at: sqlInstant(at('2026-11-24 08:00')),
      stored_name: `${id.toLowerCase()}.webp`,
      width: 1200,
      height: 800,
      kept_for: null,
      ...columns,
    });
    return id;
  }
  const photo = async (more: Partial<PhotoEntry> = {}) =>
    addEventPhoto(home.deps, WRITER, {
      eventId,
      uploadId: await upload(),
      caption: { indonesian: 'Lomba membatik' },
      alternativeText: { indonesian: 'Dua anak mencanting kain' },
      consent: 'EVERYBODY_AGREED',
      consentNote: 'Formulir pendaftaran',
      ...more,
    });
  const refused = (result: Awaited<ReturnType<typeof photo>>) =>
    result.ok ? [] : result.refusals.map(({ code, field }) => `${code} ${field?.join('.') ?? ''}`);

  test('a photo is shown with its words; without words or consent, or by somebody else, it is not', async () => {
    expect((await photo()).ok).toBe(true);
    expect(
      refused(
        await photo({ caption: { indonesian: ' ' }, alternativeText: { indonesian: '' }, consentNote: null }),
      ),
    ).toEqual(['REQUIRED caption.indonesian', 'REQUIRED alternativeText.indonesian', 'REQUIRED consentNote']);
    expect((await photo({ consent: 'NOBODY_RECOGNISABLE', consentNote: null })).ok).toBe(true);
    for (const columns of [{ created_by: 'stf_somebody' }, { kept_for: 'evt_other' }, { stored_name: null }])
      expect(refused(await photo({ uploadId: await upload(columns) }))).toEqual(['NOT_FOUND uploadId']);
    expect(
      await home.rows(
        'SELECT position, caption_id, consent FROM event_photo WHERE event_id = ? ORDER BY position',
        [eventId],
      ),
    ).toEqual([
      { position: 1, caption_id: 'Lomba membatik', consent: 'EVERYBODY_AGREED' },
      { position: 2, caption_id: 'Lomba membatik', consent: 'NOBODY_RECOGNISABLE' },
    ]);
  });

  test('a photo that is removed is gone for everybody, and its upload is given up', async () => {
    const uploadId = await upload();
    await photo({ uploadId });
    const [row] = await home.rows<{ id: string }>('SELECT id FROM event_photo WHERE event_id = ?', [eventId]);
    const kept = () => home.rows('SELECT kept_for FROM upload WHERE id = ?', [uploadId]);
    const asked = { db: home.deps.db, dataDir: '/nowhere', now: at('2026-11-24 09:00') };

    expect(await kept()).toEqual([{ kept_for: eventId }]);
    await removeEventPhoto(home.deps, WRITER, { id: row?.id ?? '', idempotencyKey: 'remove-0001' });
    expect(
      (await removeEventPhoto(home.deps, WRITER, { id: row?.id ?? '', idempotencyKey: 'remove-0001' })).ok,
    ).toBe(true);
    expect(await kept()).toEqual([{ kept_for: null }]);
    expect(await eventPhotoFile(asked, uploadId)).toEqual({ kind: 'gone' });
  });

  test('what is said of a photo can be said anew, with consent, and not over somebody who was first', async () => {
    await photo();
    const [row] = await home.rows<{ id: string }>('SELECT id FROM event_photo WHERE event_id = ?', [eventId]);
    const words = {
      id: row?.id ?? '',
      caption: { indonesian: 'Lomba canting', english: 'Canting contest' },
      alternativeText: { indonesian: 'Dua tangan dan satu canting' },
      consent: 'NOBODY_RECOGNISABLE',
    } as const;
    const change = (more: object) => updateEventPhoto(home.deps, WRITER, { ...words, version: 1, ...more });

    expect(refused(await change({ caption: { indonesian: '' }, consent: 'EVERYBODY_AGREED' }))).toEqual([
      'REQUIRED caption.indonesian',
      'REQUIRED consentNote',
    ]);
    expect((await change({ idempotencyKey: 'words-0001' })).ok).toBe(true);
    expect((await change({ idempotencyKey: 'words-0001' })).ok).toBe(true);
    expect(refused(await change({ caption: { indonesian: 'Yang lain' } }))).toEqual([
      'STALE_VERSION version',
    ]);
    expect(refused(await change({ id: 'eph_00000000000000000000000000' }))).toEqual(['NOT_FOUND id']);
    expect(
      await home.rows(
        'SELECT caption_id, caption_en, alt_id, alt_en, consent, consent_note, version FROM event_photo WHERE event_id = ?',
        [eventId],
      ),
    ).toEqual([
      {
        caption_id: 'Lomba canting',
        caption_en: 'Canting contest',
        alt_id: 'Dua tangan dan satu canting',
        alt_en: null,
        consent: 'NOBODY_RECOGNISABLE',
        consent_note: null,
        version: 2,
      },
    ]);
  });

  test('names of photos are those of a width there is', () => {
    const id = 'upl_01JDQ0000000000000000000AA';

    expect([`${id}-480.webp`, `${id}-481.webp`, `${id}.webp`, '../etc-480.webp'].map(readPhotoName)).toEqual([
      { uploadId: id, width: 480 },
      null,
      null,
      null,
    ]);
  });

  test('a budget is written anew as a whole, in rupiah and not below nothing', async () => {
    const standing = async () =>
      (
        await home.rows<{ id: string }>(
          'SELECT id FROM event_budget_line WHERE event_id = ? ORDER BY position',
          [eventId],
        )
      ).map(({ id }) => id);
    const save = async (
      lines: Parameters<typeof saveEventBudget>[2]['lines'],
      replaces?: readonly string[],
    ) => saveEventBudget(home.deps, WRITER, { eventId, replaces: replaces ?? (await standing()), lines });

    expect(
      (
        await save([
          { label: 'Konsumsi', planned: 1_500_000, spent: 1_450_000 },
          { label: 'Narasumber', planned: 3_000_000_000 },
        ])
      ).ok,
    ).toBe(true);
    expect((await save([{ label: '', planned: -1 }])).ok).toBe(false);
    expect(refused(await save([{ label: 'Sewa kursi', planned: 500_000 }], []))).toEqual([
      'STALE_VERSION replaces',
    ]);
    const rows = await home.rows<{ label: string; planned: number | string; spent: number | string | null }>(
      'SELECT label, planned, spent FROM event_budget_line WHERE event_id = ? ORDER BY position',
      [eventId],
    );
    expect(
      rows.map(({ label, planned, spent }) => [
        label,
        Number(planned),
        spent === null ? null : Number(spent),
      ]),
    ).toEqual([
      ['Konsumsi', 1_500_000, 1_450_000],
      ['Narasumber', 3_000_000_000, null],
    ]);
  });
});

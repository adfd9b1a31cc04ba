import * as fs from 'node:fs/promises';
import * as path from 'node:path';

import sharp from 'sharp';

import { dialects } from '../../../../test/dialects';
import type { Actor } from '../../../platform/auth/actor';
import { readPdf, readPdfWithCodes } from '../../../platform/documents/testing/read-pdf';
import { createUpload } from '../../../platform/uploads/create-upload';
import { storeUpload } from '../../../platform/uploads/store-upload';
import { cardTemplate } from './card-templates.queries';
import type { CardDesign } from './member-cards';
import type { EnteredTemplate } from './card-template.rules';
import { HOUSE_TEMPLATE } from './card-template.rules';
import type { MembersHome } from '../testing/members-home';
import { DESK, done, openMembersHome, listRefusals } from '../testing/members-home';
import { printCards } from './print-cards';
import { printExampleCard, saveCardTemplate } from './save-card-template';

const COLLEAGUE: Actor = {
  kind: 'staff',
  staffId: 'stf_colleague',
  sessionId: 'ses_other',
  permissions: new Set(),
};
const { logoUploadId: _, ...WORDS } = HOUSE_TEMPLATE;
const NOBODYS = ['NOT_FOUND template.logoUploadId'];

describe.each(dialects)("the library's own logo on cards on $name", (dialect) => {
  let members: MembersHome;
  beforeAll(async () => void (members = await openMembersHome(dialect)));
  afterAll(() => members.close());

  /**
   * Sends a picture as the portal of staff does: announced, then its bytes, with a place in it that must not
   * stay.
   */
  async function sent(
    size: { readonly width: number; readonly height: number } = { width: 600, height: 400 },
    actor: Actor = DESK,
  ): Promise<string> {
    const picture = sharp({
      create: { ...size, channels: 4, background: { r: 200, g: 30, b: 30, alpha: 0.8 } },
    }).withExif({ IFD0: { Copyright: 'Kamera Pak Budi' } });
    const { uploadId } = done(
      await createUpload(members.deps, actor, {
        fileName: 'lambang.png',
        size: 5_000,
        contentType: 'image/png',
      }),
    );
    done(
      await storeUpload({ ...members.deps, dataDir: members.home.dataDir }, actor, {
        uploadId,
        bytes: await picture.png().toBuffer(),
      }),
    );
    return uploadId;
  }
  const save = async (logo: Pick<EnteredTemplate, 'logoUploadId'>, actor: Actor = DESK) =>
    saveCardTemplate(members.deps, actor, {
      version: (await cardTemplate(members.deps.db)).version,
      template: { ...WORDS, ...logo },
    });
  const keptFor = (uploadId: string) => members.rows(`SELECT kept_for FROM upload WHERE id = '${uploadId}'`);
  const print = async (memberIds: readonly string[], design: CardDesign = 'HOUSE') =>
    done(
      await printCards(members.deps, DESK, {
        memberIds,
        design,
        paper: 'CARD',
        hasBack: true,
        portal: 'pustaka.contoh',
      }),
    ).pdf;
  const example = async (logoUploadId: string | null, actor: Actor = DESK) =>
    printExampleCard(members.deps, actor, {
      template: { ...WORDS, logoUploadId },
      design: 'HOUSE',
      paper: 'CARD',
      hasBack: false,
      portal: 'pustaka.contoh',
    });

  test('stands on the front in both designs beside words and codes that are read as before, without what the camera wrote', async () => {
    const { id, cardNumber } = await members.register();
    const uploadId = await sent();
    expect((await readPdf(await print([id]))).pages.map(({ images }) => images.length)).toEqual([0, 0]);

    expect(done(await save({ logoUploadId: uploadId }))).toMatchObject({ logoUploadId: uploadId });

    for (const design of ['HOUSE', 'PLAIN'] as const) {
      const pdf = await print([id], design);
      const { pages } = await readPdfWithCodes(pdf);
      expect(pages.map(({ images, code, bars }) => ({ images, code, bars }))).toEqual([
        { images: [{ width: 500, height: 333 }], code: cardNumber, bars: [cardNumber] },
        { images: [], code: null, bars: [] },
      ]);
      expect(pages[0]?.text).toContain('Perpustakaan Kota Pasuruan');
      expect(pdf.includes('Pak Budi')).toBe(false);
    }
    expect(await keptFor(uploadId)).toEqual([{ kept_for: 'member-card-template' }]);
  });

  test('is in the file once, however many cards show it', async () => {
    done(await save({ logoUploadId: await sent() }));
    const pile = await Promise.all(Array.from({ length: 6 }, () => members.register()));
    const embedded = (pdf: Buffer) => pdf.toString('latin1').split('/Subtype /Image').length - 1;

    const [one, six] = [
      await print(pile.slice(0, 1).map(({ id }) => id)),
      await print(pile.map(({ id }) => id)),
    ];

    expect((await readPdf(six)).pages.filter(({ images }) => images.length === 1).length).toBe(6);
    expect(embedded(six)).toBe(embedded(one));
  });

  test('stays while nothing is said of it, is exchanged, and is taken away; what is shown no more is given up', async () => {
    const [first, second] = [await sent(), await sent()];
    done(await save({ logoUploadId: first }));
    expect(done(await save({})).logoUploadId).toBe(first);

    done(await save({ logoUploadId: second }));
    expect([await keptFor(first), await keptFor(second)]).toEqual([
      [{ kept_for: null }],
      [{ kept_for: 'member-card-template' }],
    ]);

    expect(done(await save({ logoUploadId: null })).logoUploadId).toBeNull();
    expect(await keptFor(second)).toEqual([{ kept_for: null }]);
  });

  test('is not swept away when another object has begun to show it before it was exchanged', async () => {
    const shared = await sent();
    done(await save({ logoUploadId: shared }));
    await members.deps.db.writer.query('UPDATE upload SET kept_for = ? WHERE id = ?', ['evt_poster', shared]);

    done(await save({ logoUploadId: await sent() }));

    expect(await keptFor(shared)).toEqual([{ kept_for: 'evt_poster' }]);
  });

  test("is refused when it is a colleague's, shown elsewhere, not there yet, too small or too long, and the one before stays", async () => {
    const before = done(await save({ logoUploadId: await sent() }));
    const shown = await sent();
    await members.deps.db.writer.query('UPDATE upload SET kept_for = ? WHERE id = ?', ['evt_poster', shown]);
    const { uploadId: announced } = done(
      await createUpload(members.deps, DESK, { fileName: 'x.png', size: 10, contentType: 'image/png' }),
    );

    for (const uploadId of [await sent(undefined, COLLEAGUE), shown, announced, 'upl_nothing'])
      expect(listRefusals(await save({ logoUploadId: uploadId }))).toEqual(NOBODYS);
    for (const size of [
      { width: 199, height: 150 },
      { width: 901, height: 300 },
      { width: 300, height: 901 },
    ])
      expect(listRefusals(await save({ logoUploadId: await sent(size) }))).toEqual([
        'INVALID template.logoUploadId',
      ]);
    expect(await cardTemplate(members.deps.db)).toEqual(before);
    expect((await save({ logoUploadId: await sent({ width: 900, height: 300 }) })).ok).toBe(true);
  });

  test('can be seen on an example before it is saved, but not that of a colleague', async () => {
    done(await save({ logoUploadId: null }));
    const uploadId = await sent();

    expect((await readPdf(done(await example(uploadId)))).pages[0]?.images).toEqual([
      { width: 500, height: 333 },
    ]);
    expect(listRefusals(await example(uploadId, COLLEAGUE))).toEqual(NOBODYS);
    expect((await cardTemplate(members.deps.db)).logoUploadId).toBeNull();
    done(await save({ logoUploadId: uploadId }));
    expect((await example(uploadId, COLLEAGUE)).ok).toBe(true);
  });

  test('whose file is gone is no reason to print no cards: the mark of the house stands there', async () => {
    const { id } = await members.register();
    done(await save({ logoUploadId: await sent() }));
    await fs.rm(path.join(members.home.dataDir, 'uploads'), { recursive: true });

    expect((await readPdf(await print([id]))).pages[0]?.images).toEqual([]);
  });
});

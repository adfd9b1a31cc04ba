import sharp from 'sharp';

import { useBrowser } from '../harness/browser';
import { codesIn, drawnByPoppler, judged, readPdfText } from '../harness/judges';
import { fetchPage } from '../harness/library';
import { openMyLibrary } from '../harness/member';
import { askAsStaff, openAsAdministrator } from '../harness/staff';

const visit = useBrowser();
/** A4 on its long side, 150 dots to the inch. */
const LANDSCAPE = { width: 1754, height: 1240 };

type Certificate = {
  readonly number: string;
  readonly holderName: string;
  readonly filePath: string;
  readonly checkPath: string;
};
type WithPapers = {
  readonly id: string;
  readonly name: { readonly text: string };
  readonly management: { readonly certificates: readonly Certificate[] };
  readonly sessions: readonly { readonly id: string }[];
};

judged(['pdftotext', 'pdftoppm', 'zbarimg'])(
  'a certificate is one A4 page on its long side in both languages, whose code leads to the page that says it is real',
  () =>
    visit({}, async (page) => {
      await openAsAdministrator(page, '/staff/');
      const { events } = await askAsStaff<{ events: { nodes: readonly WithPapers[] } }>(
        page,
        '{ events(filter: { statuses: [DONE] }, first: 60) { nodes { id name { text(locale: ID) } management { certificates { number holderName filePath checkPath } } sessions { id } } } }',
      );
      const event = events.nodes.find(({ management }) => management.certificates.length > 0);
      const [certificate] = event?.management.certificates ?? [];
      if (!event || !certificate) throw new Error('The sample has no certificate.');
      const pdf = Buffer.from(await (await fetchPage(certificate.filePath)).arrayBuffer());

      const words = readPdfText(pdf);
      for (const said of [
        certificate.number,
        certificate.holderName,
        event.name.text,
        'Sertifikat',
        'Certificate',
        'Periksa keaslian',
        'Verify',
      ])
        expect(words).toContain(said);
      const pages = drawnByPoppler(pdf);
      expect(pages).toHaveLength(1);
      const { width, height } = await sharp(pages[0]).metadata();
      expect([Math.abs(width - LANDSCAPE.width) <= 2, Math.abs(height - LANDSCAPE.height) <= 2]).toEqual([
        true,
        true,
      ]);
      const [code = '', ...others] = codesIn(pages[0] ?? Buffer.alloc(0));
      expect(others).toEqual([]);
      const { pathname, search } = new URL(code);
      expect(pathname + search).toBe(certificate.checkPath);
      const [real, guessed] = await Promise.all([
        fetchPage(pathname + search),
        fetchPage(`${pathname}?k=AAAAAAAA`),
      ]);
      const [said, hidden] = await Promise.all([real.text(), guessed.text()]);
      expect([
        real.status,
        said.includes(certificate.number),
        hidden.includes(certificate.holderName),
        hidden.includes(event.name.text),
      ]).toEqual([200, true, false, false]);
    }),
);

judged(['pdftotext'])('the list to sign and the report of the activity can be read by another program', () =>
  visit({}, async (page) => {
    await openAsAdministrator(page, '/staff/');
    const { events } = await askAsStaff<{ events: { nodes: readonly WithPapers[] } }>(
      page,
      '{ events(filter: { statuses: [DONE] }, first: 60) { nodes { id name { text(locale: ID) } management { certificates { number } } sessions { id } } } }',
    );
    const event = events.nodes.find(({ management }) => management.certificates.length > 0);
    const papers = [
      `/staff/files/sessions/${event?.sessions[0]?.id}/attendance.pdf`,
      `/staff/files/events/${event?.id}/report.pdf?name=Endang%20Lestari&position=Kepala`,
    ];
    const [list = '', report = ''] = await Promise.all(
      papers.map(async (path) =>
        readPdfText(Buffer.from(await (await page.context().request.get(path)).body())),
      ),
    );

    for (const said of ['Daftar hadir', event?.name.text ?? '?', 'Tanda tangan'])
      expect(list).toContain(said);
    for (const said of ['Laporan kegiatan', event?.name.text ?? '?', 'Endang Lestari'])
      expect(report).toContain(said);
  }),
);

judged(['zbarimg', 'pdftoppm', 'pdftotext'])(
  'tickets that are printed are read from the paper, with day and place beside them and nothing of the page behind',
  () =>
    visit({ width: 1280, height: 900 }, async (page) => {
      await openMyLibrary(page);
      await page
        .locator('#acara')
        .getByRole('button', { name: /^Tunjukkan \d* ?tiket/ })
        .first()
        .click();
      const tickets = page.locator('dialog .tickets li');
      await tickets.first().locator('svg[role="img"]').waitFor();
      const codes = (await tickets.locator('.num').allInnerTexts()).map(
        (code) => `PSR-TIKET:${code.replaceAll('-', '')}`,
      );
      const when = await page.locator('.ticket-when').innerText();
      await page.getByRole('button', { name: /^Cetak \d* ?tiket/ }).waitFor();

      const paper = await page.pdf({ format: 'A4' });
      expect(drawnByPoppler(paper).flatMap(codesIn).sort()).toEqual(codes.sort());
      const words = readPdfText(paper);
      expect(words.replaceAll(' ', '')).toContain(when.replaceAll(' ', ''));
      expect([
        words.includes('Pinjaman'),
        words.includes('Cetak'),
        drawnByPoppler(paper).length <= Math.ceil(codes.length / 2),
      ]).toEqual([false, false, true]);
    }),
);

judged(['zbarimg']).each(['light', 'dark'] as const)(
  'the ticket that a phone shows is read by zbarimg, as its letters say (%s)',
  (theme) =>
    visit({ theme, width: 390, height: 844 }, async (page) => {
      await openMyLibrary(page);
      await page
        .locator('#acara')
        .getByRole('button', { name: /^Tunjukkan \d* ?tiket/ })
        .first()
        .click();
      const ticket = page.locator('dialog .tickets li').first();
      await ticket.locator('svg[role="img"]').waitFor();

      const code = (await ticket.locator('.num').innerText()).replaceAll('-', '');
      expect(codesIn(await ticket.screenshot())).toEqual([`PSR-TIKET:${code}`]);
    }),
);

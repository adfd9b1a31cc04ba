import { readPdf, readPdfWithCodes } from '../../platform/documents/testing/read-pdf';
import { type ActivityReportFacts, writeActivityReport } from './memories/activity-report';
import { writeAttendanceList } from './attendance/attendance-list';
import { type CertificateFacts, writeCertificate } from './certificates/certificate';

const printed = {
  libraryName: 'Perpustakaan Kota Pasuruan',
  printedAt: new Date('2027-02-15T03:00:00Z'),
  printedOn: '15 Februari 2027',
  isSample: false,
};
const certificate: CertificateFacts = {
  libraryName: 'Perpustakaan Kota Pasuruan',
  number: 'SRT-2027-000123',
  holderName: 'Siti Nur’aini',
  role: 'PARTICIPANT',
  eventTitle: { id: 'Ponsel untuk Eyang', en: 'Phones for grandparents' },
  kindName: { id: 'Kelas literasi digital', en: 'Digital-literacy class' },
  held: { id: '10 Januari–14 Februari 2027', en: '10 January–14 February 2027' },
  place: 'Cabang Sekargadung',
  hours: 12,
  sessions: { attended: 5, held: 6 },
  issuedAt: printed.printedAt,
  issuedOn: { id: '15 Februari 2027', en: '15 February 2027' },
  signer: { name: 'Endang Lestari', position: { id: 'Kepala Perpustakaan', en: 'Head of the Library' } },
  address: 'https://pustaka.contoh/sertifikat/SRT-2027-000123?k=7Q4M9XKD',
  isSample: false,
};
const report: ActivityReportFacts = {
  title: 'Ponsel untuk Eyang',
  kindName: 'Kelas',
  programme: '',
  policyGoal: '',
  held: 'Januari 2027',
  place: 'Cabang',
  people: [],
  partners: [],
  registered: '24 orang',
  attended: '21 orang',
  bySex: [
    { label: 'Perempuan', count: '14' },
    { label: 'Laki-laki', count: '<5' },
  ],
  byAge: [],
  byKelurahan: [],
  feedback: '',
  outcome: '',
  readingListLoans: '',
  budget: [],
  signer: { position: 'Kepala', name: 'Endang Lestari' },
  ...printed,
};

test('a certificate is one A4 page in landscape that says who, what and how long in both languages, and leads to its verification', async () => {
  const { title, pages } = await readPdfWithCodes(await writeCertificate(certificate));

  expect(title).toBe('Sertifikat SRT-2027-000123 – Siti Nur’aini');
  expect(pages).toHaveLength(1);
  expect(pages[0]).toMatchObject({ width: 842, height: 595, code: certificate.address });
  for (const words of [
    'Perpustakaan Kota Pasuruan',
    'Siti Nur’aini',
    'sebagai peserta dalam · as a participant in',
    'Ponsel untuk Eyang',
    'Phones for grandparents',
    '12 jam pelajaran',
    '12 lesson hours',
    '5 dari 6 pertemuan',
    'Endang Lestari',
    'No. SRT-2027-000123',
  ])
    expect(pages[0]?.text).toContain(words);
  expect(pages[0]?.text).not.toContain('contoh ·');
});

test('a name is never cut, however long it is', async () => {
  const holderName =
    'Prof. Dr. K.H. Raden Mas Muhammad Wirjosandjojo Kusumaningrat Djojohadikoesoemo, S.Pd., M.Hum.';

  const { pages } = await readPdf(await writeCertificate({ ...certificate, holderName }));

  expect(pages[0]?.text.replace(/\s+/g, ' ')).toContain(holderName);
});

test('a speaker gets no hours and no attendance, and a sample says that it is one', async () => {
  const { pages } = await readPdf(
    await writeCertificate({ ...certificate, role: 'SPEAKER', hours: null, sessions: null, isSample: true }),
  );

  expect(pages[0]?.text).toContain('sebagai narasumber dalam · as a speaker in');
  expect(pages[0]?.text).toContain('Data contoh · Sample data');
  expect(pages[0]?.text).not.toMatch(/jam pelajaran|Kehadiran/);
});

test('an attendance list names everybody, leaves rows to write in, and warns that it holds personal data', async () => {
  const people = Array.from({ length: 30 }, (_, index) => ({
    name: `Anak ke-${index + 1}`,
    sex: 'P' as const,
    ageBand: '6–9',
    from: 'Bugul Lor',
  }));

  const { pages } = await readPdf(
    await writeAttendanceList({
      title: 'Dongeng Sabtu',
      kindName: 'Dongeng',
      held: 'Sab, 5 Des 2026',
      place: 'Ruang Anak',
      people,
      emptyRows: 5,
      ...printed,
    }),
  );

  const text = pages.map((page) => page.text).join(' ');
  for (const person of people) expect(text).toContain(person.name);
  expect(text).toContain('35');
  expect(pages.every((page) => page.text.includes('Berisi data pribadi'))).toBe(true);
});

test('a report leaves out what there is nothing to say about, and shows a hidden group as hidden', async () => {
  const { pages } = await readPdf(await writeActivityReport(report));

  const text = pages.map((page) => page.text).join(' ');
  expect(text).toContain('A. Pelaksanaan');
  expect(text).toContain('<5');
  expect(text).not.toMatch(/Anggaran|Mitra|Hasil dan catatan/);
});

test('the parts of a report are lettered without a gap, whichever of them there are', async () => {
  const letters = async (facts: Partial<ActivityReportFacts>) =>
    (await readPdf(await writeActivityReport({ ...report, ...facts }))).pages
      .map(({ text }) => text)
      .join(' ')
      .match(/[A-E]\. (?:Pelaksanaan|Peserta|Hasil|Tindak|Anggaran)/g);

  expect(
    await letters({ feedback: '12 jawaban', budget: [{ label: 'Konsumsi', planned: 'Rp1', spent: 'Rp1' }] }),
  ).toEqual(['A. Pelaksanaan', 'B. Peserta', 'C. Tindak', 'D. Anggaran']);
  expect(await letters({ outcome: 'Baik.', feedback: '12 jawaban' })).toEqual([
    'A. Pelaksanaan',
    'B. Peserta',
    'C. Hasil',
    'D. Tindak',
  ]);
});

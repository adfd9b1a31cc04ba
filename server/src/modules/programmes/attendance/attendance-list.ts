import { writeDocument } from '../../../platform/documents/document';
import { DocumentFlow } from '../../../platform/documents/document-flow';

/** One person who is expected: as offices write them down, with `L` or `P` for the sex. */
export type ExpectedPerson = {
  readonly name: string;
  readonly sex: 'L' | 'P' | '';
  readonly ageBand: string;
  readonly from: string;
};

/** What an attendance list for signing says. */
export type AttendanceListFacts = {
  /** What the library is called. */
  readonly libraryName: string;
  readonly title: string;
  readonly kindName: string;
  readonly held: string;
  readonly place: string;
  readonly people: readonly ExpectedPerson[];
  /** Empty rows for those who come without having registered. */
  readonly emptyRows: number;
  readonly printedAt: Date;
  readonly printedOn: string;
  readonly isSample: boolean;
};

const COLUMNS = [
  { head: 'No.', share: 5, align: 'right' },
  { head: 'Nama', share: 34 },
  { head: 'L/P', share: 6 },
  { head: 'Usia', share: 12 },
  { head: 'Asal', share: 23 },
  { head: 'Tanda tangan', share: 20 },
] as const;

/** Draws the list that people sign at the door (daftar hadir), in the form offices ask for. */
export function writeAttendanceList(facts: AttendanceListFacts): Promise<Buffer> {
  return writeDocument(
    {
      layout: 'portrait',
      title: `Daftar hadir – ${facts.title}`,
      language: 'id-ID',
      writtenAt: facts.printedAt,
    },
    (pdf) => {
      const flow = new DocumentFlow(pdf, {
        organisation: facts.libraryName,
        note: `Dicetak ${facts.printedOn}. Berisi data pribadi: simpan sebagai bukti, jangan dibagikan.${facts.isSample ? ' Data contoh.' : ''}`,
        footer: (page, pages) => `${page} dari ${pages}`,
      });
      flow.title('Daftar hadir', facts.title).facts([
        ['Kegiatan', facts.kindName],
        ['Waktu', facts.held],
        ['Tempat', facts.place],
      ]);
      flow.table(COLUMNS, rowsOf(facts), 26);
      flow.end();
    },
  );
}

function rowsOf({ people, emptyRows }: AttendanceListFacts): readonly (readonly string[])[] {
  const named = people.map((person, index) => [
    String(index + 1),
    person.name,
    person.sex,
    person.ageBand,
    person.from,
    '',
  ]);
  const empty = Array.from({ length: emptyRows }, (_, index) => [
    String(people.length + index + 1),
    '',
    '',
    '',
    '',
    '',
  ]);
  return [...named, ...empty];
}

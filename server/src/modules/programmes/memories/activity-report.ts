import { writeDocument } from '../../../platform/documents/document';
import { DocumentFlow } from '../../../platform/documents/document-flow';

/** A group and how many came of it; the count is words already, because small groups are hidden. */
export type CountedGroup = { readonly label: string; readonly count: string };

/** A line of the budget, in rupiah as words. */
export type BudgetRow = { readonly label: string; readonly planned: string; readonly spent: string };

/** What the report of an activity (laporan kegiatan) says; an empty list or text leaves its section out. */
export type ActivityReportFacts = {
  /** What the library is called. */
  readonly libraryName: string;
  readonly title: string;
  readonly kindName: string;
  readonly programme: string;
  readonly policyGoal: string;
  readonly held: string;
  readonly place: string;
  readonly people: readonly string[];
  readonly partners: readonly string[];
  readonly registered: string;
  readonly attended: string;
  readonly bySex: readonly CountedGroup[];
  readonly byAge: readonly CountedGroup[];
  readonly byKelurahan: readonly CountedGroup[];
  readonly feedback: string;
  readonly outcome: string;
  readonly readingListLoans: string;
  readonly budget: readonly BudgetRow[];
  readonly signer: { readonly position: string; readonly name: string };
  readonly printedAt: Date;
  readonly printedOn: string;
  readonly isSample: boolean;
};

/**
 * Draws the report of an activity in the order offices ask for: what, when, who came, what came of it, what
 * it cost.
 */
export function writeActivityReport(facts: ActivityReportFacts): Promise<Buffer> {
  return writeDocument(
    {
      layout: 'portrait',
      title: `Laporan kegiatan – ${facts.title}`,
      language: 'id-ID',
      writtenAt: facts.printedAt,
    },
    (pdf) => {
      const flow = new DocumentFlow(pdf, {
        organisation: facts.libraryName,
        note: `Dicetak ${facts.printedOn}. Kelompok dengan kurang dari 5 orang tidak dirinci.${facts.isSample ? ' Data contoh.' : ''}`,
        footer: (page, pages) => `${page} dari ${pages}`,
      });
      flow.title('Laporan kegiatan', facts.title);
      for (const [index, { name, write }] of sectionsOf(facts).entries()) {
        flow.heading(`${String.fromCharCode(A + index)}. ${name}`);
        write(flow);
      }
      flow.signature({ place: `Pasuruan, ${facts.printedOn}`, ...facts.signer });
      flow.end();
    },
  );
}

const A = 'A'.charCodeAt(0);

/** A part of the report; its letter is that of its place, for parts without anything to say are left out. */
type Section = { readonly name: string; readonly write: (flow: DocumentFlow) => void };

function sectionsOf(facts: ActivityReportFacts): readonly Section[] {
  const echo = present([
    ['Umpan balik', facts.feedback],
    ['Peminjaman bacaan', facts.readingListLoans],
  ]);
  return [
    { name: 'Pelaksanaan', write: (flow) => writeFrame(flow, facts) },
    { name: 'Peserta', write: (flow) => writeAttendance(flow, facts) },
    ...(facts.outcome === ''
      ? []
      : [{ name: 'Hasil dan catatan', write: (flow: DocumentFlow) => void flow.words(facts.outcome) }]),
    ...(echo.length === 0
      ? []
      : [{ name: 'Tindak lanjut', write: (flow: DocumentFlow) => void flow.facts(echo) }]),
    ...(facts.budget.length === 0
      ? []
      : [{ name: 'Anggaran', write: (flow: DocumentFlow) => writeBudget(flow, facts) }]),
  ];
}

function writeFrame(flow: DocumentFlow, facts: ActivityReportFacts): void {
  flow.facts(
    present([
      ['Jenis kegiatan', facts.kindName],
      ['Program', facts.programme],
      ['Mendukung', facts.policyGoal],
      ['Waktu', facts.held],
      ['Tempat', facts.place],
      ['Pengisi acara', facts.people.join('; ')],
      ['Mitra', facts.partners.join('; ')],
    ]),
  );
}

function writeAttendance(flow: DocumentFlow, facts: ActivityReportFacts): void {
  flow.facts([
    ['Terdaftar', facts.registered],
    ['Hadir', facts.attended],
  ]);
  for (const [head, groups] of [
    ['Jenis kelamin', facts.bySex],
    ['Kelompok usia', facts.byAge],
    ['Kelurahan', facts.byKelurahan],
  ] as const) {
    if (groups.length > 0)
      flow.table(
        [
          { head, share: 3 },
          { head: 'Hadir', share: 1, align: 'right' },
        ],
        groups.map(({ label, count }) => [label, count]),
      );
  }
}

function writeBudget(flow: DocumentFlow, facts: ActivityReportFacts): void {
  flow.table(
    [
      { head: 'Uraian', share: 3 },
      { head: 'Rencana', share: 1, align: 'right' },
      { head: 'Realisasi', share: 1, align: 'right' },
    ],
    facts.budget.map(({ label, planned, spent }) => [label, planned, spent]),
  );
}

function present(pairs: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
  return pairs.filter(([, value]) => value !== '');
}

import type { Locale } from '../../shared/locale';
import type { Limit, LoanPeriod, RuleBook } from '../circulation';
import type { Statement, StatementSection, Words } from './statement';
import { toSection } from './statement';

/**
 * What the page of lending is written from: the rules at any cell, and the kinds of membership in their
 * order.
 */
export type LendingFacts = {
  readonly rulesAt: (cell: { readonly category?: string; readonly materialType?: string }) => RuleBook;
  readonly categories: readonly { readonly code: string; readonly name: string }[];
  readonly materials: readonly { readonly code: string; readonly name: string }[];
};

/** Writes how many, how long and at what price, from the rules that the desk itself goes by. */
export function writeLendingStatement(
  { rulesAt, categories, materials }: LendingFacts,
  locale: Locale,
): Statement {
  const general = rulesAt({});
  return {
    kind: 'LENDING',
    title: TITLE[locale],
    intro: INTRO[locale],
    sections: [
      byCategory(rulesAt, categories, locale),
      ...byMaterial(rulesAt, materials, locale),
      toSection(locale, DUE, DUE_MODES[general.valueOf('dueDateMode')], renewalWords(general)),
      toSection(locale, LATE, ...fineWords(general)),
      toSection(locale, HOLDS, holdWords(general)),
      toSection(locale, LOST, lostWords(general)),
      toSection(locale, WHO, JOINING),
    ],
  };
}

function byCategory(
  rulesAt: LendingFacts['rulesAt'],
  categories: LendingFacts['categories'],
  locale: Locale,
): StatementSection {
  const rows = categories.map(({ code, name }) => ({
    cells: [name, ...cellsOfBook(rulesAt({ category: code, materialType: 'BOOK' }), locale)],
  }));
  return { heading: HOW_MANY[locale], paragraphs: [], columns: COLUMNS.map((words) => words[locale]), rows };
}

/** Kinds of material stand here only where something about them differs from books. */
function byMaterial(
  rulesAt: LendingFacts['rulesAt'],
  materials: LendingFacts['materials'],
  locale: Locale,
): StatementSection[] {
  const ofBooks = cellsOfBook(rulesAt({ materialType: 'BOOK' }), locale).join();
  const rows = materials
    .map(({ code, name }) => ({ cells: [name, ...cellsOfBook(rulesAt({ materialType: code }), locale)] }))
    .filter(({ cells }) => cells.slice(1).join() !== ofBooks);
  return rows.length === 0
    ? []
    : [
        {
          heading: OTHERS[locale],
          paragraphs: [],
          columns: [MATERIAL, ...COLUMNS.slice(1)].map((words) => words[locale]),
          rows,
        },
      ];
}

function cellsOfBook(book: RuleBook, locale: Locale): string[] {
  const most = book.valueOf('maxLoans');
  if (most === null || most === 0) return [NOT_LENT[locale], '–', '–', '–'];
  const fine = book.valueOf('finePerPeriod');
  return [
    count(most, locale),
    periodWords(book.valueOf('loanPeriod'), locale),
    times(book.valueOf('maxRenewals'), locale),
    fine === 0 ? NO_FINE[locale] : `${rupiah(fine, locale)} ${finePeriodWords(book)[locale]}`,
  ];
}

function fineWords(book: RuleBook): Words[] {
  const [fine, grace, most] = [
    book.valueOf('finePerPeriod'),
    book.valueOf('fineGrace'),
    book.valueOf('fineMax'),
  ];
  if (fine === 0)
    return [
      {
        ID: 'Keterlambatan tidak didenda. Kembalikan tepat waktu supaya orang lain kebagian.',
        EN: 'There is no fine for being late. Bring things back in time so that others get their turn.',
      },
    ];
  const closed: Words =
    book.valueOf('fineOnClosedDays') === 'free'
      ? {
          ID: ' Hari perpustakaan tutup tidak dihitung.',
          EN: ' Days on which the library is closed are not counted.',
        }
      : { ID: '', EN: '' };
  const top: Words =
    most === 'unlimited'
      ? { ID: '', EN: '' }
      : {
          ID: ` Paling banyak ${rupiah(most, 'ID')} satu pinjaman.`,
          EN: ` At most ${rupiah(most, 'EN')} a loan.`,
        };
  const free: Words = grace === 0 ? { ID: '', EN: '' } : graceWords(book);
  const period = finePeriodWords(book);
  return [
    {
      ID: `Denda ${rupiah(fine, 'ID')} ${period.ID}.${free.ID}${closed.ID}${top.ID}`,
      EN: `The fine is ${rupiah(fine, 'EN')} ${period.EN}.${free.EN}${closed.EN}${top.EN}`,
    },
  ];
}

/** A loan by the hour is fined by the hour. */
function finePeriodWords(book: RuleBook): Words {
  const { unit } = book.valueOf('loanPeriod');
  const length = book.valueOf('finePeriod');
  if (length > 1)
    return {
      ID: `per ${periodWords({ unit, count: length }, 'ID')}`,
      EN: `every ${periodWords({ unit, count: length }, 'EN')}`,
    };
  return unit === 'day' ? { ID: 'sehari', EN: 'a day' } : { ID: 'sejam', EN: 'an hour' };
}

function graceWords(book: RuleBook): Words {
  const { unit } = book.valueOf('loanPeriod');
  const grace = { unit, count: book.valueOf('fineGrace') };
  const [id, en] = [periodWords(grace, 'ID'), periodWords(grace, 'EN')];
  return book.valueOf('fineAfterGrace') === 'all'
    ? {
        ID: ` Terlambat sampai ${id} tidak didenda; lebih dari itu semuanya dihitung.`,
        EN: ` Up to ${en} late costs nothing; beyond that all of it counts.`,
      }
    : {
        ID: ` ${id} pertama bebas denda.`,
        EN: ` The first ${en} late ${grace.count === 1 ? 'is' : 'are'} free.`,
      };
}

function renewalWords(book: RuleBook): Words {
  const most = book.valueOf('maxRenewals');
  if (most === 0) return { ID: 'Pinjaman tidak dapat diperpanjang.', EN: 'Loans cannot be renewed.' };
  return {
    ID: `Pinjaman dapat diperpanjang ${times(most, 'ID')} selama tidak ada orang lain yang menunggu, di meja atau lewat Pustaka saya.`,
    EN: `A loan can be renewed ${times(most, 'EN')} while nobody else waits for it, at the desk or in My library.`,
  };
}

function holdWords(book: RuleBook): Words {
  const [most, days] = [book.valueOf('maxHolds'), book.valueOf('holdPickupDays')];
  const counted: Words =
    book.valueOf('holdPickupCounts') === 'openDays'
      ? { ID: 'hari buka', EN: 'opening days' }
      : { ID: 'hari', EN: 'days' };
  const allowed: Words =
    most === 'unlimited'
      ? {
          ID: 'Anda boleh memesan judul sebanyak yang Anda perlukan.',
          EN: 'You may have as many holds as you need.',
        }
      : {
          ID: `Anda boleh memesan ${most} judul sekaligus.`,
          EN: `You may have ${most} ${most === 1 ? 'hold' : 'holds'} at a time.`,
        };
  return {
    ID: `${allowed.ID} Buku yang siap menunggu di rak reservasi selama ${days} ${counted.ID}; kami mengabari Anda.`,
    EN: `${allowed.EN} A copy that is ready waits on the hold shelf for ${days} ${counted.EN}; we tell you.`,
  };
}

function lostWords(book: RuleBook): Words {
  const fee = book.valueOf('lostProcessingFee');
  const added: Words =
    fee === 0
      ? { ID: '', EN: '' }
      : {
          ID: ` ditambah biaya pengolahan ${rupiah(fee, 'ID')}`,
          EN: ` and a processing fee of ${rupiah(fee, 'EN')}`,
        };
  return {
    ID: `Buku yang hilang diganti seharga bukunya${added.ID}. Bila ditemukan lagi, bawalah: petugas menghitung ulang.`,
    EN: `A lost book is replaced at its price${added.EN}. If you find it again, bring it: staff settle it anew.`,
  };
}

function periodWords({ unit, count: amount }: LoanPeriod, locale: Locale): string {
  if (locale === 'ID') return `${amount} ${unit === 'day' ? 'hari' : 'jam'}`;
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}

function count(limit: Limit, locale: Locale): string {
  return limit === 'unlimited' ? UNLIMITED[locale] : String(limit);
}

function times(limit: Limit, locale: Locale): string {
  if (limit === 'unlimited') return UNLIMITED[locale];
  if (locale === 'ID') return `${limit} kali`;
  return limit === 1 ? 'once' : limit === 2 ? 'twice' : `${limit} times`;
}

function rupiah(amount: number, locale: Locale): string {
  return `Rp${amount.toLocaleString(locale === 'ID' ? 'id-ID' : 'en-GB')}`;
}

const TITLE: Words = { ID: 'Aturan pinjam', EN: 'Borrowing rules' };
const INTRO: Words = {
  ID: 'Berapa buku, berapa lama, dan apa yang terjadi bila terlambat. Angka di halaman ini adalah aturan yang dipakai meja layanan saat ini.',
  EN: 'How many, for how long, and what happens when something is late. The figures on this page are the rules that the desk goes by at this moment.',
};
const HOW_MANY: Words = { ID: 'Buku: berapa dan berapa lama', EN: 'Books: how many and how long' };
const OTHERS: Words = { ID: 'Bahan lain', EN: 'Other materials' };
const MATERIAL: Words = { ID: 'Bahan', EN: 'Material' };
const COLUMNS: readonly Words[] = [
  { ID: 'Anggota', EN: 'Member' },
  { ID: 'Paling banyak', EN: 'At most' },
  { ID: 'Lama pinjam', EN: 'Loan period' },
  { ID: 'Perpanjangan', EN: 'Renewals' },
  { ID: 'Denda', EN: 'Fine' },
];
const NOT_LENT: Words = { ID: 'Tidak dipinjamkan', EN: 'Not lent' };
const NO_FINE: Words = { ID: 'Tanpa denda', EN: 'None' };
const UNLIMITED: Words = { ID: 'tanpa batas', EN: 'without limit' };
const DUE: Words = { ID: 'Jatuh tempo dan perpanjangan', EN: 'Due dates and renewals' };
const DUE_MODES: Readonly<Record<'moveToNextOpenDay' | 'calendarDays' | 'openDaysOnly', Words>> = {
  moveToNextOpenDay: {
    ID: 'Bila hari kembali jatuh pada hari tutup, batasnya pindah ke hari buka berikutnya.',
    EN: 'A due date that falls on a closed day moves to the next open day.',
  },
  calendarDays: {
    ID: 'Lama pinjam dihitung dalam hari kalender.',
    EN: 'Loan periods are counted in calendar days.',
  },
  openDaysOnly: { ID: 'Hanya hari buka yang dihitung.', EN: 'Only opening days are counted.' },
};
const LATE: Words = { ID: 'Terlambat', EN: 'Late' };
const HOLDS: Words = { ID: 'Pesanan (reservasi)', EN: 'Holds' };
const LOST: Words = { ID: 'Hilang atau rusak', EN: 'Lost or damaged' };
const WHO: Words = { ID: 'Siapa boleh meminjam', EN: 'Who may borrow' };
const JOINING: Words = {
  ID: 'Masuk, duduk, dan membaca tidak memerlukan kartu. Untuk meminjam, daftarlah di portal atau di meja layanan; kartu tidak dipungut biaya.',
  EN: 'To come in, sit and read takes no card. To borrow, join in the portal or at the desk; a card is free of charge.',
};

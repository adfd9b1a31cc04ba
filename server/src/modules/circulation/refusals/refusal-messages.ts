import type { Actor } from '../../../platform/auth/actor';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Message } from '../../../platform/i18n/message';
import { toCivilDate } from '../../../shared/civil-date';
import { civilDayText } from '../../../shared/day-text';
import type { Locale } from '../../../shared/locale';
import type { RefusalCode } from './refusal-codes';
import type { DeskAnswer, Refusal as DomainRefusal, RefusalFacts } from './refusal.rules';

/** A refusal of circulation: what the domain says, beside the sentence for people. */
export type CirculationRefusal = Refusal & { readonly circulation: DomainRefusal<RefusalCode> };

/** Tells whether a refusal is one of circulation's own. */
export function isCirculationRefusal(refusal: Refusal): refusal is CirculationRefusal {
  return 'circulation' in refusal;
}

/** Puts a refusal of the domain into words. */
export function toWordedRefusal(
  refusal: DomainRefusal<RefusalCode>,
  field?: readonly string[],
): CirculationRefusal {
  const words = WORDS[refusal.code];
  return {
    code: 'NOT_ALLOWED',
    message: typeof words === 'function' ? words(refusal.facts) : words,
    ...(field ? { field } : {}),
    circulation: refusal,
  };
}

/** Refuses a member that does not exist. */
export function memberUnknown(field: readonly string[]): Refusal {
  return {
    code: 'NOT_FOUND',
    field,
    message: {
      ID: 'Anggota ini tidak ada. Pindai kartunya lagi.',
      EN: 'There is no such member. Scan the card again.',
    },
  };
}

/** Refuses a branch that does not exist. */
export function branchUnknown(field: readonly string[]): Refusal {
  return {
    code: 'NOT_FOUND',
    field,
    message: {
      ID: 'Cabang ini tidak ada. Pilih cabang lagi.',
      EN: 'There is no such branch. Choose the branch again.',
    },
  };
}

/** Refuses a loan or hold that does not exist, or is not the caller's. */
export function thingUnknown(field: readonly string[]): Refusal {
  return {
    code: 'NOT_FOUND',
    field,
    message: { ID: 'Tidak ditemukan. Muat ulang halaman.', EN: 'Not found. Reload the page.' },
  };
}

const HELD_AT_DESK: Message = {
  ID: 'Anggota lain menunggu eksemplar ini. Batalkan reservasinya, atau kembalikan ke antrean?',
  EN: 'Another member waits for this copy. Cancel their hold, or put it back into the queue?',
};
const HELD_AT_RENEWAL: Message = {
  ID: 'Dipesan orang lain, tidak bisa diperpanjang.',
  EN: 'Somebody else waits for it: it cannot be renewed.',
};

type Words = Message | ((facts: RefusalFacts) => Message);

const rupiah = (amount: unknown): string => `Rp${Number(amount).toLocaleString('id-ID')}`;

const day = (value: unknown, locale: Locale): string | null =>
  typeof value === 'string' ? civilDayText(value, locale) : null;
const dayOf = (instant: unknown, locale: Locale): string =>
  civilDayText(toCivilDate(new Date(String(instant))), locale);

/** A date that stays says what keeps it there, and what would help. */
function unchangedWords({ due, because }: RefusalFacts): Message {
  const [id, en] = [day(due, 'ID') ?? '', day(due, 'EN') ?? ''];
  if (because === 'MEMBERSHIP_ENDS')
    return {
      ID: `Keanggotaan berakhir, jadi tanggalnya tetap ${id}. Perpanjang keanggotaannya dulu.`,
      EN: `The membership ends, so the date stays ${en}. Renew the membership first.`,
    };
  if (because === 'FIXED_DATE')
    return {
      ID: `Semua pinjaman sekarang kembali paling lambat ${id}, jadi tanggalnya tidak berubah.`,
      EN: `All loans come back by ${en} now, so the date does not change.`,
    };
  return {
    ID: `Perpanjangan tidak membuat tanggalnya lebih lama: tetap ${id}.`,
    EN: `A renewal would not make the date any later: it stays ${en}.`,
  };
}

const WORDS: Readonly<Record<RefusalCode, Words>> = {
  UNKNOWN_BARCODE: {
    ID: 'Barkode ini tidak dikenal. Periksa labelnya, atau cari judulnya.',
    EN: 'No copy carries this barcode. Check the label, or search the title.',
  },
  RENEW_INSTEAD: {
    ID: 'Anggota ini sudah meminjamnya. Perpanjang?',
    EN: 'This member has it already. Renew it?',
  },
  LENT_TO_ANOTHER: {
    ID: 'Tercatat masih dipinjam anggota lain. Kembalikan dulu, lalu pinjamkan?',
    EN: 'It is still on loan to another member. Return it first, then lend it?',
  },
  CARD_LOST: {
    ID: 'Kartu ini dilaporkan hilang. Ganti kartunya dulu.',
    EN: 'This card was reported lost. Replace the card first.',
  },
  MEMBER_SUSPENDED: ({ until }) => ({
    ID: `Peminjaman ditangguhkan sampai ${day(until, 'ID') ?? 'dibuka petugas'}.`,
    EN: `Lending is suspended until ${day(until, 'EN') ?? 'staff lift it'}.`,
  }),
  MEMBER_BLOCKED: {
    ID: 'Anggota ini diblokir. Lihat alasannya di profil.',
    EN: 'This member is blocked. The profile says why.',
  },
  MEMBERSHIP_EXPIRED: ({ membershipUntil }) => ({
    ID: `Keanggotaan berakhir ${day(membershipUntil, 'ID') ?? ''}. Perpanjang keanggotaannya dulu.`,
    EN: `The membership ended on ${day(membershipUntil, 'EN') ?? ''}. Renew the membership first.`,
  }),
  MEMBERSHIP_ENDS_TODAY: {
    ID: 'Keanggotaan berakhir, sehingga pinjaman jatuh tempo hari ini. Perpanjang keanggotaannya dulu.',
    EN: 'The membership ends, so the loan would be due today. Renew the membership first.',
  },
  PROVISIONAL_MEMBER: {
    ID: 'Anggota sementara: tunjukkan identitas di meja supaya dapat meminjam.',
    EN: 'Provisional member: show an identity card at the desk to borrow.',
  },
  CONSENT_NEEDED: {
    ID: 'Persetujuan wali untuk meminjam belum ada atau sudah lewat. Mintalah persetujuan wali, lalu catat di data anggota.',
    EN: 'No guardian consents to borrowing, or the consent has run out. Ask the guardian, then note the consent in the member’s data.',
  },
  READING_ONLY: {
    ID: 'Golongan ini membaca di tempat dan tidak meminjam.',
    EN: 'This kind of member reads in the library and does not borrow.',
  },
  CONTACT_UNVERIFIED: {
    ID: 'Buktikan dahulu surel atau nomor telepon Anda dengan kode yang kami kirim; sesudah itu Anda dapat memesan.',
    EN: 'Prove your e-mail address or telephone first with the code we sent; then you can place holds.',
  },
  COPY_WITHDRAWN: {
    ID: 'Eksemplar ini sudah ditarik dari koleksi.',
    EN: 'This copy was withdrawn from the collection.',
  },
  COPY_LOST: {
    ID: 'Eksemplar ini tercatat hilang. Ditemukan, lalu dipinjamkan?',
    EN: 'This copy was taken for lost. Was it found, and shall it be lent?',
  },
  COPY_MISSING: {
    ID: 'Eksemplar ini tercatat tidak ada di rak. Ditemukan, lalu dipinjamkan?',
    EN: 'This copy was missing. Was it found, and shall it be lent?',
  },
  COPY_IN_REPAIR: {
    ID: 'Eksemplar ini tercatat sedang diperbaiki. Sudah selesai?',
    EN: 'This copy is in repair. Is it mended?',
  },
  COPY_IN_PROCESSING: {
    ID: 'Eksemplar ini belum selesai diolah. Pinjamkan juga?',
    EN: 'This copy is still being processed. Lend it anyway?',
  },
  COPY_ON_ORDER: {
    ID: 'Eksemplar ini tercatat masih dipesan. Sudah datang?',
    EN: 'This copy is still on order. Has it come?',
  },
  COPY_IN_TRANSIT: {
    ID: 'Eksemplar ini tercatat dalam perjalanan antarcabang. Sudah tiba?',
    EN: 'This copy is on its way between branches. Has it arrived?',
  },
  REFERENCE_ONLY: {
    ID: 'Koleksi ini hanya dibaca di tempat.',
    EN: 'This copy is for reading in the library only.',
  },
  HELD_FOR_ANOTHER: (facts) => (facts['forAnyCopy'] === undefined ? HELD_AT_DESK : HELD_AT_RENEWAL),
  NO_LOAN_RULE: {
    ID: 'Belum ada aturan berapa banyak yang boleh dipinjam. Isi aturan pinjaman dulu.',
    EN: 'No rule says how many may be lent. Set the loan rules first.',
  },
  TOO_MANY_LOANS: ({ limit, count }) => ({
    ID: `Batas pinjaman tercapai: ${String(count)} dari ${String(limit)}.`,
    EN: `The limit of loans is reached: ${String(count)} of ${String(limit)}.`,
  }),
  TOO_MANY_LOANS_IN_TOTAL: ({ limit, count }) => ({
    ID: `Batas seluruh pinjaman tercapai: ${String(count)} dari ${String(limit)}.`,
    EN: `The limit of all loans is reached: ${String(count)} of ${String(limit)}.`,
  }),
  TOO_MUCH_DEBT: ({ limit, debt }) => ({
    ID: `Tunggakan ${rupiah(debt)} melebihi batas ${rupiah(limit)}. Bayar dulu sebagian.`,
    EN: `${rupiah(debt)} owed is more than the limit of ${rupiah(limit)}. Pay a part first.`,
  }),
  GUARANTEES_OWE_TOO_MUCH: ({ limit, debt }) => ({
    ID: `Tunggakan anak atau tanggungan ${rupiah(debt)} melebihi batas ${rupiah(limit)}.`,
    EN: `The cards this member answers for owe ${rupiah(debt)}, more than the limit of ${rupiah(limit)}.`,
  }),
  OVERDUE_LOANS: ({ count }) => ({
    ID: `Ada ${String(count)} pinjaman yang terlambat. Tetap pinjamkan?`,
    EN: `${String(count)} loans are overdue. Lend anyway?`,
  }),
  NO_OPEN_DAYS: {
    ID: 'Kalender cabang tidak punya hari buka. Periksa jam buka dan penutupan.',
    EN: 'The calendar of the branch has no open day. Check its hours and closures.',
  },
  TOO_MANY_RENEWALS: ({ limit }) => ({
    ID: `Sudah diperpanjang ${String(limit)} kali, sebanyak yang boleh.`,
    EN: `Renewed ${String(limit)} times, as often as allowed.`,
  }),
  COPY_MUST_BE_SEEN: {
    ID: 'Bawa bukunya ke meja supaya dapat diperpanjang lagi.',
    EN: 'Bring the book to the desk to renew it again.',
  },
  TOO_SOON: ({ earliestAt }) => ({
    ID: `Belum waktunya: dapat diperpanjang mulai ${dayOf(earliestAt, 'ID')}.`,
    EN: `It is too early: it can be renewed from ${dayOf(earliestAt, 'EN')}.`,
  }),
  LOAN_OVERDUE: { ID: 'Sudah terlambat. Perpanjang di meja.', EN: 'It is overdue. Renew it at the desk.' },
  OTHER_LOAN_OVERDUE: {
    ID: 'Ada pinjaman lain yang terlambat. Kembalikan itu dulu.',
    EN: 'Another loan is overdue. Return it first.',
  },
  DUE_DATE_WOULD_NOT_CHANGE: unchangedWords,
  CLAIMED_RETURNED: {
    ID: 'Buku ini dinyatakan sudah kembali dan masih dicari petugas. Bila bukunya ada, kembalikan di meja.',
    EN: 'It was said to be back, and staff are looking for it. If the book is there, return it at the desk.',
  },
  LOAN_CLOSED: { ID: 'Pinjaman ini sudah selesai.', EN: 'This loan is over.' },
  TOO_MANY_HOLDS: ({ limit }) => ({
    ID: `Batas reservasi tercapai: ${String(limit)}. Batalkan salah satu dulu.`,
    EN: `The limit of ${String(limit)} holds is reached. Cancel one first.`,
  }),
  TOO_MANY_HOLDS_ON_TITLE: {
    ID: 'Judul ini sudah direservasi.',
    EN: 'There is a hold on this title already.',
  },
  ALREADY_BORROWED: {
    ID: 'Judul ini sedang dipinjam anggota yang sama. Tetap reservasi?',
    EN: 'This member has the title on loan. Place the hold anyway?',
  },
  NO_COPY_CAN_FILL: { ID: 'Tidak ada eksemplar yang dapat dipinjam.', EN: 'No copy of it can be lent.' },
  COPIES_ON_SHELF: {
    ID: 'Masih ada di rak: ambil langsung.',
    EN: 'A copy stands on the shelf: take it from there.',
  },
  ALREADY_SET_ASIDE: {
    ID: 'Eksemplarnya sudah disiapkan, jadi tidak dapat ditunda. Batalkan bila tidak jadi.',
    EN: 'A copy is kept for it already, so it cannot be suspended. Cancel it if it is not wanted.',
  },
  NOT_IN_THE_FUTURE: { ID: 'Pilih tanggal setelah hari ini.', EN: 'Choose a day after today.' },
  HOLD_CLOSED: { ID: 'Reservasi ini sudah selesai.', EN: 'This hold is over.' },
};

/** What somebody says to a refusal when they send the request again. */
export type RefusalAnswer = {
  readonly refusal: string;
  readonly reason?: string | null;
  readonly cancelsHold?: boolean | null;
};

const LONGEST_REASON = 300;

/** Reads the answers of the desk; null from anyone but staff, who alone can answer. */
export function deskAnswer(
  actor: Actor,
  answers: readonly RefusalAnswer[] | null | undefined,
): DeskAnswer | null {
  if (actor.kind !== 'staff' || !answers || answers.length === 0) return null;
  return {
    acceptedCodes: answers.map(({ refusal }) => refusal),
    permissions: [...actor.permissions],
    reason: findReason(answers),
  };
}

/** Gives the first reason among the answers; null if there is none. */
export function findReason(answers: readonly RefusalAnswer[] | null | undefined): string | null {
  const reason = answers?.map((answer) => answer.reason?.trim() ?? '').find((text) => text !== '');
  return reason === undefined ? null : reason.slice(0, LONGEST_REASON);
}

/** Tells whether the desk cancels the hold that stood in the way; otherwise it goes back into the queue. */
export function isHoldToBeCancelled(answers: readonly RefusalAnswer[] | null | undefined): boolean {
  return (
    answers?.some((answer) => answer.refusal === 'HELD_FOR_ANOTHER' && answer.cancelsHold === true) ?? false
  );
}

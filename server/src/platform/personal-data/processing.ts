import type { Message } from '../i18n/message';

/** The lawful bases of UU 27/2022 art. 20. */
export type LegalBasis =
  'CONSENT' | 'CONTRACT' | 'LEGAL_DUTY' | 'VITAL_INTEREST' | 'PUBLIC_TASK' | 'LEGITIMATE_INTEREST';

/** Whose data it is. */
export type DataSubject =
  | 'MEMBER'
  | 'CHILD'
  | 'GUARDIAN'
  | 'VISITOR'
  | 'STAFF'
  | 'PARTNER_CONTACT'
  | 'BUSINESS_OWNER'
  | 'MENTOR'
  | 'CONTRIBUTOR';

/** Who gets to see it. */
export type DataRecipient = 'SUBJECT' | 'STAFF' | 'PARTNER' | 'DELIVERY' | 'CITY' | 'PUBLIC';

/** What data about people is kept for: one entry of the register of processing (UU 27/2022 art. 31). */
export type Processing = {
  /** Names it for ever: records of staff refer to it. */
  readonly code: string;
  readonly name: Message;
  /** The kinds of data, in plain words. */
  readonly data: Message;
  readonly subjects: readonly DataSubject[];
  readonly purpose: Message;
  readonly bases: readonly LegalBasis[];
  readonly retention: Message;
  readonly recipients: readonly DataRecipient[];
};

/** Keeping accounts safe, which the law asks of whoever keeps data (UU 27/2022 art. 35 to 39). */
export const ACCOUNT_SECURITY: Processing = {
  code: 'ACCOUNT_SECURITY',
  name: { ID: 'Keamanan akun', EN: 'Security of accounts' },
  data: {
    ID: 'Sesi masuk, perangkat, kunci sandi, kode sekali pakai, percobaan masuk',
    EN: 'Sessions, devices, passkeys, one-time codes, attempts to sign in',
  },
  subjects: ['MEMBER', 'CHILD', 'STAFF'],
  purpose: {
    ID: 'Memastikan akun hanya dipakai pemiliknya, dan menahan percobaan menebak kata sandi.',
    EN: 'To see to it that an account is used by its owner alone, and to hold back guessing of passwords.',
  },
  bases: ['LEGAL_DUTY', 'LEGITIMATE_INTEREST'],
  retention: {
    ID: 'Sesi sampai berakhir; kode 7 hari; jawaban permintaan ulang 1 hari; kunci sandi sampai dihapus pemiliknya.',
    EN: 'Sessions until they end; codes 7 days; answers to repeats 1 day; passkeys until their owner removes them.',
  },
  recipients: ['SUBJECT'],
};

/** The log of what was done, and by whom. */
export const AUDIT_TRAIL: Processing = {
  code: 'AUDIT_TRAIL',
  name: { ID: 'Jejak tindakan', EN: 'Log of acts' },
  data: {
    ID: 'Petugas yang bertindak, tindakan, waktu, nomor pokok yang disentuh; berkas daftar yang diambil',
    EN: 'The staff who acted, the act, its time, ids of what it touched; files of lists that were taken',
  },
  subjects: ['STAFF', 'MEMBER'],
  purpose: {
    ID: 'Membuktikan siapa mengubah dan melihat data, dan menemukan penyalahgunaan.',
    EN: 'To prove who changed and saw data, and to find misuse.',
  },
  bases: ['LEGAL_DUTY'],
  retention: {
    ID: 'Log audit 2 tahun; peristiwa 30 hari; berkas daftar 24 jam.',
    EN: 'The audit log 2 years; events 30 days; files of lists 24 hours.',
  },
  recipients: ['STAFF'],
};

import type { LocalizedText } from '../../../shared/locale';
import type { Element } from './figures/skm-index.rules';

/** Services that a sheet is about. */
export const SERVICE_NAMES = {
  LENDING: { indonesian: 'Meminjam dan mengembalikan', english: 'Borrowing and returning' },
  READING: { indonesian: 'Membaca di tempat', english: 'Reading in the library' },
  COMPUTERS: { indonesian: 'Komputer dan internet', english: 'Computers and internet' },
  ROOMS: { indonesian: 'Memesan ruang atau kursi', english: 'Booking a room or a seat' },
  EVENTS: { indonesian: 'Kelas atau acara', english: 'Classes and events' },
  CONSULTATIONS: { indonesian: 'Konsultasi usaha', english: 'Business consultation' },
  MEMBERSHIP: { indonesian: 'Jadi anggota', english: 'Becoming a member' },
} as const satisfies Readonly<Record<string, LocalizedText>>;
/** One of the services. */
export type Service = keyof typeof SERVICE_NAMES;
/** The services in their order. */
export const SERVICES = Object.keys(SERVICE_NAMES) as readonly Service[];

/** Age groups of the form; the year of birth is never kept. */
export const AGE_BANDS = ['UNDER_17', 'FROM_17', 'FROM_26', 'FROM_41', 'OVER_60'] as const;
/** One of the age groups. */
export type SheetAge = (typeof AGE_BANDS)[number];

/** Sexes as the form has them. */
export const SHEET_SEXES = ['FEMALE', 'MALE'] as const;
/** One of them. */
export type SheetSex = (typeof SHEET_SEXES)[number];

/** Education as the form has it. */
export const EDUCATIONS = ['SD', 'SMP', 'SMA', 'S1', 'S2', 'S3'] as const;
/** One of the steps of education. */
export type Education = (typeof EDUCATIONS)[number];

/** Occupations of the form. */
export const OCCUPATIONS = ['PNS', 'TNI', 'POLRI', 'SWASTA', 'WIRAUSAHA', 'OTHER'] as const;
/** One of the occupations. */
export type Occupation = (typeof OCCUPATIONS)[number];

/** How a sheet came in. */
export const CHANNELS = ['INVITATION', 'DESK', 'KIOSK', 'PAPER'] as const;
/** One of the ways. */
export type SheetChannel = (typeof CHANNELS)[number];

/** How far a period has come. */
export const PERIOD_STATUSES = ['OPEN', 'CLOSED', 'PUBLISHED'] as const;
/** One of the states of a period. */
export type PeriodStatus = (typeof PERIOD_STATUSES)[number];

/** How far a follow-up has come. */
export const ACT_STATUSES = ['PLANNED', 'RUNNING', 'DONE', 'DECLINED'] as const;
/** One of the states of a follow-up. */
export type ActStatus = (typeof ACT_STATUSES)[number];

/** What groups of respondents are told apart by. */
export const GROUP_KINDS = ['SEX', 'AGE', 'EDUCATION', 'OCCUPATION'] as const;
/** One of the kinds of groups. */
export type GroupKind = (typeof GROUP_KINDS)[number];

/** An element as its period asks it. */
export type ElementWording = {
  readonly code: Element;
  readonly name: LocalizedText;
  readonly question: LocalizedText;
  /** From the worst to the best. */
  readonly answers: readonly LocalizedText[];
};

/** The first and the last day of a period. */
export type PeriodDays = { readonly fromDate: string; readonly untilDate: string };

import type { LocalizedText } from '../../../shared/locale';
/** Kinds of programme and of event. */
export const PROGRAMME_KINDS = [
  'STORYTELLING',
  'LITERACY',
  'READING_WRITING',
  'DIGITAL_LITERACY',
  'BOOK_CLUB',
  'WORKSHOP',
  'SCHOOL_PARTNERSHIP',
  'BUSINESS_TRAINING',
  'EXHIBITION',
  'PERFORMANCE',
  'CULTURE_SEMINAR',
  'TALK',
  'COMMUNITY',
  'OTHER',
] as const;
/** One of the kinds of programme and of event. */
export type ProgrammeKind = (typeof PROGRAMME_KINDS)[number];

/** States of a programme. */
export const PROGRAMME_STATUSES = ['DRAFT', 'PUBLISHED', 'ARCHIVED'] as const;
/** One of the states of a programme. */
export type ProgrammeStatus = (typeof PROGRAMME_STATUSES)[number];

/** How an event is built. */
export const EVENT_FORMATS = ['ACTIVITY', 'COURSE', 'EXHIBITION', 'PERFORMANCE', 'SEMINAR'] as const;
/** One of the ways an event is built. */
export type EventFormat = (typeof EVENT_FORMATS)[number];

/** The object type of the schema by format. */
export const EVENT_TYPES = {
  ACTIVITY: 'ActivityEvent',
  COURSE: 'CourseEvent',
  EXHIBITION: 'ExhibitionEvent',
  PERFORMANCE: 'PerformanceEvent',
  SEMINAR: 'SeminarEvent',
} as const satisfies Record<EventFormat, string>;

/** States of an event. */
export const EVENT_STATUSES = ['DRAFT', 'IN_REVIEW', 'PUBLISHED', 'POSTPONED', 'CANCELLED', 'DONE'] as const;
/** One of the states of an event. */
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** For whom events are made, and what people call them. */
export const EVENT_AUDIENCE_NAMES = {
  EVERYBODY: { indonesian: 'Semua orang', english: 'Everybody' },
  FAMILIES: { indonesian: 'Keluarga', english: 'Families' },
  TODDLERS: { indonesian: 'Balita', english: 'Toddlers' },
  PRESCHOOL: { indonesian: 'PAUD dan TK', english: 'Preschool' },
  PRIMARY_SCHOOL: { indonesian: 'SD', english: 'Primary school' },
  JUNIOR_HIGH: { indonesian: 'SMP', english: 'Junior high school' },
  SENIOR_HIGH: { indonesian: 'SMA dan SMK', english: 'Senior high school' },
  STUDENTS: { indonesian: 'Mahasiswa', english: 'Students' },
  ADULTS: { indonesian: 'Dewasa', english: 'Adults' },
  WORKERS: { indonesian: 'Pekerja', english: 'Workers' },
  HOMEMAKERS: { indonesian: 'Ibu rumah tangga', english: 'Homemakers' },
  BUSINESSES: { indonesian: 'UKM', english: 'Small businesses' },
  ELDERLY: { indonesian: 'Lansia', english: 'Elders' },
  DISABILITY: { indonesian: 'Penyandang disabilitas', english: 'People with disabilities' },
  NEWCOMERS: { indonesian: 'Warga baru', english: 'Newcomers' },
  TEACHERS: { indonesian: 'Guru', english: 'Teachers' },
  SCHOOL_GROUPS: { indonesian: 'Rombongan sekolah', english: 'School groups' },
} as const satisfies Readonly<Record<string, LocalizedText>>;
/** One of the groups of people an event is made for. */
export type EventAudience = keyof typeof EVENT_AUDIENCE_NAMES;

const OF_CHILDREN: ReadonlySet<EventAudience> = new Set([
  'FAMILIES',
  'TODDLERS',
  'PRESCHOOL',
  'PRIMARY_SCHOOL',
  'JUNIOR_HIGH',
]);
const OF_SCHOOLS: ReadonlySet<EventAudience> = new Set(['TEACHERS', 'SCHOOL_GROUPS']);

/** Tells whether an event belongs on the page for children. */
export function isForChildren(audiences: readonly EventAudience[]): boolean {
  return audiences.some((audience) => OF_CHILDREN.has(audience));
}

/** Tells whether an event belongs on the page for schools. */
export function isForSchools(audiences: readonly EventAudience[]): boolean {
  return audiences.some((audience) => OF_SCHOOLS.has(audience));
}

/** Where an event takes place. */
export const PLACE_KINDS = ['BRANCH', 'ELSEWHERE', 'ONLINE'] as const;
/** One of the kinds of place. */
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** What people do at an event. */
export const EVENT_ROLES = [
  'SPEAKER',
  'STORYTELLER',
  'ARTIST',
  'PERFORMER',
  'TRAINER',
  'AUTHOR',
  'CURATOR',
  'MODERATOR',
  'HOST',
  'VOLUNTEER',
] as const;
/** One of the things people do at an event. */
export type EventRole = (typeof EVENT_ROLES)[number];

/** How places are given out. */
export const REGISTRATION_MODES = ['NONE', 'OPEN', 'APPROVAL'] as const;
/** One of the ways places are given out. */
export type RegistrationMode = (typeof REGISTRATION_MODES)[number];

/** What one registration is for. */
export const REGISTRATION_SCOPES = ['SERIES', 'SESSION'] as const;
/** One of the things a registration is for. */
export type RegistrationScope = (typeof REGISTRATION_SCOPES)[number];

/** How places that become free are given to those who wait. */
export const WAITING_MODES = ['NONE', 'OFFER', 'AUTO_FILL'] as const;
/** One of the ways of the waiting list. */
export type WaitingMode = (typeof WAITING_MODES)[number];

/** What partners give. */
export const CONTRIBUTION_KINDS = ['MONEY', 'GOODS', 'TRAINERS', 'PLACE', 'OTHER'] as const;
/** One of the things partners give. */
export type ContributionKind = (typeof CONTRIBUTION_KINDS)[number];

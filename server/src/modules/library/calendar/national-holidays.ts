import type { CivilDate } from '../../../shared/civil-date';

/**
 * A day on which offices of the state are closed: by law, or by a joint decision on shared leave (cuti
 * bersama).
 */
export type NationalHoliday = {
  readonly day: CivilDate;
  readonly kind: 'nationalHoliday' | 'jointLeave';
  readonly indonesian: string;
  readonly english: string;
  /** True while no joint decree (SKB) names the date: days of the moon may move by one. */
  readonly isEstimated: boolean;
};

/**
 * Holds the holidays of 2026 (SKB 3 Menteri 1497/2025, 2/2025 and 5/2025) and those expected in 2027. A day
 * may carry two (25 December 2027) and a holiday may come twice in a year (Isra Mikraj 2027). Dates and
 * official names are facts.
 */
export const NATIONAL_HOLIDAYS: readonly NationalHoliday[] = [
  {
    day: '2026-01-01',
    kind: 'nationalHoliday',
    indonesian: 'Tahun Baru Masehi',
    english: "New Year's Day",
    isEstimated: false,
  },
  {
    day: '2026-01-16',
    kind: 'nationalHoliday',
    indonesian: 'Isra Mikraj Nabi Muhammad S.A.W.',
    english: "Isra' and Mi'raj",
    isEstimated: false,
  },
  {
    day: '2026-02-16',
    kind: 'jointLeave',
    indonesian: 'Cuti Bersama Tahun Baru Imlek',
    english: 'Lunar New Year Joint Holiday',
    isEstimated: false,
  },
  {
    day: '2026-02-17',
    kind: 'nationalHoliday',
    indonesian: 'Tahun Baru Imlek',
    english: 'Lunar New Year',
    isEstimated: false,
  },
  {
    day: '2026-03-18',
    kind: 'jointLeave',
    indonesian: 'Cuti Bersama Hari Suci Nyepi',
    english: 'Day of Silence Joint Holiday',
    isEstimated: false,
  },
  {
    day: '2026-03-19',
    kind: 'nationalHoliday',
    indonesian: 'Hari Suci Nyepi',
    english: 'Day of Silence',
    isEstimated: false,
  },
  {
    day: '2026-03-20',
    kind: 'jointLeave',
    indonesian: 'Cuti Bersama Hari Raya Idul Fitri',
    english: 'Eid al-Fitr Joint Holiday',
    isEstimated: false,
  },
  {
    day: '2026-03-21',
    kind: 'nationalHoliday',
    indonesian: 'Hari Raya Idul Fitri',
    english: 'Eid al-Fitr',
    isEstimated: false,
  },
  {
    day: '2026-03-22',
    kind: 'nationalHoliday',
    indonesian: 'Hari Raya Idul Fitri (hari kedua)',
    english: 'Eid al-Fitr Second Day',
    isEstimated: false,
  },
  {
    day: '2026-03-23',
    kind: 'jointLeave',
    indonesian: 'Cuti Bersama Hari Raya Idul Fitri',
    english: 'Eid al-Fitr Joint Holiday',
    isEstimated: false,
  },
  {
    day: '2026-03-24',
    kind: 'jointLeave',
    indonesian: 'Cuti Bersama Hari Raya Idul Fitri',
    english: 'Eid al-Fitr Joint Holiday',
    isEstimated: false,
  },
  {
    day: '2026-04-03',
    kind: 'nationalHoliday',
    indonesian: 'Wafat Yesus Kristus',
    english: 'Good Friday',
    isEstimated: false,
  },
  {
    day: '2026-04-05',
    kind: 'nationalHoliday',
    indonesian: 'Kebangkitan Yesus Kristus (Paskah)',
    english: 'Easter Sunday',
    isEstimated: false,
  },
  {
    day: '2026-05-01',
    kind: 'nationalHoliday',
    indonesian: 'Hari Buruh Internasional',
    english: 'International Labor Day',
    isEstimated: false,
  },
  {
    day: '2026-05-14',
    kind: 'nationalHoliday',
    indonesian: 'Kenaikan Yesus Kristus',
    english: 'Ascension Day',
    isEstimated: false,
  },
  {
    day: '2026-05-15',
    kind: 'jointLeave',
    indonesian: 'Cuti Bersama Kenaikan Yesus Kristus',
    english: 'Ascension Joint Holiday',
    isEstimated: false,
  },
  {
    day: '2026-05-27',
    kind: 'nationalHoliday',
    indonesian: 'Hari Raya Idul Adha',
    english: 'Eid al-Adha',
    isEstimated: false,
  },
  {
    day: '2026-05-28',
    kind: 'jointLeave',
    indonesian: 'Cuti Bersama Hari Raya Idul Adha',
    english: 'Eid al-Adha Joint Holiday',
    isEstimated: false,
  },
  {
    day: '2026-05-31',
    kind: 'nationalHoliday',
    indonesian: 'Hari Raya Waisak',
    english: 'Vesak Day',
    isEstimated: false,
  },
  {
    day: '2026-06-01',
    kind: 'nationalHoliday',
    indonesian: 'Hari Lahir Pancasila',
    english: 'Pancasila Day',
    isEstimated: false,
  },
  {
    day: '2026-06-16',
    kind: 'nationalHoliday',
    indonesian: 'Tahun Baru Islam',
    english: 'Islamic New Year',
    isEstimated: false,
  },
  {
    day: '2026-08-17',
    kind: 'nationalHoliday',
    indonesian: 'Proklamasi Kemerdekaan',
    english: 'Independence Day',
    isEstimated: false,
  },
  {
    day: '2026-08-25',
    kind: 'nationalHoliday',
    indonesian: 'Maulid Nabi Muhammad S.A.W.',
    english: "Prophet's Birthday",
    isEstimated: false,
  },
  {
    day: '2026-12-24',
    kind: 'jointLeave',
    indonesian: 'Cuti Bersama Natal',
    english: 'Christmas Joint Holiday',
    isEstimated: false,
  },
  {
    day: '2026-12-25',
    kind: 'nationalHoliday',
    indonesian: 'Kelahiran Yesus Kristus (Natal)',
    english: 'Christmas Day',
    isEstimated: false,
  },
  {
    day: '2027-01-01',
    kind: 'nationalHoliday',
    indonesian: 'Tahun Baru Masehi',
    english: "New Year's Day",
    isEstimated: true,
  },
  {
    day: '2027-01-05',
    kind: 'nationalHoliday',
    indonesian: 'Isra Mikraj Nabi Muhammad S.A.W.',
    english: "Isra' and Mi'raj",
    isEstimated: true,
  },
  {
    day: '2027-02-06',
    kind: 'nationalHoliday',
    indonesian: 'Tahun Baru Imlek',
    english: 'Lunar New Year',
    isEstimated: true,
  },
  {
    day: '2027-03-08',
    kind: 'nationalHoliday',
    indonesian: 'Hari Suci Nyepi',
    english: 'Day of Silence',
    isEstimated: true,
  },
  {
    day: '2027-03-09',
    kind: 'nationalHoliday',
    indonesian: 'Hari Raya Idul Fitri',
    english: 'Eid al-Fitr',
    isEstimated: true,
  },
  {
    day: '2027-03-10',
    kind: 'nationalHoliday',
    indonesian: 'Hari Raya Idul Fitri (hari kedua)',
    english: 'Eid al-Fitr Second Day',
    isEstimated: true,
  },
  {
    day: '2027-03-26',
    kind: 'nationalHoliday',
    indonesian: 'Wafat Yesus Kristus',
    english: 'Good Friday',
    isEstimated: true,
  },
  {
    day: '2027-03-28',
    kind: 'nationalHoliday',
    indonesian: 'Kebangkitan Yesus Kristus (Paskah)',
    english: 'Easter Sunday',
    isEstimated: true,
  },
  {
    day: '2027-05-01',
    kind: 'nationalHoliday',
    indonesian: 'Hari Buruh Internasional',
    english: 'International Labor Day',
    isEstimated: true,
  },
  {
    day: '2027-05-06',
    kind: 'nationalHoliday',
    indonesian: 'Kenaikan Yesus Kristus',
    english: 'Ascension Day',
    isEstimated: true,
  },
  {
    day: '2027-05-16',
    kind: 'nationalHoliday',
    indonesian: 'Hari Raya Idul Adha',
    english: 'Eid al-Adha',
    isEstimated: true,
  },
  {
    day: '2027-05-20',
    kind: 'nationalHoliday',
    indonesian: 'Hari Raya Waisak',
    english: 'Vesak Day',
    isEstimated: true,
  },
  {
    day: '2027-06-01',
    kind: 'nationalHoliday',
    indonesian: 'Hari Lahir Pancasila',
    english: 'Pancasila Day',
    isEstimated: true,
  },
  {
    day: '2027-06-06',
    kind: 'nationalHoliday',
    indonesian: 'Tahun Baru Islam',
    english: 'Islamic New Year',
    isEstimated: true,
  },
  {
    day: '2027-08-14',
    kind: 'nationalHoliday',
    indonesian: 'Maulid Nabi Muhammad S.A.W.',
    english: "Prophet's Birthday",
    isEstimated: true,
  },
  {
    day: '2027-08-17',
    kind: 'nationalHoliday',
    indonesian: 'Proklamasi Kemerdekaan',
    english: 'Independence Day',
    isEstimated: true,
  },
  {
    day: '2027-12-25',
    kind: 'nationalHoliday',
    indonesian: 'Kelahiran Yesus Kristus (Natal)',
    english: 'Christmas Day',
    isEstimated: true,
  },
  {
    day: '2027-12-25',
    kind: 'nationalHoliday',
    indonesian: 'Isra Mikraj Nabi Muhammad S.A.W.',
    english: "Isra' and Mi'raj",
    isEstimated: true,
  },
];

/** Returns the holidays of one year in order of their days. */
export function listNationalHolidays(year: number): readonly NationalHoliday[] {
  return NATIONAL_HOLIDAYS.filter(({ day }) => day.startsWith(`${year}-`));
}

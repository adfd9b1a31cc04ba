const FIRST_MONTH = 7;

/**
 * The school year that a day belongs to, by the calendar year in which it begins: in July. From May on the
 * next one is prepared.
 */
export function schoolYearOn(day: string): number {
  const [year = '', month = ''] = day.split('-');
  return Number(month) >= FIRST_MONTH - 2 ? Number(year) : Number(year) - 1;
}

/** The last grade of a school, as its name suggests. */
export function guessLastGrade(school: string): 6 | 9 | 12 {
  if (/^(SD|SDN|SDK|MI|MIN)\b/i.test(school)) return 6;
  return /^(SMP|SMPN|MTS|MTSN)\b/i.test(school) ? 9 : 12;
}

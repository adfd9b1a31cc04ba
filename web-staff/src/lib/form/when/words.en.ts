/** Words of the fields for days and times. */
export const when = {
  datePlaceholder: 'e.g. 17 5 2026',
  timePlaceholder: 'e.g. 9.30',
  noDate: 'This is no date. Write for example 17 5 2026, 17 May, or tomorrow.',
  noTime: 'This is no time. Write for example 9.30 or 0930.',
  tooEarly: '{{day}} at the earliest.',
  tooLate: '{{day}} at the latest.',
  openCalendar: 'Open the calendar',
  calendar: 'Choose a date',
  monthBefore: 'Month before',
  monthAfter: 'Month after',
  timeOf: '{{label}}, time',
};

/** Words of the fields for days and times. */
export const when = {
  datePlaceholder: 'mis. 17 5 2026',
  timePlaceholder: 'mis. 9.30',
  noDate: 'Ini bukan tanggal. Tulis misalnya 17 5 2026, 17 Mei, atau besok.',
  noTime: 'Ini bukan jam. Tulis misalnya 9.30 atau 0930.',
  tooEarly: 'Paling awal {{day}}.',
  tooLate: 'Paling akhir {{day}}.',
  openCalendar: 'Buka kalender',
  calendar: 'Pilih tanggal',
  monthBefore: 'Bulan sebelumnya',
  monthAfter: 'Bulan berikutnya',
  timeOf: '{{label}}, jam',
};

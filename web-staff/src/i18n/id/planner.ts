/** Words of the planner by space. */
export const planner = {
  title: "Perencana ruang", space: "Ruang", view: "Tampilan", week: "Pekan", month: "Bulan", previous: "Sebelumnya", next: "Berikutnya", today: "Hari ini", closed: "tutup", count_one: "{{count}} pertemuan", count_other: "{{count}} pertemuan", drafts_one: "{{count}} draf", drafts_other: "{{count}} draf",
  until: "sampai {{day}}", conflict: "Bentrok.", move: "Pindahkan", moveName: "Pindahkan {{name}} ke…", moveTitle: "Pindahkan “{{name}}” ke…", moved: "{{name}} dipindahkan.", undated: "Belum dijadwalkan", hint: "Seret kartu, atau pilih kartu lalu P untuk “Pindahkan ke…”.",
  legend: { programme: "program", culture: "budaya", draft: "draf", closed: "tutup" },
};

/** Words of the calendar in Bahasa Indonesia. */
export const words = {
  heading: "Acara di perpustakaan",
  lead: "Dongeng, kelas, pameran, pergelaran, dan seminar. Hampir semuanya tanpa biaya.",
  month: "Bulan", week: "Pekan", agenda: "Agenda", posters: "Poster",
  view: "Tampilan",
  previousMonth: "Bulan sebelumnya", nextMonth: "Bulan berikutnya", previousWeek: "Pekan sebelumnya", nextWeek: "Pekan berikutnya",
  thisMonth: "Bulan ini", thisWeek: "Pekan ini",
  monthName: ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"],
  weekdayShort: ["Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min"],
  filters: "Saring",
  kind: "Jenis acara", allKinds: "Semua jenis", branch: "Tempat", allBranches: "Semua tempat", audience: "Untuk", everybody: "Semua orang",
  audiences: { anak: "Anak", sekolah: "Sekolah", lansia: "Lansia", ukm: "UKM", difabel: "Difabel" },
  isFree: "Tanpa biaya", isAccessible: "Ramah difabel", clear: "Hapus saringan",
  more_one: "{{count}} lagi", more_other: "{{count}} lagi",
  through: "sampai {{day}}",
  today: "hari ini",
  caption: "Acara {{month}}",
  none: "Tidak ada acara dalam rentang ini",
  noneText: "Ubah saringan, atau lihat bulan berikutnya. Usul acara juga boleh.",
  count_one: "{{count}} acara", count_other: "{{count}} acara",
  over_one: "{{count}} acara sudah lewat", over_other: "{{count}} acara sudah lewat",
  nothingLeft: "Tidak ada lagi acara dalam rentang ini.",
  subscribe: "Langganan kalender",
  subscribeText: "Tautan ini dibuka di aplikasi kalender Anda dan ikut berubah bila acara berubah.",
  file: "Unduh berkas kalender",
  embed: "Pasang di situs Anda",
  embedText: "Salin kode ini ke halaman sekolah atau komunitas Anda. Isinya ikut berubah dengan sendirinya.",
  feed: "Umpan RSS",
  propose: "Punya acara untuk warga kota?", proposeText: "Komunitas, sekolah, dan seniman boleh mengusulkan acara atau pergelaran.", proposeLink: "Usulkan acara",
};

/** Gives the shape that every language must fill. */
export type EventsWords = typeof words;

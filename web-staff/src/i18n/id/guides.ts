/** Words of guides for small businesses and of the figures they rest on. */
export const guideTerms = {
  need: { START: "Memulai", PERMITS: "Izin dan sertifikat", FINANCE: "Modal", MARKETING: "Pemasaran", PACKAGING: "Kemasan", BOOKKEEPING: "Pembukuan", EXPORT: "Ekspor" },
  stage: { IDEA: "Ide", STARTED: "Rintisan", GROWING: "Berkembang", SCALING: "Naik kelas" },
  sector: { FOOD: "Makanan dan minuman", CRAFT: "Kerajinan dan mebel", FASHION: "Busana, bordir, batik", TRADE: "Perdagangan", SERVICES: "Jasa", FARMING: "Pertanian dan perikanan" },
  status: { DRAFT: "Draf", PUBLISHED: "Terbit", ARCHIVED: "Arsip" },
  template: { CASH_BOOK: "Buku kas (CSV)", PRICE_SHEET: "Lembar harga jual (CSV)", CASH_FLOW: "Lembar arus kas (CSV)", LABEL_CHECKLIST: "Daftar periksa label (PDF)", FOOD_SAFETY_LETTER: "Contoh surat permohonan (PDF)", BUSINESS_PLAN: "Rencana usaha satu halaman (PDF)" },
  neverReviewed: "Belum pernah diperiksa", wasDue: "Perlu diperiksa sejak {{day}}", dueOn: "Diperiksa lagi {{day}}",
};
export const guides = {
  title: "Panduan UKM", intro: "Panduan usaha di portal dan angka resmi yang dipakainya. Cocokkan dengan sumbernya secara berkala.", lists: "Daftar", list: { all: "Panduan", due: "Perlu diperiksa", figures: "Angka resmi" },
  create: "Panduan baru", search: "Cari panduan", searchPlaceholder: "Nama, ringkasan, kata kunci", count_one: "{{count}} panduan", count_other: "{{count}} panduan", acts: "Tindakan",
  refused: "Anda belum boleh mengubah panduan", refusedText: "Mintalah hak “guides.write” kepada pengelola akun.",
  every: { need: "Semua kebutuhan", stage: "Semua tahap", sector: "Semua bidang", status: "Draf dan terbit" },
  nothing: "Tidak ada panduan yang cocok", nothingText: "Kurangi saringan, atau tulis panduan baru.", nothingDue: "Semua panduan sudah diperiksa", nothingDueText: "Yang masa pemeriksaannya habis akan muncul di sini dan di halaman Hari ini.",
  noEnglish: "belum ada bahasa Inggris", reviewed: "{{name}}: diperiksa hari ini.", reviewedToday: "Diperiksa hari ini", change: "Ubah", saved: "Panduan tersimpan.", figureSaved: "Angka tersimpan dan berlaku di semua panduan.", unsaved: "Ada yang belum disimpan.", saveFirst: "Simpan dulu perubahan Anda.",
  inGuides_one: "di {{count}} panduan", inGuides_other: "di {{count}} panduan", inNoGuide: "Belum dipakai panduan mana pun; kalkulator tetap memakainya.", changesIn: "Berubah sekaligus di: {{guides}}.", since: "Berlaku sejak {{day}}", noSince: "Tanggal berlaku tidak disebut",
  section: { about: "Tentang panduan", steps: "Langkah", sources: "Sumber", figures: "Angka resmi yang tampil", titles: "Bacaan dari katalog", standing: "Terbit dan diperiksa" },
  field: {
    name: "Panduan", need: "Kebutuhan", stage: "Tahap", sector: "Bidang", status: "Keadaan", review: "Diperiksa", figure: "Angka", value: "Isi", source: "Sumber", amount: "Jumlah (rupiah)", sourceName: "Nama sumber, dengan pasalnya", sourceUrl: "Alamat sumber", effectiveSince: "Berlaku sejak",
    effectiveSinceHint: "Kosongkan bila sumbernya tidak menyebut.", reviewedOn: "Dicocokkan dengan sumbernya", summary: "Ringkasan", programme: "Program yang acaranya tampil", stages: "Untuk tahap (kosong berarti semua)", sectors: "Untuk bidang (kosong berarti semua)", duration: "Lama", cost: "Biaya resmi", needed: "Yang diperlukan",
    keywords: "Kata kunci lain", keywordsHint: "Kata yang dipakai orang saat mencari.", slug: "Kata di alamat", slugHint: "Kosongkan supaya dibuat dari nama.", reviewMonths: "Diperiksa setiap, bulan", reviewMonthsHint: "1 sampai 36", position: "Urutan", positionHint: "Yang kecil tampil lebih dulu.",
    stepName: "Langkah", hint: "Keterangan pendek", text: "Caranya", textHint: "Baris yang diawali “- ” menjadi daftar.", linkUrl: "Alamat tempat mengurusnya", template: "Berkas yang membantu",
  },
  noProgramme: "Tanpa program", noTemplate: "Tanpa berkas", addStep: "Tambah langkah", stepNumber: "Langkah {{number}}", addSource: "Tambah sumber", sourceNumber: "Sumber {{number}}", editFigures: "Ubah nilainya", seeIt: "Lihat di portal",
  act: { DRAFT: "Terbitkan", PUBLISHED: "Tarik dari portal", ARCHIVED: "Jadikan draf lagi" }, archive: "Arsipkan", done: { PUBLISHED: "Panduan terbit.", DRAFT: "Panduan menjadi draf.", ARCHIVED: "Panduan diarsipkan." },
  mentors: "Pendamping konsultasi tampil sendiri menurut kebutuhan panduan ini.",
};
export const guidesToday = { title: "Panduan UKM", guides_one: "{{count}} panduan perlu diperiksa", guides_other: "{{count}} panduan perlu diperiksa", figures_one: "{{count}} angka resmi perlu diperiksa", figures_other: "{{count}} angka resmi perlu diperiksa", none: "Semua panduan dan angka resmi sudah diperiksa." };

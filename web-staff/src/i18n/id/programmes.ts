/** Words of programmes and of those who make events. */
export const programmes = {
  title: "Program", intro: "Yang dilakukan perpustakaan terus-menerus demi satu tujuan. Acara menjadi bagiannya.", list: "Daftar program", create: "Program baru", saved: "Program tersimpan.", events: "Lihat acaranya", readAgain: "Muat versi tersimpan",
  emptyTitle: "Belum ada program", emptyText: "Buat program pertama, lalu acara dapat menjadi bagiannya.", chooseTitle: "Pilih program", chooseText: "Isinya tampil di sini dan dapat diubah.",
  status: { DRAFT: "Draf", PUBLISHED: "Terbit", ARCHIVED: "Arsip" }, field: { name: "Nama program", position: "Urutan", policyGoal: "Sasaran kebijakan" },
};
export const eventPeople = {
  title: "Pengisi acara", intro: "Narasumber, pendongeng, seniman, pelatih, dan relawan.", list: "Daftar pengisi acara", create: "Orang baru", saved: "Orang tersimpan.", search: "Cari orang", searchPlaceholder: "Nama", count_one: "{{total}} orang", count_other: "{{total}} orang",
  nothingTitle: "Tidak ada nama seperti itu", nothingText: "Periksa ejaannya, atau catat orang baru.", chooseTitle: "Pilih seseorang", chooseText: "Isinya tampil di sini dan dapat diubah.", hasPage: "punya halaman", nameOnly: "nama saja", isPublic: "Punya halaman sendiri di portal", made_one: "{{count}} acara", made_other: "{{count}} acara",
  field: { name: "Nama, seperti di poster", headline: "Siapa, dalam beberapa kata", biography: "Tentang orang ini", website: "Situs", photo: "Foto (dengan izinnya)" },
};

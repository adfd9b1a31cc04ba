/** Words of accounts, roles and the audit log. */
export const accounts = {
  title: "Petugas", intro: "Siapa bekerja di sini, dan apa yang boleh mereka lakukan di cabang mana.", invite: "Undang petugas", list: "Daftar petugas", lists: "Akun", show: "Lihat", open: "Aktif", closed: "Ditutup",
  empty: "Belum ada petugas", emptyClosed: "Tidak ada akun yang ditutup", count_one: "{{total}} akun", count_other: "{{total}} akun",
  name: "Nama", email: "Surel", branch: "Cabang kerja", noBranch: "Tidak tetap", roles: "Peran", state: "Keadaan", acts: "Tindakan", everywhere: "semua cabang", editOne: "Sunting {{name}}",
  isClosed: "ditutup", isInvited: "diundang, belum masuk", hasSecondStep: "langkah kedua terpasang", noSecondStep: "tanpa langkah kedua",
  roleNumber: "Peran {{number}}", placeNumber: "Cabang untuk peran {{number}}", removeRole: "Hapus peran {{number}}", addRole: "Tambah peran",
  makeLink: "Buat tautan", invited: "Akun dibuat.", saved: "Perubahan tersimpan.", link: "Tautan", copy: "Salin", copied: "Tersalin",
  linkIntro: "Kirim tautan ini kepada orangnya. Berlaku sekali dalam tiga hari, dan tidak akan ditampilkan lagi.", linkMade: "Tautan baru dibuat.", newLink: "Tautan baru",
  resetSecondStep: "Atur ulang langkah kedua", secondStepReset: "Langkah kedua diatur ulang.", endSessions: "Akhiri semua sesi", sessionsEnded: "Semua sesi berakhir.",
  close: "Tutup akun", closedNow: "Akun ditutup.", reopen: "Buka kembali", openedNow: "Akun dibuka kembali.", yourOwn: "Akun Anda sendiri diatur ulang atau ditutup oleh rekan lain.",
  newRole: "Peran baru", shipped: "bawaan", showRole: "Peran {{name}}", rights: "Hak", rightCount_one: "{{count}} hak", rightCount_other: "{{count}} hak", nameIndonesian: "Nama dalam bahasa Indonesia", nameEnglish: "Nama dalam bahasa Inggris",
  roleSaved: "Peran tersimpan.", roleRemoved: "Peran dihapus.",
};
export const welcome = { title: "Selamat datang", intro: "Tetapkan kata sandi untuk akun Anda. Tautan ini berlaku sekali.", noToken: "Tautan ini tidak lengkap. Salin seluruh alamat yang Anda terima.", submit: "Tetapkan dan masuk" };
export const audit = {
  title: "Jejak petugas", intro: "Setiap perubahan oleh petugas dan setiap kali data anggota dilihat, dua tahun ke belakang.", list: "Jejak petugas, terbaru dahulu", search: "Cari dalam jejak",
  act: "Tindakan", object: "Tentang (id)", actor: "Oleh (id)", branch: "Cabang", anyAct: "Semua tindakan", anybody: "Siapa pun", anyBranch: "Semua cabang", from: "Sejak", to: "Sampai", find: "Cari",
  when: "Waktu", who: "Petugas", what: "Tindakan", about: "Tentang", facts: "Rincian", show: "Lihat", gone: "akun terhapus",
  empty: "Tidak ada jejak", emptyText: "Ubah pencarian atau perlebar rentang harinya.", count_one: "{{total}} baris", count_other: "{{total}} baris",
  export: "Simpan sebagai CSV", exported_one: "{{count}} baris tersimpan.", exported_other: "{{count}} baris tersimpan.", exportedPart_one: "{{count}} baris terbaru tersimpan; persempit rentangnya untuk sisanya.", exportedPart_other: "{{count}} baris terbaru tersimpan; persempit rentangnya untuk sisanya.",
};
export const act = {
  viewMember: "melihat anggota", checkOut: "meminjamkan", checkIn: "menerima kembali", renewLoans: "memperpanjang", undoScan: "membatalkan pindai", declareLost: "menyatakan hilang", placeHold: "memesan", cancelHold: "membatalkan reservasi",
  recordPayment: "menerima pembayaran", waiveDebt: "menghapus tunggakan", payOut: "mengembalikan uang", closeTill: "menutup kas", registerMember: "mendaftarkan anggota", updateMember: "mengubah anggota", blockMember: "memblokir anggota",
  liftMemberBlock: "membuka blokir", setMemberPassword: "menetapkan kata sandi anggota", replaceCard: "mengganti kartu", renewMembership: "memperpanjang keanggotaan", decideDataRequest: "memutuskan permintaan data",
  createTitle: "menambah judul", updateTitle: "mengubah judul", deleteTitle: "menghapus judul", addCopies: "menambah eksemplar", updateCopy: "mengubah eksemplar", createBranch: "membuat cabang", updateBranch: "mengubah cabang",
  closeBranch: "menutup cabang", reopenBranch: "membuka cabang", saveCirculationRules: "mengubah aturan", inviteStaff: "mengundang petugas", updateStaff: "mengubah petugas", deactivateStaff: "menutup akun", reactivateStaff: "membuka akun",
  renewStaffLink: "membuat tautan", resetSecondFactor: "mengatur ulang langkah kedua", endSessionsOfStaff: "mengakhiri sesi petugas", proveIdentity: "membuktikan diri", createRole: "membuat peran", updateRole: "mengubah peran",
  deleteRole: "menghapus peran", exportAudit: "menyimpan jejak", endStaffSession: "mengakhiri sesi sendiri",
  acceptEventOffer: "menerima tawaran tempat", addEventSessions: "menambah sesi acara", addMemberNote: "menulis catatan anggota", admitWalkIn: "menerima peserta di tempat",
  cancelRegistration: "membatalkan pendaftaran", changeEventStatus: "mengubah status acara", checkInTicket: "mencatat kehadiran", claimReturned: "mencatat klaim sudah kembali",
  confirmTotp: "memasang langkah kedua", createContributor: "menambah pengarang", createEvent: "membuat acara", createEventPerson: "menambah narasumber", createProgramme: "membuat program",
  createShelvingLocation: "menambah rak", createSpace: "menambah ruang", createSubject: "menambah subjek", createUpload: "mengunggah berkas", decideRegistration: "memutuskan pendaftaran",
  duplicateEvent: "menyalin acara", endOtherStaffSessions: "mengakhiri sesi sendiri yang lain", enrolTotp: "menyiapkan langkah kedua", issueCertificates: "menerbitkan sertifikat",
  issuePasswordCode: "memberi kode kata sandi", markMessageSentByHand: "mengirim pesan sendiri", mergeMembers: "menggabungkan anggota", recordGroupVisit: "mencatat rombongan",
  recordGuestVisit: "mencatat tamu", recordHeadCount: "mencatat jumlah hadir", recordInHouseUse: "mencatat baca di tempat", recordVisit: "mencatat kunjungan", registerForEvent: "mendaftarkan peserta",
  registerSchoolGroup: "mendaftarkan rombongan sekolah", removeCalendarEntry: "menghapus hari khusus", removeEventSession: "menghapus sesi acara", reportDamage: "mencatat kerusakan",
  resetMessageWording: "mengembalikan kalimat pesan", resolveCopyCase: "menyelesaikan perkara buku", resumeHold: "melanjutkan reservasi", retryMessage: "mengirim ulang pesan",
  revokeCertificate: "mencabut sertifikat", saveSpecialHours: "mengubah jam khusus", setTitleCover: "mengganti sampul", suspendHold: "menunda reservasi", syncCheckIns: "menyelaraskan kehadiran",
  undoCheckIn: "membatalkan kehadiran", undoInHouseUse: "membatalkan baca di tempat", updateContributor: "mengubah pengarang", updateEvent: "mengubah acara", updateEventPerson: "mengubah narasumber",
  updateEventSession: "mengubah sesi acara", updateMessageWording: "mengubah kalimat pesan", updateProgramme: "mengubah program", updateSpace: "mengubah ruang", writeToMember: "menulis kepada anggota",
};
export const permission = {
  audit_read: "membaca jejak petugas", catalogue_read: "membaca katalog staf", catalogue_edit: "mengubah katalog", catalogue_delete: "menghapus judul", circulation_read: "melihat pinjaman dan reservasi", circulation_lend: "meminjamkan dan menerima",
  circulation_money: "menerima uang", circulation_closing: "menutup kas", circulation_waive: "menghapus tunggakan", circulation_refund: "mengembalikan uang", circulation_rules: "mengubah aturan peminjaman", library_edit: "mengubah cabang dan hari tutup",
  loan_overrideLimit: "melampaui batas pinjam", loan_overrideDebt: "meminjamkan walau menunggak", loan_overrideBlock: "meminjamkan walau diblokir", loan_overrideReference: "meminjamkan koleksi rujukan", loan_overrideRenewal: "memperpanjang di luar aturan",
  members_read: "melihat anggota", members_edit: "mengubah anggota", members_block: "memblokir anggota", members_data: "memutuskan permintaan data", messages_read: "membaca pesan", messages_send: "mengirim pesan", overview_read: "melihat ringkasan",
  consultations_read: "melihat konsultasi usaha", consultations_write: "mengelola konsultasi usaha", consultations_notes: "membaca catatan pendampingan", consultations_impact: "melihat dampak UKM",
  programmes_read: "melihat acara", programmes_register: "mendaftarkan peserta", programmes_checkIn: "mencatat kehadiran", programmes_write: "menyusun acara", programmes_publish: "menerbitkan acara", schema_read: "membaca skema API", staff_manage: "mengelola petugas",
  messages_edit: "mengubah kalimat pesan", visits_edit: "mengubah buku tamu", visits_read: "melihat buku tamu", visits_record: "mengisi buku tamu", circulation_resolve: "menyelesaikan perkara buku",
  members_merge: "menggabungkan anggota",
};

/** Words of the guest book: the screen at the door and its report. */
export const visitDoor = {
  title: "Selamat datang", hint: "Pindai kartu anggota Anda di sini.", card: "Nomor kartu", cardHint: "Pindai kartu", guest: "Saya tamu, tanpa kartu", welcome: "Selamat datang, {{name}}!", again: "Halo {{name}}, Anda sudah tercatat.", guestWelcome: "Selamat datang! Terima kasih sudah mengisi.", unknown: "Kartu ini tidak dikenal atau sudah diganti. Pindai kartu yang baru, atau masuk sebagai tamu.", purpose: "Untuk apa Anda datang?", sex: "Boleh tidak diisi", age: "Usia, boleh tidak diisi", back: "Kembali", leave: "Tutup layar pintu", noBranch: "Pilih cabang kerja dahulu di halaman Hari ini.",
};
export const visitPurpose = { READ: "Membaca", BORROW: "Meminjam atau mengembalikan", STUDY: "Belajar", INTERNET: "Komputer dan Wi-Fi", EVENT: "Kegiatan", OTHER: "Lainnya" };
export const visitSex = { FEMALE: "Perempuan", MALE: "Laki-laki" };
export const visitAge = { CHILD: "s.d. 12 tahun", TEEN: "13–17 tahun", ADULT: "18–59 tahun", ELDER: "60 tahun ke atas" };
export const visitOccupation = { CIVIL_SERVANT: "PNS", TEACHER: "Guru", EMPLOYEE: "Swasta", RESEARCHER: "Peneliti", LECTURER: "Dosen", RETIRED: "Pensiunan", MILITARY: "TNI/Polri", ENTREPRENEUR: "Wiraswasta", PUPIL: "Pelajar", STUDENT: "Mahasiswa", OTHER: "Lainnya" };
export const visitEducation = { KINDERGARTEN: "TK", PRIMARY: "SD", JUNIOR_HIGH: "SMP", SENIOR_HIGH: "SMA", D1: "D1", D2: "D2", D3: "D3", S1: "S1", S2: "S2", S3: "S3" };
export const visits = {
  title: "Buku tamu", intro: "Kunjungan per hari. Siapa yang datang hanya diketahui 30 hari.", csv: "Unduh CSV", newGroup: "Catat rombongan", openDoor: "Buka layar pintu", branch: "Cabang", everyBranch: "Semua cabang", from: "Dari", until: "Sampai", byDay: "Per hari", byPurpose: "Tujuan kunjungan", groups: "Rombongan", day: "Tanggal", members: "Anggota", guests: "Tamu", groupPeople: "Rombongan", total: "Jumlah", purpose: "Tujuan", people: "Orang", untold: "Tidak disebut", empty: "Belum ada kunjungan", emptyText: "Buka layar pintu di cabang, lalu pindai kartu atau catat tamu.", groupName: "Sekolah atau lembaga", femaleMale: "P / L", female: "Perempuan", male: "Laki-laki", occupations: "Menurut pekerjaan", education: "Menurut pendidikan", saveGroup: "Simpan", groupSaved: "Rombongan tercatat.", heading: "Pengunjung", today: "Hari ini", week: "Sejak Senin",
};

/** Ordinary parts of names, put together by chance: nobody real is meant. */
export const WOMENS_NAMES = (
  'Ratna Sulastri Wahyuni Nabila Aisyah Fitri Lailatul Zahra Rini Endang Nurul Siti Dewi Ayu Indah Mega Yuliana Kartika Anisa Rahma Salsabila Intan Putri Novita Umi Hasanah Maimunah ' +
  'Khadijah Suparmi Tutik Sumiati Wulan Retno Lestari Rosita Mutiara Cahyani Dinda Amelia Safira Nadia Kamila Faizah Halimah Luluk Zulfa'
).split(' ');

export const MENS_NAMES = (
  'Agus Bagas Dimas Fajar Rizky Ahmad Muhammad Slamet Sutrisno Hadi Bambang Eko Yusuf Ibrahim Farhan Ilham Arif Hendra Wahyu Galih Satria Rafi Naufal Zainal Mukhlis Abdul Samsul Khoirul ' +
  'Sugeng Supriyadi Kurnia Rahmat Taufik Fauzan Haris Iqbal Dani Yoga Bayu Krisna Wisnu Lukman Anwar Malik Rosyid'
).split(' ');

export const SECOND_NAMES = (
  'Wulandari Handayani Setiawan Pratama Saputra Kurniawan Hidayat Rahmawati Puspitasari Nugroho Santoso Maulana Firmansyah Ramadhan Hakim Fadilah Utami Permata Anggraini Susanti Hartono ' +
  'Purnomo Wijayanti Suryani Prasetya Ardiansyah Maharani Safitri Yulianti Alamsyah Budiman Hasan Habibi Syafii Aulia Nuraini Fauziah Karimah Mubarok Azizah Laksono Sasmita Gunawan Iskandar'
).split(' ');

export const THIRD_NAMES =
  'Ningsih Putra Putri Jaya Sari Wibowo Akbar Lestari Adi Kusuma Dewi Rahman Amin Zahra Perdana'.split(' ');

/** Bodies that borrow boxes of books. */
export const INSTITUTIONS = (kelurahan: string, flower: string): readonly string[] => [
  `Taman Baca ${flower} ${kelurahan}`,
  `Rumah Baca ${flower}`,
  `Pos Baca RW ${kelurahan}`,
  `PAUD ${flower} (contoh)`,
  `Posyandu ${flower} ${kelurahan}`,
];

export const FLOWERS = 'Melati Kenanga Mawar Anggrek Cempaka Dahlia Seruni Teratai Kamboja'.split(' ');

export const STREETS =
  'Jl. Niaga|Jl. Pahlawan|Jl. Veteran|Jl. Hasanudin|Jl. Gajah Mada|Jl. Kartini|Jl. Sunan Ampel|Jl. Balai Kota|Jl. Patiunus|Jl. Diponegoro|Gang Mangga|Gang Kelapa'.split(
    '|',
  );

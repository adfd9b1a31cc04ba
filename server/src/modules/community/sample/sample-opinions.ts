/** Words of made-up readers, by the stars they give. They say nothing that only one book could mean. */
export const SAMPLE_OPINIONS: readonly (readonly [rating: number, text: string | null])[] = [
  [
    5,
    'Selesai dua malam. Tokohnya terasa seperti tetangga sendiri, dan bab akhirnya membuat saya membaca ulang dari awal.',
  ],
  [5, 'Saya baca di bus setiap pagi, dan dua kali lupa turun.'],
  [4, 'Terjemahannya enak dibaca. Bab tengahnya paling kuat.'],
  [4, 'Runtut dan jelas. Beberapa bab terasa panjang, tetapi contohnya sangat membantu.'],
  [4, 'Bahasanya indah. Cocok dibaca pelan-pelan di sore hari.'],
  [3, 'Awalnya lambat. Setelah sepertiga buku baru sulit dilepas.'],
  [5, 'Buku yang saya cari sejak lama. Terima kasih perpustakaan sudah menyediakan.'],
  [4, 'Kami pakai untuk diskusi kelas. Banyak bahan percakapan yang bagus.'],
  [2, 'Kurang cocok untuk saya. Terlalu banyak istilah tanpa penjelasan.'],
  [5, null],
  [4, null],
  [4, null],
  [3, null],
];

/** Words that still wait for staff. */
export const SAMPLE_WAITING: readonly (readonly [rating: number, text: string])[] = [
  [5, 'Wajib dibaca semua orang tua. Bab tentang mendengarkan mengubah cara saya berbicara dengan anak.'],
  [3, 'Ceritanya bagus, tetapi eksemplar yang saya pinjam halamannya lepas dua. Mohon diperiksa.'],
  [1, 'Hubungi saya di nomor ini untuk beli murah, stok banyak!'],
];

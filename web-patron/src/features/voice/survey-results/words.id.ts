import { respondentValues } from '@pustaka/web-shared/i18n/respondent-values.id.ts';

/** Words of the page on which the results of the satisfaction survey are published, in Bahasa Indonesia. */
export const words = {
  title: 'Nilai dari warga',
  eyebrow: 'Survei kepuasan masyarakat',
  none: 'Belum ada hasil yang diterbitkan',
  noneText: 'Hasil survei kepuasan tampil di sini begitu periode pertama ditutup, termasuk yang jelek.',
  grades: { A: 'Sangat baik', B: 'Baik', C: 'Kurang baik', D: 'Tidak baik' },
  grade: 'Mutu {{grade}}',
  period: 'Masa',
  respondents: 'Responden',
  people: '{{count}} orang',
  incomplete: '{{count}} lembar tidak lengkap tidak dihitung.',
  incompleteLabel: 'Tidak lengkap',
  change: 'Dibanding periode lalu',
  up: 'naik {{points}} angka',
  down: 'turun {{points}} angka',
  same: 'tetap',
  elements: 'Sembilan unsur',
  element: 'Unsur',
  value: 'Nilai',
  mean: 'Rata-rata 1–4',
  quality: 'Mutu',
  barNote: 'Panjang batang dari 25 sampai 100.',
  weakest: 'Kami bekerja lebih dulu pada: {{names}}.',
  trend: 'Dari periode ke periode',
  services: 'Menurut layanan',
  service: 'Layanan',
  who: 'Siapa yang menjawab',
  group: 'Kelompok',
  count: 'Orang',
  hidden: 'kurang dari 10',
  hiddenText:
    'Kelompok di bawah 10 orang tidak ditampilkan, dan kelompok lain bila nilainya dapat dihitung balik.',
  kinds: { SEX: 'Jenis kelamin', AGE: 'Umur', EDUCATION: 'Pendidikan', OCCUPATION: 'Pekerjaan' },
  values: respondentValues,
  said: 'Anda bilang, kami lakukan',
  due: '{{unit}}, paling lambat {{date}}',
  states: {
    PLANNED: 'Direncanakan',
    RUNNING: 'Dikerjakan',
    DONE: 'Selesai',
    DECLINED: 'Tidak bisa, dengan alasan',
  },
  how: 'Cara menghitung',
  howText:
    'Tiap jawaban bernilai 1 sampai 4. Rata-rata tiap unsur ditimbang sama, tepat 1/9, dijumlahkan, lalu dikalikan 25 (Permenpan RB 14/2017). Nilai 88,31 ke atas bermutu A, 76,61 ke atas B, 65,00 ke atas C, di bawahnya D.',
  printed: 'Dengan bobot 0,11 seperti tercetak di lampiran peraturan, nilainya {{value}}: hanya pembanding.',
  anonymous: 'Lembar survei tidak menyimpan nama, kartu, nomor, atau waktu; hanya bulan dan pagi atau siang.',
};

/** Gives the shape that every language must fill. */
export type SurveyResultsWords = typeof words;

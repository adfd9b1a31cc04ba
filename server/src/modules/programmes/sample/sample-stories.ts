import type { BothLanguages, SampleEvent } from './sample-shapes';

const STORIES: readonly (readonly [
  week: number,
  name: BothLanguages,
  summary: BothLanguages,
  teller: string,
])[] = [
  [
    -6,
    ['Timun Mas', 'The Golden Cucumber'],
    [
      'Seorang anak lari dari raksasa dengan empat bungkus kecil.',
      'A child flees from a giant with four small parcels.',
    ],
    'laras',
  ],
  [
    -5,
    ['Kancil dan Buaya', 'The Mouse Deer and the Crocodiles'],
    ['Kancil menghitung buaya untuk menyeberang.', 'The mouse deer counts crocodiles to cross the river.'],
    'bayu',
  ],
  [
    -4,
    ['Ande-Ande Lumut', 'Ande-Ande Lumut'],
    [
      'Kleting Kuning menyeberang tanpa menyerah pada Yuyu Kangkang.',
      'Kleting Kuning crosses the river without giving in to the crab.',
    ],
    'laras',
  ],
  [
    -3,
    ['Cindelaras', 'Cindelaras and His Rooster'],
    ['Ayam jago yang bernyanyi tentang rajanya.', 'A rooster that sings about its king.'],
    'bayu',
  ],
  [
    -2,
    ['Keong Mas', 'The Golden Snail'],
    ['Seekor keong yang memasak ketika rumah sepi.', 'A snail that cooks when nobody is at home.'],
    'laras',
  ],
  [
    -1,
    ['Si Nelayan Kecil', 'The Little Fisher'],
    [
      'Cerita dari pelabuhan, dengan suara ombak dari beras.',
      'A tale from the harbour, with waves made of rice.',
    ],
    'bayu',
  ],
  [
    0,
    ['Bawang Merah Bawang Putih', 'Red Onion and Garlic'],
    ['Dua saudari, satu sungai, dua labu.', 'Two sisters, one river, two pumpkins.'],
    'laras',
  ],
  [
    1,
    ['Kancil dan Bulan', 'The Mouse Deer and the Moon'],
    ['Kancil ingin memetik bulan untuk ibunya.', 'The mouse deer wants to pick the moon for its mother.'],
    'bayu',
  ],
  [
    2,
    ['Roro Jonggrang', 'Roro Jonggrang'],
    ['Seribu candi sebelum ayam berkokok.', 'A thousand temples before the cock crows.'],
    'laras',
  ],
  [
    3,
    ['Si Kabayan Memancing', 'Kabayan Goes Fishing'],
    ['Tertawa bersama Kabayan yang malas tetapi cerdik.', 'Laughing with Kabayan, lazy but clever.'],
    'bayu',
  ],
  [
    5,
    ['Bungaran dan Perahu Kertas', 'The Paper Boat'],
    ['Perahu kertas berlayar dari selokan sampai laut.', 'A paper boat sails from the gutter to the sea.'],
    'laras',
  ],
  [
    6,
    ['Ayam Jantan yang Lupa', 'The Rooster That Forgot'],
    [
      'Pagi tanpa kokok, dan siapa yang membangunkan matahari.',
      'A morning without a crow, and who wakes the sun.',
    ],
    'bayu',
  ],
  [
    7,
    ['Putri Mandalika', 'Princess Mandalika'],
    ['Putri yang menjadi milik semua orang.', 'The princess who came to belong to everyone.'],
    'laras',
  ],
  [
    8,
    ['Semut dan Gula', 'The Ant and the Sugar'],
    ['Berat bersama menjadi ringan.', 'What is heavy becomes light together.'],
    'bayu',
  ],
];

/** Storytelling on Saturdays, one event for each story. */
export const SAMPLE_STORIES: readonly SampleEvent[] = STORIES.map(
  ([week, [indonesian, english], summary, teller]) => ({
    programme: 'dongeng',
    format: 'ACTIVITY',
    kind: 'STORYTELLING',
    name: [`Dongeng Sabtu: ${indonesian}`, `Saturday Story: ${english}`],
    summary,
    description: [
      `${summary[0]} Setelah dongeng anak-anak menggambar dan memilih satu buku untuk dibawa pulang. Datang 10 menit lebih awal untuk memilih tikar. (Data contoh.)`,
      `${summary[1]} Afterwards the children draw and choose a book to take home. Come ten minutes early to choose a mat. (Sample data.)`,
    ],
    when: { week, weekday: 6, from: '09:00', to: '10:30' },
    space: 'children',
    capacity: 30,
    audiences: ['FAMILIES', 'PRESCHOOL', 'PRIMARY_SCHOOL'],
    ages: [null, null],
    registration: 'OPEN',
    people: [
      [teller, 'STORYTELLER'],
      ['agus', 'VOLUNTEER'],
    ],
    accessibility: ['WHEELCHAIR', 'QUIET_CORNER'],
    languages: ['ind', 'jav'],
    titleWords: 'children',
  }),
);

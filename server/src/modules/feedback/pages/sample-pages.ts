import type { SitePageKind } from './site-page.terms';

/** A line of a sample page, in Bahasa Indonesia and English. */
export type SampleLine = {
  readonly as?: 'heading';
  readonly text: readonly [indonesian: string, english: string];
};

/** A page of the sample library. */
export type SamplePage = {
  readonly kind: SitePageKind;
  readonly slug: string;
  readonly title: { readonly indonesian: string; readonly english: string };
  readonly lines: readonly SampleLine[];
};

const heading = (indonesian: string, english: string): SampleLine => ({
  as: 'heading',
  text: [indonesian, english],
});
const line = (indonesian: string, english: string): SampleLine => ({ text: [indonesian, english] });

/** The pages of the sample library. */
export const SAMPLE_PAGES: readonly SamplePage[] = [
  {
    kind: 'FAQ',
    slug: 'tanya-jawab',
    title: { indonesian: 'Tanya jawab', english: 'Frequent questions' },
    lines: [
      heading('Apakah saya harus punya kartu untuk masuk?', 'Do I need a card to come in?'),
      line(
        'Tidak. Siapa saja boleh masuk, duduk, dan membaca. Kartu hanya diperlukan untuk meminjam.',
        'No. Anybody may come in, sit and read. A card is only needed to borrow.',
      ),
      heading('Bolehkah membawa makanan?', 'May I bring food?'),
      line(
        'Air minum dalam botol tertutup boleh dibawa ke mana saja. Makanan boleh dinikmati di teras.',
        'Water in a closed bottle may go anywhere. Food may be eaten on the terrace.',
      ),
      heading('Bagaimana kalau buku saya hilang?', 'What if I lose a book?'),
      line(
        'Beri tahu kami secepatnya. Anda dapat mengganti dengan buku yang sama atau membayar harganya.',
        'Tell us as soon as you can. You may replace it with the same book or pay its price.',
      ),
      heading('Apakah layanannya berbayar?', 'Do services cost anything?'),
      line(
        'Semua layanan perpustakaan tidak dipungut biaya.',
        'All services of the library are free of charge.',
      ),
    ],
  },
  {
    kind: 'ABOUT',
    slug: 'tentang-perpustakaan',
    title: { indonesian: 'Tentang perpustakaan', english: 'About the library' },
    lines: [
      line(
        'Perpustakaan Kota Pasuruan milik semua warga: tempat membaca, belajar, berusaha, dan berkarya.',
        'The City Library of Pasuruan belongs to everybody in the city: a place to read, learn, trade and create.',
      ),
      heading('Yang kami kerjakan', 'What we do'),
      line(
        'Kami meminjamkan buku, mengadakan acara bersama sekolah dan komunitas, mendampingi usaha kecil, dan merawat budaya kota.',
        'We lend books, hold events with schools and communities, help small businesses and look after the culture of the city.',
      ),
    ],
  },
  {
    kind: 'SERVICE_CHARTER',
    slug: 'layanan',
    title: { indonesian: 'Maklumat pelayanan', english: 'Service charter' },
    lines: [
      line(
        'Dengan ini kami menyatakan sanggup menyelenggarakan pelayanan sesuai standar pelayanan yang telah ditetapkan, memberikan pelayanan sesuai kewajiban, dan memperbaikinya terus-menerus.',
        'We hereby declare that we are able to serve by the service standards that were set, to serve as we are bound to, and to improve without end.',
      ),
      line(
        'Bila kami tidak menepatinya, kami bersedia menerima sanksi dan memberi kompensasi sesuai peraturan perundang-undangan.',
        'Should we fail to keep them, we accept the sanctions and give the compensation that the law provides.',
      ),
    ],
  },
];

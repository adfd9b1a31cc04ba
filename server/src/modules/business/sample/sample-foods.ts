import type { SampleBusiness } from './sample-shapes';

/** Made-up makers of food and drink of Pasuruan: crisps, bipang, kupang, bread, seafood. */
export const SAMPLE_FOODS: readonly SampleBusiness[] = [
  {
    name: 'Keripik Tempe Bu Sulis', owner: 'Sulis', sector: 'FOOD', kelurahan: 'Bugul Lor', kbli: '10794', isVerified: true, links: [['INSTAGRAM', 'https://www.instagram.com/contoh.keripiksulis']],
    summary: 'Keripik tempe tipis, digoreng dua kali, tanpa penyedap.',
    description: 'Dimulai dari dapur rumah pada 2019 dengan satu wajan. Kini empat ibu satu gang ikut mengiris, menggoreng, dan mengemas.\n\nBisa dititipkan di toko oleh-oleh; pesanan di atas 50 bungkus dikirim sendiri.',
    products: [{ name: 'Keripik tempe', price: 15_000, unit: '200 g', hasPirt: true, hasHalal: true, words: 'Asin gurih, irisan paling tipis.' }, { name: 'Keripik tempe', price: 68_000, unit: '1 kg', hasPirt: true }, { name: 'Keripik tempe daun jeruk', price: 17_000, unit: '200 g', hasPirt: true }],
  },
  {
    name: 'Dapur Mangga Klonal', sector: 'FOOD', kelurahan: 'Gentong', kbli: '10330', isVerified: true, summary: 'Olahan mangga klonal 21 dari kebun sendiri.',
    products: [{ name: 'Keripik mangga', price: 22_000, unit: '100 g', hasPirt: true }, { name: 'Manisan mangga', price: 18_000, unit: '250 g', hasPirt: true }, { name: 'Sirup mangga', price: 35_000, unit: '500 ml' }],
  },
  {
    name: 'Bipang Tiga Saudara', sector: 'FOOD', kelurahan: 'Kebonsari', kbli: '10794', size: 'KECIL', isVerified: true, links: [['SHOPEE', 'https://shopee.co.id/contoh-bipang']],
    summary: 'Bipang beras ketan, renyah sampai gigitan terakhir.', description: 'Resep keluarga sejak generasi kedua. Gula asli, tanpa pewarna. Kemasan 10 keping untuk oleh-oleh.',
    products: [{ name: 'Bipang original', price: 20_000, unit: '10 keping', hasPirt: true }, { name: 'Bipang cokelat', price: 24_000, unit: '10 keping', hasPirt: true }, { name: 'Bipang jahe', price: 22_000, unit: '10 keping', hasPirt: true }],
  },
  {
    name: 'Kupang Lontong Cak Mamat', owner: 'Mamat', sector: 'FOOD', kelurahan: 'Ngemplakrejo', kbli: '56102', summary: 'Kupang lontong dan lentho hangat, buka pagi.', hidden: ['SIZE'],
    products: [{ name: 'Kupang lontong', price: 15_000, unit: 'porsi' }, { name: 'Sate kerang', price: 10_000, unit: '5 tusuk' }],
  },
  {
    name: 'Roti Pandan Arum', sector: 'FOOD', kelurahan: 'Pekuncen', kbli: '10710', size: 'KECIL', summary: 'Roti sobek dan roti kukus, dipanggang dua kali sehari.',
    products: [{ name: 'Roti sobek pandan', price: 18_000, unit: 'loyang', hasPirt: true }, { name: 'Roti kukus gula aren', price: 5_000, unit: 'biji', hasPirt: true }, { name: 'Paket hajatan', price: null, unit: '' }],
  },
  {
    name: 'Jamu Mbak Ning', owner: 'Ning', sector: 'FOOD', kelurahan: 'Purutrejo', kbli: '11090', summary: 'Jamu segar kunyit asam, beras kencur, dan sinom.',
    products: [{ name: 'Kunyit asam', price: 12_000, unit: '350 ml', hasPirt: true }, { name: 'Beras kencur', price: 12_000, unit: '350 ml', hasPirt: true }],
  },
  {
    name: 'Sambal Klotok Dapur Lor', sector: 'FOOD', kelurahan: 'Panggungrejo', kbli: '10772', summary: 'Sambal klotok dan sambal bawang dalam botol, tahan dua bulan.', hidden: ['WHATSAPP'],
    products: [{ name: 'Sambal klotok', price: 28_000, unit: '150 g', hasPirt: true }, { name: 'Sambal bawang', price: 25_000, unit: '150 g', hasPirt: true }],
  },
  {
    name: 'Kopi Gang Trajeng', sector: 'FOOD', kelurahan: 'Trajeng', kbli: '56303', summary: 'Kopi lereng Bromo, disangrai kecil-kecilan tiap Kamis.',
    products: [{ name: 'Robusta sangrai', price: 38_000, unit: '200 g', hasPirt: true }, { name: 'Arabika sangrai', price: 62_000, unit: '200 g', hasPirt: true }],
  },
  { name: 'Susu Kedelai Barokah', sector: 'FOOD', kelurahan: 'Sekargadung', kbli: '10391', summary: 'Susu kedelai tanpa pengawet, diantar sebelum pukul enam.', products: [{ name: 'Susu kedelai', price: 5_000, unit: '250 ml', hasPirt: true }], status: 'SUBMITTED' },
  {
    name: 'Terasi Pesisir Mayangan', sector: 'SEAFOOD', kelurahan: 'Mayangan', kbli: '10293', isVerified: true, summary: 'Terasi udang rebon, dijemur di pesisir.',
    products: [{ name: 'Terasi rebon', price: 16_000, unit: '100 g', hasPirt: true }, { name: 'Petis udang', price: 20_000, unit: '200 g', hasPirt: true }],
  },
  {
    name: "Bandeng Presto Tamba'an", sector: 'SEAFOOD', kelurahan: "Tamba'an", kbli: '10214', size: 'KECIL', summary: 'Bandeng tambak sendiri, duri lunak, siap goreng.',
    products: [{ name: 'Bandeng presto', price: 45_000, unit: 'isi 2', hasPirt: true }, { name: 'Otak-otak bandeng', price: 38_000, unit: 'ekor' }],
  },
  {
    name: 'Kerupuk Ikan Blandongan', sector: 'SEAFOOD', kelurahan: 'Blandongan', kbli: '10794', summary: 'Kerupuk ikan laut, mentah dan matang.', hidden: ['OPEN_DATA'],
    products: [{ name: 'Kerupuk ikan mentah', price: 30_000, unit: '500 g', hasPirt: true }, { name: 'Kerupuk ikan matang', price: 12_000, unit: '150 g', hasPirt: true }],
  },
];

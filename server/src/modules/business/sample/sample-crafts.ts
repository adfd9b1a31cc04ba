import type { SampleBusiness } from './sample-shapes';

/** Made-up workshops of Pasuruan and its neighbours: furniture, metal, pottery, batik and embroidery. */
export const SAMPLE_CRAFTS: readonly SampleBusiness[] = [
  {
    name: 'Mebel Jati Bukir Makmur', sector: 'FURNITURE', kelurahan: 'Bukir', kbli: '31001', size: 'KECIL', isVerified: true, links: [['WEBSITE', 'https://mebel.example.org/'], ['INSTAGRAM', 'https://www.instagram.com/contoh.bukir']],
    summary: 'Kursi, meja, dan lemari jati dari sentra mebel Bukir.', description: 'Dua belas tukang, pesanan bisa dengan gambar sendiri. Pengerjaan dua sampai enam pekan.\n\nBengkel boleh dikunjungi Senin sampai Sabtu.',
    products: [{ name: 'Kursi teras jati', price: 850_000, unit: 'buah', words: 'Jati tua, rangka pen dan lubang tanpa paku.' }, { name: 'Meja makan 6 kursi', price: 6_500_000, unit: 'set' }, { name: 'Lemari ukir', price: null, unit: '' }],
  },
  { name: 'Ukir Kayu Sumber Rejeki', sector: 'FURNITURE', kelurahan: 'Gadingrejo', kbli: '31001', summary: 'Ukiran pintu, mimbar, dan gebyok.', products: [{ name: 'Pintu ukir', price: 3_200_000, unit: 'daun' }, { name: 'Gebyok kecil', price: 9_000_000, unit: 'set' }] },
  { name: 'Rak Buku Karangketug', sector: 'FURNITURE', kelurahan: 'Karangketug', kbli: '31001', isVerified: true, summary: 'Rak buku dan meja belajar untuk rumah dan sekolah.', products: [{ name: 'Rak buku 5 susun', price: 480_000, unit: 'buah' }, { name: 'Meja belajar anak', price: 375_000, unit: 'buah' }] },
  {
    name: 'Logam Mandaran Jaya', sector: 'METAL', kelurahan: 'Mandaranrejo', kbli: '25999', size: 'KECIL', isVerified: true, summary: 'Cor logam: wajan, pisau dapur, dan suku cadang pesanan.',
    products: [{ name: 'Wajan cor 40 cm', price: 165_000, unit: 'buah' }, { name: 'Pisau dapur tempa', price: 85_000, unit: 'buah' }, { name: 'Pesanan khusus', price: null, unit: '' }],
  },
  { name: 'Pandai Besi Pak Karto', owner: 'Karto', sector: 'METAL', kelurahan: 'Mandaranrejo', kbli: '25931', summary: 'Sabit, cangkul, dan alat kebun tempa tangan.', hidden: ['SIZE', 'OPEN_DATA'], products: [{ name: 'Sabit', price: 60_000, unit: 'buah' }, { name: 'Cangkul', price: 110_000, unit: 'buah' }] },
  {
    name: 'Gerabah Randusari', sector: 'POTTERY', kelurahan: 'Randusari', kbli: '23932', isVerified: true, summary: 'Cobek, kendi, dan pot dari tanah liat Randusari.',
    description: 'Dibuat dengan putaran kaki dan dibakar dengan sekam. Terima kunjungan sekolah: anak-anak boleh membuat kendinya sendiri.',
    products: [{ name: 'Cobek 25 cm', price: 25_000, unit: 'buah' }, { name: 'Kendi', price: 40_000, unit: 'buah' }, { name: 'Pot tanaman', price: 18_000, unit: 'buah' }],
  },
  { name: 'Tembikar Bu Tun', owner: 'Tun', sector: 'POTTERY', kelurahan: 'Randusari', kbli: '23932', summary: 'Celengan dan mainan tanah liat, dicat dengan tangan.', products: [{ name: 'Celengan ayam', price: 20_000, unit: 'buah' }, { name: 'Set masak-masakan', price: 30_000, unit: 'set' }] },
  {
    name: 'Bordir Melati Bangil', sector: 'TEXTILE', regencyPlace: 'Bangil', kbli: '13912', size: 'KECIL', isVerified: true, links: [['TOKOPEDIA', 'https://www.tokopedia.com/contoh-bordir']], summary: 'Mukena dan kerudung bordir dari Kota Bordir.',
    products: [{ name: 'Mukena bordir', price: 325_000, unit: 'set' }, { name: 'Kerudung bordir', price: 95_000, unit: 'lembar' }],
  },
  { name: 'Batik Sidogiri', sector: 'TEXTILE', regencyPlace: 'Kraton (Sidogiri)', kbli: '13134', summary: 'Batik tulis bermotif daun sirih dan burung kepodang.', products: [{ name: 'Batik tulis', price: 450_000, unit: 'lembar' }, { name: 'Batik cap', price: 175_000, unit: 'lembar' }] },
  { name: 'Konveksi Seragam Petamanan', sector: 'FASHION', kelurahan: 'Petamanan', kbli: '14111', summary: 'Seragam sekolah dan kaus acara, mulai 12 potong.', products: [{ name: 'Kaus sablon', price: 55_000, unit: 'potong' }, { name: 'Seragam SD', price: 120_000, unit: 'set' }] },
  { name: 'Sandal Kulit Bakalan', sector: 'FASHION', kelurahan: 'Bakalan', kbli: '15202', summary: 'Sandal kulit sapi, bisa ganti sol.', products: [{ name: 'Sandal pria', price: 135_000, unit: 'pasang' }, { name: 'Sandal wanita', price: 125_000, unit: 'pasang' }] },
  { name: 'Anyaman Pelepah Krapyak', sector: 'CRAFT', kelurahan: 'Krapyakrejo', kbli: '16291', summary: 'Tas dan keranjang dari pelepah pisang.', products: [{ name: 'Tas anyam', price: 90_000, unit: 'buah' }, { name: 'Keranjang buah', price: 65_000, unit: 'buah' }], change: { summary: 'Tas dan keranjang dari pelepah pisang, kini juga tempat tisu.', price: 95_000 } },
  { name: 'Buket Daur Ulang Kirana', owner: 'Kirana', sector: 'CRAFT', kelurahan: 'Wirogunan', kbli: '32909', summary: 'Buket dan hiasan dari plastik bekas, hasil kelas di perpustakaan.', products: [{ name: 'Buket wisuda', price: 75_000, unit: 'buah' }] },
  { name: 'Madu Kebun Pohjentrek', sector: 'FARMING', kelurahan: 'Pohjentrek', kbli: '01492', summary: 'Madu kelengkeng dan bibit lebah.', products: [{ name: 'Madu kelengkeng', price: 85_000, unit: '350 ml', hasPirt: true }] },
  { name: 'Bibit Jagung Sebani', sector: 'FARMING', kelurahan: 'Sebani', kbli: '01111', summary: 'Benih jagung manis dan pupuk kandang.', products: [{ name: 'Benih jagung manis', price: 32_000, unit: '250 g' }] },
  { name: 'Servis Mesin Jahit Purworejo', sector: 'SERVICES', kelurahan: 'Purworejo', kbli: '95220', summary: 'Perbaikan mesin jahit dan bordir, bisa dipanggil.', products: [{ name: 'Servis ringan', price: 75_000, unit: 'mesin' }] },
  { name: 'Toko Oleh-oleh Alun-alun', sector: 'TRADE', kelurahan: 'Kandangsapi', kbli: '47240', size: 'MENENGAH', summary: 'Titip jual bagi 60 UKM Pasuruan, dekat alun-alun.', products: [{ name: 'Paket oleh-oleh', price: 100_000, unit: 'paket' }] },
  {
    name: 'Lampu Hias Bambu Kepel', sector: 'CRAFT', kelurahan: 'Kepel', kbli: '16291', summary: 'Lampu meja dari bambu wulung.', products: [{ name: 'Lampu meja', price: 150_000, unit: 'buah' }], status: 'RETURNED',
    reason: 'Foto produk belum ada dan nomor WhatsApp belum benar. Perbaiki, lalu ajukan lagi.',
  },
  { name: 'Sablon Kaos Kebonagung', sector: 'FASHION', kelurahan: 'Kebonagung', summary: 'Sablon kaus satuan.', products: [], status: 'DRAFT' },
  { name: 'Jahit Kebaya Bu Endah', owner: 'Endah', sector: 'FASHION', kelurahan: 'Tembokrejo', kbli: '14120', summary: 'Kebaya dan baju pesta, ukur di rumah.', products: [{ name: 'Kebaya kutubaru', price: 350_000, unit: 'potong' }], status: 'SUBMITTED' },
];

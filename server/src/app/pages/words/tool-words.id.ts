/**
 * Words of the calculators for small businesses, in Bahasa Indonesia; their shape is the contract for the
 * other language.
 */
export const toolWordsId = {
  more: 'Selanjutnya',
  kept: 'Angka yang Anda tulis dihitung saat itu juga dan tidak disimpan perpustakaan.',
  consult: 'Ragu dengan hasilnya? Tanyakan kepada pendamping',
  noAmount: 'Tulis angka bulat, misalnya 2.000.000.',
  sizeTool: {
    heading: 'Skala usaha',
    lead: 'Mikro, kecil, atau menengah? Yang dihitung adalah modal untuk usaha yang baru didirikan, dan penjualan setahun untuk usaha yang sudah jalan.',
    basis: 'Usaha Anda',
    basisOf: { SALES: 'Sudah jalan', CAPITAL: 'Baru akan didirikan' },
    basisText: {
      SALES: 'dilihat dari penjualan setahun',
      CAPITAL: 'dilihat dari modal, tanpa tanah dan bangunan tempat usaha',
    },
    amount: 'Jumlahnya',
    amountHint: 'Rupiah utuh, misalnya 350.000.000',
    ask: 'Lihat skalanya',
    size: {
      MIKRO: 'Usaha mikro',
      KECIL: 'Usaha kecil',
      MENENGAH: 'Usaha menengah',
      BESAR: 'Usaha besar, di luar UMKM',
    },
    within: {
      SALES: (amount: string, limit: string) => `Penjualan setahun ${amount} tidak lebih dari ${limit}.`,
      CAPITAL: (amount: string, limit: string) => `Modal ${amount} tidak lebih dari ${limit}.`,
    },
    above: {
      SALES: (amount: string) => `Penjualan setahun ${amount} melewati batas usaha menengah.`,
      CAPITAL: (amount: string) => `Modal ${amount} melewati batas usaha menengah.`,
    },
    rule: 'Jumlah yang tepat pada batas masih masuk skala yang lebih kecil. Batas dan sumbernya ada di bawah ini.',
    limits: 'Batas yang dipakai',
  },
  priceTool: {
    heading: 'Harga jual dan titik impas',
    lead: 'Hitung harga satu buah dari biaya Anda, dan berapa yang harus laku sebulan supaya tidak rugi.',
    ask: 'Hitung harga',
    field: {
      variableCosts: 'Biaya satu kali produksi',
      pieces: 'Jadi berapa buah',
      fixedCostsPerMonth: 'Biaya tetap sebulan',
      batchesPerMonth: 'Produksi sebulan, berapa kali',
      marginPercent: 'Laba dari harga jual',
      commissionPercent: 'Potongan toko atau lokapasar',
      ownPrice: 'Harga yang sudah ada',
    },
    hint: {
      variableCosts: 'Bahan, kemasan, upah (juga untuk diri sendiri), gas',
      pieces: 'Dari satu kali produksi',
      fixedCostsPerMonth: 'Sewa, angsuran, pulsa: keluar walau tidak ada yang laku',
      batchesPerMonth: 'Paling sedikit 1',
      marginPercent: 'Berapa persen dari harga yang menjadi laba',
      commissionPercent: '0 bila dijual sendiri',
      ownPrice: 'Tidak wajib: harga pasar atau harga Anda sekarang, untuk dibandingkan',
    },
    answer: 'Hasil hitungan',
    noAnswer: 'Belum bisa dihitung',
    costs: (amount: string) => `Biaya satu buah, termasuk bagian biaya tetapnya: ${amount}.`,
    wanted: (percent: string) => `Dengan laba ${percent}%`,
    own: 'Harga yang sudah ada',
    row: {
      price: 'Harga satu buah',
      profitPerPiece: 'Sisa dari satu buah',
      breakEvenPieces: 'Titik impas, buah sebulan',
      breakEvenSales: 'Titik impas, penjualan sebulan',
      profitPerMonth: 'Laba sebulan bila semua laku',
    },
    never: 'tidak tercapai',
    ownLoss:
      'Harga yang sudah ada lebih rendah daripada biaya satu buah. Naikkan harga, atau turunkan biaya.',
    problem: {
      NO_PIECES: 'Jumlah buah paling sedikit 1.',
      NO_BATCHES: 'Produksi sebulan paling sedikit 1 kali.',
      SHARES_TOO_HIGH: 'Laba dan potongan bersama harus kurang dari 100%.',
      NEGATIVE: 'Angka tidak boleh kurang dari nol.',
      TOO_HIGH: 'Angkanya terlalu besar untuk dihitung di sini.',
      OTHER: 'Angka ini tidak bisa dihitung. Periksa kembali isian Anda.',
    },
    how: 'Cara menghitungnya',
    rule: {
      cost: 'Biaya satu buah = biaya satu kali produksi ÷ jumlah buah + biaya tetap ÷ buah sebulan.',
      price: 'Harga = biaya satu buah ÷ (100% − laba − potongan), dibulatkan ke atas ke ratusan.',
      breakEven:
        'Titik impas = biaya tetap sebulan ÷ (uang yang diterima dari satu buah − biaya produksi satu buah).',
    },
    source:
      'Sumber: rumus umum analisis biaya, volume, dan laba. Ini rumus, bukan aturan hukum, sehingga tidak ada tanggal berlakunya; pajak belum dihitung.',
    sheet: 'Unduh lembar harga jual (CSV)',
  },
  cashFlowTool: {
    heading: 'Arus kas setahun',
    lead: 'Isi uang yang masuk dan keluar. Terlihat bulan mana yang kurang, sebelum bulan itu tiba.',
    how: 'Cara menghitungnya',
    rule: 'Saldo akhir = saldo awal + uang masuk − uang keluar. Saldo akhir satu bulan menjadi saldo awal bulan berikutnya.',
    source:
      'Sumber: metode langsung laporan arus kas, disederhanakan. Ini cara menghitung, bukan aturan hukum; untuk pajak pakai catatan resmi Anda.',
    credit: 'Bila perlu pinjaman: angka resmi KUR',
    empty: 'Lembar kosong',
    withoutScripts:
      'Mengisi di halaman ini memerlukan JavaScript. Lembar kosong di bawah bisa diisi di program lembar sebar mana pun.',
  },
};

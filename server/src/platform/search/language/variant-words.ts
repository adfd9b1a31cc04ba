/** Spellings of one word; the first stands for all. Facts of the language, kept short: general rules live in spelling.ts. */
export const VARIANT_GROUPS: readonly string[] = [
  // Alone in its group: a newspaper, not the Quran
  'koran',
  // Arabic words in their Indonesian spellings
  'quran alquran qoran alqoran alkuran kuran quraan alquraan',
  'salat shalat sholat solat', 'hadis hadits hadist hadith', 'fikih fiqih fiqh fikh', 'zikir dzikir dikir zikr',
  'khotbah khutbah kotbah kutbah', 'jumat jumah jumuah', 'ramadan ramadhan romadhon romadon romadlon',
  'syariah syariat shariah sharia syariyah', 'umrah umroh', 'ustaz ustadz ustad ustadh ust', 'ustazah ustadzah', 'wudu wudhu wudlu wuduk',
  'muhammad mohammad mohamad muhamad mohammed moh muh mohd mochamad mochammad muchammad',
  'iqra iqro', 'akidah aqidah', 'akhlak ahlak akhlaq', 'rasul rosul', 'rasulullah rosulullah', 'sunah sunnah', 'tauhid tawhid', 'takwa taqwa',
  'kalbu qolbu qalbu', 'mukjizat mujizat', 'masjid mesjid', 'surah suroh', 'sedekah shadaqah sodaqoh shodaqoh sadakah',
  'istikamah istiqomah istiqamah', 'ikhlas ihlas', 'insyaallah insyallah inshaallah', 'silaturahmi silaturahim silaturrahmi',
  'haji hajj', 'syekh syaikh sheikh syeikh sheik', 'abu aboe', 'madrasah medresah', 'tasawuf tasawwuf', 'tarekat thariqat tariqah thoriqoh',
  'ghazali ghozali', 'saleh sholeh soleh shaleh', 'salihah solehah sholihah shalihah sholehah solihah', 'mustafa mustofa musthofa', 'khadijah khodijah', 'rahmat rohmat',
  'berkah barokah barakah', 'zuhur dzuhur dhuhur',
  'makrifat marifat', 'islami islamiah islamiyah', 'yasin yaasin', 'kiai kyai kiyai', 'aisyah aisha', 'usman utsman', 'hasyim hasim', 'umar omar',
  // Indonesian words with two common spellings
  'praktik praktek', 'risiko resiko', 'analisis analisa', 'asas azas', 'apotek apotik', 'izin ijin', 'kualitas kwalitas',
  'kuantitas kwantitas', 'sistem system sistim', 'yogyakarta jogjakarta jogja yogya djogdjakarta djokdja jogyakarta yogjakarta', 'surakarta solo',
  'prancis perancis', 'november nopember', 'februari pebruari', 'provinsi propinsi', 'aktif aktip', 'negatif negatip', 'objek obyek', 'subjek subyek',
  'proyek projek', 'jadwal jadual', 'teknik tehnik', 'teknologi tehnologi', 'metode metoda', 'hipotesis hipotesa', 'sintesis sintesa', 'telur telor',
  'nasihat nasehat', 'nafas napas', 'saraf syaraf', 'hakikat hakekat', 'ijazah ijasah', 'zaman jaman', 'rezeki rejeki rizki rizqi', 'zamrud jamrud',
  'karier karir', 'standar standard', 'kreatif kreativ', 'produktif produktip', 'konkret konkrit', 'atlet atlit', 'kompleks komplek', 'ekstrem ekstrim',
  'foto poto photo', 'fotografi photografi photography fotography', 'geladi gladi', 'kongres konggres', 'kuitansi kwitansi', 'lubang lobang', 'lembap lembab',
  'miliar milyar', 'mengubah merubah', 'respons respon', 'roboh rubuh', 'sekadar sekedar', 'silakan silahkan', 'sopir supir', 'terampil trampil',
  'utang hutang', 'cabai cabe', 'daftar daptar', 'definisi difinisi', 'esai essai essay', 'hierarki hirarki', 'indera indra', 'itikad iktikad',
  'jenderal jendral', 'kaidah kaedah', 'katolik katholik', 'komoditas komoditi', 'universitas university univ', 'manajemen managemen management',
  'manajer manager', 'memori memory', 'psikologi psychologi psychology', 'sains science', 'statistik statistika', 'taksi taxi', 'tradisional tradisionil',
  'varietas varitas', 'wirausaha wiraswasta', 'cendekia cendikia', 'cendekiawan cendikiawan', 'bus bis', 'besok esok',
  'kesatria ksatria', 'istri isteri', 'serigala srigala', 'kerupuk krupuk', 'terompet trompet', 'sutra sutera', 'paham faham', 'pikir fikir', 'hafal hapal', 'pasal fasal',
  'telepon telpon telefon', 'detail detil', 'autentik otentik', 'antre antri', 'survei survey', 'kuesioner kuisioner', 'diagnosis diagnosa', 'desain design disain', 'bisnis business',
  'akuntansi akutansi', 'bhinneka bhineka bineka', 'diponegoro dipanegara dipanagara', 'rakyat rakjat',
  'putra putera', 'putri puteri', 'sumatra sumatera', 'tionghoa cina tiongkok china',
  'inggris english', 'majapahit madjapahit', 'cerita ceritera', 'komputer computer', 'kimia chemistry',
  // words for one thing
  'usia umur',
  // short forms people type
  'umkm ukm',  'yang yg', 'untuk utk', 'dengan dgn', 'dan dn', 'tidak tdk tak', 'tahun thn', 'dalam dlm', 'pada pd', 'karena krn', 'sekolah sklh',
  'orang org', 'jakarta jkt djakarta', 'surabaya sby surabaja', 'bandung bdg', 'indonesia indo endonesia', 'volume vol', 'jilid jld', 'edisi ed', 'nomor no',
];

/** Short forms and what they stand for; a record with either answers a search for the other. */
export const ABBREVIATIONS: readonly (readonly [string, string])[] = [
  ['umkm', 'usaha mikro kecil menengah'], ['ukm', 'usaha kecil menengah'], ['sd', 'sekolah dasar'], ['smp', 'sekolah menengah pertama'],
  ['sma', 'sekolah menengah atas'], ['smk', 'sekolah menengah kejuruan'], ['tk', 'taman kanak kanak'], ['paud', 'pendidikan anak usia dini'],
  ['ham', 'hak asasi manusia'], ['uud', 'undang undang dasar'], ['uu', 'undang undang'], ['ri', 'republik indonesia'], ['nkri', 'negara kesatuan republik indonesia'],
  ['ipa', 'ilmu pengetahuan alam'], ['ips', 'ilmu pengetahuan sosial'], ['ppkn', 'pendidikan pancasila kewarganegaraan'],
  ['pkn', 'pendidikan kewarganegaraan'], ['pai', 'pendidikan agama islam'], ['sdm', 'sumber daya manusia'], ['asi', 'air susu ibu'],
  ['kuhp', 'kitab undang undang hukum pidana'], ['kuhperdata', 'kitab undang undang hukum perdata'], ['apbn', 'anggaran pendapatan belanja negara'],
  ['pkk', 'pemberdayaan kesejahteraan keluarga'], ['kb', 'keluarga berencana'], ['tni', 'tentara nasional indonesia'], ['ptk', 'penelitian tindakan kelas'],
  ['ktsp', 'kurikulum tingkat satuan pendidikan'], ['k3', 'keselamatan kesehatan kerja'], ['ai', 'kecerdasan buatan'], ['phk', 'pemutusan hubungan kerja'],
  ['kdrt', 'kekerasan dalam rumah tangga'], ['kumcer', 'kumpulan cerita'], ['tka', 'tenaga kerja asing'], ['tki', 'tenaga kerja indonesia'],
];

/** Words written as one or as two; both are read as one. */
export const CLOSED_COMPOUNDS: readonly string[] = [
  'budi daya', 'kerja sama', 'tanggung jawab', 'olah raga', 'orang tua', 'sepak bola', 'wira usaha', 'wira swasta', 'peri laku', 'ibu kota',
  'pasca sarjana', 'tata bahasa', 'suka rela', 'multi media', 'swa daya', 'dwi bahasa', 'e book', 'e commerce', 'e learning', 'non fiksi', 'al quran',
  'al qoran', 'al quraan', 'insya allah', 'in syaa', 'bulu tangkis', 'kaca mata', 'duka cita', 'suka cita', 'anti korupsi', 'antar bangsa', 'bio teknologi',
  'mikro biologi', 'agro bisnis', 'agri bisnis', 'tata boga', 'tata busana', 'tata rias', 'segi tiga', 'maha siswa', 'maha guru', 'purba kala', 'kilo meter', 'info grafis',
];

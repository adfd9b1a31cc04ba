import type { StandardPart } from './standard.terms';

type Both = readonly [indonesian: string, english: string];

/** A service standard of the sample library. */
export type SampleStandard = {
  readonly slug: string;
  readonly name: Both;
  readonly summary: Both;
  readonly parts: Readonly<Record<OwnPart, Both>>;
};

type OwnPart = 'REQUIREMENTS' | 'PROCEDURE' | 'TIME' | 'COST' | 'PRODUCT';

const FREE: Both = ['Rp0. Tidak dipungut biaya.', 'Rp0. Free of charge.'];

/** The parts that all services of the sample library share. */
export const SHARED_PARTS: Readonly<Record<Exclude<StandardPart, OwnPart>, Both>> = {
  COMPLAINTS: [
    'Meja layanan, WhatsApp perpustakaan, atau SP4N-LAPOR! (lapor.go.id). Dijawab paling lambat 5 hari kerja.',
    'The service desk, WhatsApp of the library, or SP4N-LAPOR! (lapor.go.id). Answered within 5 working days.',
  ],
  LEGAL_BASIS: [
    'UU 25/2009 tentang Pelayanan Publik; UU 43/2007 tentang Perpustakaan; Permenpan RB 15/2014; Perda Kota Pasuruan 2/2016 tentang Penyelenggaraan Perpustakaan.',
    'UU 25/2009 on public services; UU 43/2007 on libraries; Permenpan RB 15/2014; Perda Kota Pasuruan 2/2016 on the library.',
  ],
  FACILITIES: [
    'Meja layanan setinggi kursi roda, ruang baca, komputer, internet, toilet, musala, dan tempat parkir.',
    'A desk at the height of a wheelchair, reading room, computers, internet, toilets, prayer room and parking.',
  ],
  COMPETENCE: [
    'Pustakawan atau petugas yang terlatih melayani, termasuk melayani pembaca dengan disabilitas.',
    'Librarians or staff trained to serve, also readers with disabilities.',
  ],
  SUPERVISION: [
    'Kepala seksi layanan memeriksa setiap pekan; Inspektorat Kota memeriksa setiap tahun.',
    'The head of services checks every week; the inspectorate of the city every year.',
  ],
  STAFFING: ['Sedikitnya dua petugas setiap giliran.', 'At least two members of staff on each shift.'],
  GUARANTEE: [
    'Bila janji waktu tidak ditepati, petugas menjelaskan sebabnya dan menyelesaikannya pada hari itu.',
    'If the time promised is not kept, staff say why and settle it on the same day.',
  ],
  SAFETY: [
    'Data Anda hanya dilihat petugas yang bertugas. Jalur keluar darurat ditandai dan diuji tiap enam bulan.',
    'Only staff on duty see your data. Emergency exits are marked and tested every six months.',
  ],
  EVALUATION: [
    'Survei kepuasan masyarakat setiap triwulan; hasilnya diumumkan bersama tindak lanjutnya.',
    'A satisfaction survey every quarter; its results are published with what was done about them.',
  ],
};

/** The service standards of the sample library. */
export const SAMPLE_STANDARDS: readonly SampleStandard[] = [
  {
    slug: 'meminjam-buku',
    name: ['Meminjam buku', 'Borrowing books'],
    summary: [
      'Bawa kartu, pilih buku, selesai dalam lima menit.',
      'Bring your card, choose, done in five minutes.',
    ],
    parts: {
      REQUIREMENTS: [
        'Kartu anggota yang berlaku, di ponsel atau kertas. Anak didampingi atau sudah disetujui walinya.',
        'A valid library card, on the phone or on paper. Children come with somebody or with consent of a guardian.',
      ],
      PROCEDURE: [
        'Cari judul di portal atau di rak.\nBawa buku ke meja layanan.\nPetugas memindai kartu dan buku.\nTerima tanda tanggal kembali.',
        'Find a title on the portal or the shelf.\nBring it to the desk.\nStaff scan card and book.\nYou get the date to return it.',
      ],
      TIME: ['5 menit sejak giliran Anda.', '5 minutes from your turn.'],
      COST: FREE,
      PRODUCT: [
        'Buku yang dipinjam, dengan tanggal kembali di Pustaka saya.',
        'The books lent to you, with the dates in My library.',
      ],
    },
  },
  {
    slug: 'menjadi-anggota',
    name: ['Menjadi anggota', 'Joining the library'],
    summary: ['Kartu digital langsung jadi, tanpa biaya.', 'A digital card at once, without charge.'],
    parts: {
      REQUIREMENTS: [
        'KTP, KIA, atau kartu pelajar. Untuk anak: persetujuan orang tua atau wali.',
        'An identity card, child card or student card. For children: consent of a parent or guardian.',
      ],
      PROCEDURE: [
        'Isi formulir di portal atau di meja layanan.\nPetugas mencocokkan identitas.\nKartu berlaku.',
        'Fill in the form on the portal or at the desk.\nStaff check your identity.\nThe card is valid.',
      ],
      TIME: ['10 menit di meja layanan.', '10 minutes at the desk.'],
      COST: FREE,
      PRODUCT: [
        'Kartu anggota digital dan, bila diminta, cetak.',
        'A digital card and, if you wish, a printed one.',
      ],
    },
  },
  {
    slug: 'mengembalikan-dan-memperpanjang',
    name: ['Mengembalikan dan memperpanjang', 'Returning and renewing'],
    summary: [
      'Di meja, atau perpanjang sendiri di portal.',
      'At the desk, or renew by yourself on the portal.',
    ],
    parts: {
      REQUIREMENTS: [
        'Buku yang dipinjam. Kartu tidak perlu untuk mengembalikan.',
        'The book. No card is needed to return it.',
      ],
      PROCEDURE: [
        'Serahkan buku di meja, atau buka Pustaka saya dan tekan Perpanjang.\nPerpanjangan ditolak bila ada yang menunggu.',
        'Hand the book over, or open My library and press Renew.\nA renewal is refused if somebody is waiting.',
      ],
      TIME: ['3 menit di meja; seketika di portal.', '3 minutes at the desk; at once on the portal.'],
      COST: FREE,
      PRODUCT: ['Bukti kembali atau tanggal kembali yang baru.', 'Proof of return, or a new date.'],
    },
  },
  {
    slug: 'membaca-dan-komputer',
    name: ['Membaca di tempat, komputer, dan internet', 'Reading room, computers and internet'],
    summary: ['Terbuka bagi siapa saja, tanpa kartu.', 'Open to everybody, without a card.'],
    parts: {
      REQUIREMENTS: ['Tidak ada. Tas besar dititipkan di loker.', 'None. Large bags go into a locker.'],
      PROCEDURE: [
        'Isi buku tamu.\nPilih tempat duduk, atau minta komputer di meja layanan.',
        'Sign the guest book.\nTake a seat, or ask for a computer at the desk.',
      ],
      TIME: [
        'Seketika; komputer paling lama 60 menit bila ada antrean.',
        'At once; 60 minutes at a computer if others wait.',
      ],
      COST: FREE,
      PRODUCT: [
        'Tempat membaca, bacaan di tempat, komputer, dan Wi-Fi.',
        'A place to read, books to read here, a computer and Wi-Fi.',
      ],
    },
  },
  {
    slug: 'acara-dan-kunjungan-kelas',
    name: ['Acara dan kunjungan kelas', 'Events and class visits'],
    summary: [
      'Daftar di kalender; sekolah mengajukan tanggal.',
      'Register in the calendar; schools propose a date.',
    ],
    parts: {
      REQUIREMENTS: [
        'Nama dan satu kontak. Sekolah: jumlah siswa dan guru pendamping.',
        'A name and one contact. Schools: how many pupils, and the teacher who comes along.',
      ],
      PROCEDURE: [
        'Pilih acara dan daftar, atau ajukan kunjungan.\nPustakawan menjawab permintaan sekolah.\nDatang pada harinya.',
        'Choose an event and register, or propose a visit.\nA librarian answers schools.\nCome on the day.',
      ],
      TIME: [
        'Pendaftaran seketika; permintaan sekolah dijawab dalam 3 hari kerja.',
        'Registration at once; schools get an answer within 3 working days.',
      ],
      COST: FREE,
      PRODUCT: [
        'Tempat di acara, dan sertifikat bila dijanjikan.',
        'A place, and a certificate where one is promised.',
      ],
    },
  },
  {
    slug: 'konsultasi-usaha',
    name: ['Konsultasi usaha', 'Business consultations'],
    summary: ['Satu jam bersama pendamping usaha.', 'An hour with an adviser.'],
    parts: {
      REQUIREMENTS: [
        'Usaha mikro, kecil, atau rencana usaha di kota ini.',
        'A micro or small business, or a plan for one, in this city.',
      ],
      PROCEDURE: [
        'Pilih bidang dan jam di portal.\nTerima pengingat sehari sebelumnya.\nBertemu pendamping.',
        'Choose a field and an hour on the portal.\nGet a reminder the day before.\nMeet the adviser.',
      ],
      TIME: [
        '60 menit; jam pertama yang kosong paling lama 10 hari kerja.',
        '60 minutes; the first free hour within 10 working days.',
      ],
      COST: FREE,
      PRODUCT: ['Catatan langkah berikutnya bagi usaha Anda.', 'Notes of the next steps for your business.'],
    },
  },
];

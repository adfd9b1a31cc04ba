/** What the module members says, in Bahasa Indonesia. */
export const wordsId = {
  eraseMember: {
    childrenToAnswerFor: 'Anda wali dari {{total}} anak. Minta wali lain ditetapkan dahulu di meja layanan.',
  },
  prepareOwnData: {
    tooOften: 'Data ini sudah diunduh {{mostADay}} kali dalam sehari. Coba lagi dalam {{hours}} jam.',
  },
  findMergeObstacles: {
    guardian:
      'Yang satu adalah wali yang lain, jadi ini dua orang. Lepaskan hubungan wali dahulu bila itu keliru.',
    otherNik: 'Kedua kartu punya NIK yang berbeda, jadi ini dua orang. Kosongkan NIK yang keliru dahulu.',
    openRequest: 'Masih ada permintaan data yang terbuka pada salah satu kartu. Jawab dahulu.',
  },
  personalData: {
    member: 'Data diri dan keanggotaan.',
    cardAlias: 'Nomor kartu lama.',
    memberBlock: 'Blokir dan alasannya.',
    memberNote: 'Catatan petugas tentang Anda.',
    memberView: 'Petugas yang melihat data Anda, menurut perannya.',
    memberConsent: 'Persetujuan yang diberikan.',
    memberCode: 'Kode sekali pakai: untuk apa, kapan dibuat, kapan dipakai.',
    distinctMembers: 'Kartu lain yang mirip dan sudah dipastikan milik orang lain.',
    memberMerge: 'Kartu Anda yang digabung.',
    dataRequest: 'Permintaan Anda tentang data ini.',
  },
  signInMember: {
    currentPassword: 'Kata sandi yang sekarang tidak cocok.',
  },
  signInRefusals: {
    wrongCredentials:
      'Nomor kartu, surel atau telepon tidak cocok dengan kata sandi. Periksa keduanya, lalu coba lagi.',
    sharedContact: 'Surel atau telepon ini dipakai lebih dari satu anggota. Masuklah dengan nomor kartu.',
    tooManyAttempts: 'Terlalu banyak percobaan. Tunggu {{seconds}} detik, lalu coba lagi.',
  },
} as const;

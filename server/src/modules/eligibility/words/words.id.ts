/** What the module eligibility says, in Bahasa Indonesia. */
export const wordsId = {
  membershipExpired: 'Keanggotaan berakhir {{day}}. Perpanjang dulu di meja layanan, gratis.',
  cardLost: 'Kartu ini dilaporkan hilang. Minta kartu pengganti di meja layanan.',
  blocked: 'Kartu ini sedang diblokir. Tanyakan di meja layanan.',
  blockedUntil: 'Kartu ini diblokir sampai {{day}}. Tanyakan di meja layanan.',
  ageUnknown: 'Tanggal lahir belum tercatat. Lengkapi di meja layanan.',
  tooYoung: 'Ini untuk usia {{from}} tahun ke atas.',
  tooOld: 'Ini untuk usia sampai {{to}} tahun.',
  quotaSpent: 'Jatah sudah terpakai: {{used}} dari {{most}}.',
} as const;

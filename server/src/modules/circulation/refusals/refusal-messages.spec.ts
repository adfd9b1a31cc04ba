import { refusal } from './refusal.rules';
import { toWordedRefusal } from './refusal-messages';

test.each([
  [
    'MEMBER_SUSPENDED',
    { until: '2026-08-21' },
    'Peminjaman ditangguhkan sampai Jum, 21 Agu 2026.',
    'Lending is suspended until 21 Aug 2026.',
  ],
  [
    'MEMBER_SUSPENDED',
    { until: null },
    'Peminjaman ditangguhkan sampai dibuka petugas.',
    'Lending is suspended until staff lift it.',
  ],
  [
    'MEMBERSHIP_EXPIRED',
    { membershipUntil: '2026-08-12' },
    'Keanggotaan berakhir Rab, 12 Agu 2026. Perpanjang keanggotaannya dulu.',
    'The membership ended on 12 Aug 2026. Renew the membership first.',
  ],
  [
    'TOO_SOON',
    { earliestAt: '2026-08-16T17:00:00.000Z' },
    'Belum waktunya: dapat diperpanjang mulai Sen, 17 Agu 2026.',
    'It is too early: it can be renewed from 17 Aug 2026.',
  ],
  [
    'DUE_DATE_WOULD_NOT_CHANGE',
    { due: '2026-08-15', because: 'MEMBERSHIP_ENDS' },
    'Keanggotaan berakhir, jadi tanggalnya tetap Sab, 15 Agu 2026. Perpanjang keanggotaannya dulu.',
    'The membership ends, so the date stays 15 Aug 2026. Renew the membership first.',
  ],
  [
    'DUE_DATE_WOULD_NOT_CHANGE',
    { due: '2026-08-15', because: null },
    'Perpanjangan tidak membuat tanggalnya lebih lama: tetap Sab, 15 Agu 2026.',
    'A renewal would not make the date any later: it stays 15 Aug 2026.',
  ],
] as const)(
  '%s with %j says the day as people write it, and what to do',
  (code, facts, indonesian, english) => {
    expect(toWordedRefusal(refusal(code, { needs: 'never' }, { facts })).message).toEqual({
      ID: indonesian,
      EN: english,
    });
  },
);

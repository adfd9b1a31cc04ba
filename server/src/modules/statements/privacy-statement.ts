import type { Locale } from '../../shared/locale';
import type { Statement, Words } from './statement';
import { toSection } from './statement';

/** Each part with its heading first. */
const SECTIONS: readonly (readonly [Words, ...Words[]])[] = [
  [
    { ID: 'Tanpa kartu', EN: 'Without a card' },
    {
      ID: 'Mencari, membaca halaman ini, dan melihat kalender tidak memerlukan nama. Portal tidak memakai pelacak, iklan, atau layanan pihak ketiga; satu cookie mengingat tema, dan setelah masuk satu cookie mengingat bahwa itu Anda, satu lagi mengingat selama setahun bahwa Anda pernah masuk di perangkat ini, supaya orang lain tidak dapat mengunci akun Anda.',
      EN: 'Searching, reading this page and looking at the calendar take no name. The portal uses no trackers, advertising or services of third parties; one cookie remembers the theme, and after signing in one remembers that it is you, and another remembers for a year that you signed in on this device, so that others cannot lock your account.',
    },
    {
      ID: 'Siapa yang mendaftar ke acara tanpa kartu meninggalkan nama dan satu kontak; keduanya dipakai untuk acara itu saja.',
      EN: 'Whoever registers for an event without a card leaves a name and one contact; both serve that event only.',
    },
  ],
  [
    { ID: 'Dengan kartu', EN: 'With a card' },
    {
      ID: 'Kami menyimpan nama, tanggal lahir, alamat, kontak, dan golongan anggota, karena tanpa itu buku tidak dapat dipinjamkan. NIK boleh kosong; bila diisi, ia disimpan tersandi dan hanya tampak sebagian.',
      EN: 'We keep name, date of birth, address, contacts and kind of membership, because without them nothing can be lent. The identity number may stay empty; where it is given it is kept encrypted and shown in part only.',
    },
    {
      ID: 'Setelah buku kembali, pinjaman dilepas dari nama Anda, kecuali Anda sendiri meminta riwayatnya disimpan. Kunjungan dilepas dari nama setelah 30 hari; pesan dihapus setelah 30 hari.',
      EN: 'Once a book is back its loan is unlinked from your name, unless you ask for your history to be kept. Visits are unlinked after 30 days; messages are deleted after 30 days.',
    },
    {
      ID: 'Saat mendaftar kami bertanya apakah kabar tentang pinjaman, pesanan, keanggotaan, acara, dan survei boleh datang lewat WhatsApp dan SMS: persetujuan dicatat dengan tanggalnya, tanpa persetujuan kabar itu datang lewat jalan lain, dan Anda dapat mengubahnya kapan saja di Pesan dari perpustakaan.',
      EN: 'When you join we ask whether news of your loans, holds, membership, events and surveys may come by WhatsApp and SMS: a yes is noted with its date, without one such news comes by other ways, and you can change it at any time under Messages from the library.',
    },
    {
      ID: 'Setiap kali petugas membuka data Anda, itu dicatat; Anda dapat melihatnya di Data saya.',
      EN: 'Each time staff open your data it is noted; you can see it under My data.',
    },
  ],
  [
    { ID: 'Anak', EN: 'Children' },
    {
      ID: 'Data anak di bawah 18 tahun dipakai dengan persetujuan orang tua atau wali. Persetujuan meminjam dan persetujuan memakai akun sendiri adalah dua hal; foto anak tidak diterbitkan tanpa persetujuan tersendiri.',
      EN: 'Data about children under 18 is used with the consent of a parent or guardian. Consent to borrowing and consent to an account of their own are two things; no photo of a child is published without a consent of its own.',
    },
  ],
  [
    { ID: 'Hak Anda', EN: 'Your rights' },
    {
      ID: 'Anda boleh melihat, menyalin, memperbaiki, dan menghapus data Anda, serta menarik persetujuan kapan saja, di Data saya atau di meja layanan. Pemakaian berhenti seketika, jawaban datang paling lama 3 × 24 jam, dan penghapusan selesai dalam 7 hari bila tidak ada pinjaman atau tunggakan.',
      EN: 'You may see, copy, correct and delete your data and withdraw consent at any time, under My data or at the desk. Use stops at once, an answer comes within 3 × 24 hours, and deletion is done within 7 days if no loan or debt is open.',
    },
  ],
  [
    { ID: 'Angka yang diterbitkan', EN: 'Published figures' },
    {
      ID: 'Laporan menghitung orang, tidak menyebut orang: kelompok di bawah 10 tidak diterbitkan, dan judul, tanggal, dan kelurahan tidak pernah digabung.',
      EN: 'Reports count people and name nobody: groups under 10 are not published, and title, date and neighbourhood are never put together.',
    },
  ],
];

/**
 * Writes what is kept about people, who sees it, for how long, and what they may ask (UU 27/2022; children:
 * PP 17/2025).
 */
export function writePrivacyStatement(locale: Locale): Statement {
  return {
    kind: 'PRIVACY',
    title: { ID: 'Privasi', EN: 'Privacy' }[locale],
    intro: {
      ID: 'Perpustakaan menyimpan sesedikit mungkin tentang Anda, dan tidak seorang pun perlu tahu apa yang Anda baca.',
      EN: 'The library keeps as little about you as it can, and nobody needs to know what you read.',
    }[locale],
    sections: SECTIONS.map(([heading, ...paragraphs]) => toSection(locale, heading, ...paragraphs)),
  };
}

import type { Locale } from '../../../shared/locale';
import type { WordedTemplate } from '../templates.terms';
import { CASE_WORDINGS } from './case-wording.rules';
import { CLASS_SET_WORDINGS } from './class-set-wording.rules';
import { VOLUNTEER_WORDINGS } from './volunteer-wording.rules';

/**
 * How a template says it: paragraphs are parted by an empty line, and the titles stand between body and
 * closing.
 */
export type Wording = { readonly subject: string; readonly body: string; readonly closing: string };

type Shipped = Readonly<Record<Locale, Wording>>;

const DUE_SOON: Shipped = {
  ID: {
    subject: '{{jumlah}} harus kembali {{tanggal}}',
    body: 'Pinjaman berikut{{untuk}} harus kembali paling lambat {{tanggal}}:',
    closing: 'Belum selesai? Perpanjang di Pustaka Saya, selama tidak ada yang menunggu.',
  },
  EN: {
    subject: '{{jumlah}} due on {{tanggal}}',
    body: 'These loans{{untuk}} are due on {{tanggal}}:',
    closing: 'Not finished yet? Renew in My library, as long as nobody is waiting.',
  },
};

const DUE_TODAY: Shipped = {
  ID: {
    subject: 'Hari ini {{jumlah}} harus kembali',
    body: 'Hari ini, {{tanggal}}, hari terakhir untuk pinjaman berikut{{untuk}}:',
    closing: 'Kembalikan hari ini, atau perpanjang di Pustaka Saya selama tidak ada yang menunggu.',
  },
  EN: {
    subject: '{{jumlah}} due today',
    body: 'Today, {{tanggal}}, is the last day for these loans{{untuk}}:',
    closing: 'Bring them back today, or renew in My library as long as nobody is waiting.',
  },
};

const OVERDUE: Shipped = {
  ID: {
    subject: '{{jumlah}} terlambat {{terlambat}}',
    body: 'Pinjaman berikut{{untuk}} seharusnya kembali {{tanggal}}:',
    closing:
      'Mohon kembalikan ke cabang mana saja. Jika hilang atau rusak, beri tahu petugas: kami bantu mencari jalan.',
  },
  EN: {
    subject: '{{jumlah}} overdue by {{terlambat}}',
    body: 'These loans{{untuk}} were due on {{tanggal}}:',
    closing:
      'Please bring them back to any branch. If something was lost or damaged, tell our staff: we will help to find a way.',
  },
};

const HOLD_READY: Shipped = {
  ID: {
    subject: 'Siap diambil: {{judul}}',
    body: 'Reservasi{{untuk}} sudah siap: {{judul}}.\n\nAmbil di {{cabang}} paling lambat {{tanggal}}. Bawa kartu anggota.',
    closing: 'Tidak jadi? Batalkan di Pustaka Saya agar pembaca berikutnya tidak menunggu.',
  },
  EN: {
    subject: 'Ready to collect: {{judul}}',
    body: 'The hold{{untuk}} is ready: {{judul}}.\n\nCollect it at {{cabang}} by {{tanggal}}. Bring the library card.',
    closing: 'Changed your mind? Cancel it in My library, so that the next reader need not wait.',
  },
};

const HOLD_EXPIRING: Shipped = {
  ID: {
    subject: 'Segera ambil: {{judul}}',
    closing: 'Tidak jadi? Batalkan di Pustaka Saya.',
    body: 'Reservasi{{untuk}} masih menunggu di {{cabang}}: {{judul}}.\n\nHari terakhir mengambilnya {{tanggal}}. Sesudah itu eksemplar diberikan kepada pembaca berikutnya.',
  },
  EN: {
    subject: 'Collect soon: {{judul}}',
    closing: 'Changed your mind? Cancel it in My library.',
    body: 'The hold{{untuk}} still waits at {{cabang}}: {{judul}}.\n\nThe last day to collect it is {{tanggal}}. After that the copy goes to the next reader.',
  },
};

const HOLD_LAPSED: Shipped = {
  ID: {
    subject: 'Pesanan berakhir: {{judul}}',
    closing:
      'Masih ingin membaca? Pesan lagi di halaman judulnya di Pustaka, atau minta petugas memesankannya.',
    body: 'Pesanan{{untuk}} sudah berakhir: {{judul}}.\n\nSampai hari terakhirnya, {{tanggal}}, belum diambil di {{cabang}}. Karena itu eksemplarnya kami berikan kepada pembaca berikutnya atau kembali ke rak.',
  },
  EN: {
    subject: 'Hold ended: {{judul}}',
    closing:
      'Still want to read it? Place the hold again on the page of the title, or ask our staff to do it.',
    body: 'The hold{{untuk}} has ended: {{judul}}.\n\nIt was not collected at {{cabang}} by its last day, {{tanggal}}. So the copy went to the next reader or back to the shelf.',
  },
};

const MEMBERSHIP_ENDING: Shipped = {
  ID: {
    subject: 'Keanggotaan berlaku sampai {{tanggal}}',
    body: 'Keanggotaan{{untuk}} berlaku sampai {{tanggal}}.',
    closing: 'Perpanjang di meja layanan cabang mana saja. Gratis, cukup bawa kartu anggota.',
  },
  EN: {
    subject: 'Membership ends on {{tanggal}}',
    body: 'The membership{{untuk}} ends on {{tanggal}}.',
    closing: 'Renew it at the desk of any branch. It is free; just bring the library card.',
  },
};

const PAYMENT_RECEIPT: Shipped = {
  ID: {
    subject: 'Kuitansi {{nomor}}',
    body: 'Kami menerima {{uang}} ({{cara}}){{untuk}} pada {{tanggal}}. Nomor kuitansi: {{nomor}}.',
    closing: 'Terima kasih.',
  },
  EN: {
    subject: 'Receipt {{nomor}}',
    body: 'We received {{uang}} ({{cara}}){{untuk}} on {{tanggal}}. Number of the receipt: {{nomor}}.',
    closing: 'Thank you.',
  },
};

const MONTH_PAGE: Shipped = {
  ID: {
    subject: 'Lembar bulan {{tanggal}}',
    body: 'Inilah perpustakaan pada {{tanggal}}.\n\n{{isi}}',
    closing: 'Lembar PDF dan angkanya dalam XLSX terlampir.',
  },
  EN: {
    subject: 'Page of the month {{tanggal}}',
    body: 'This was the library in {{tanggal}}.\n\n{{isi}}',
    closing: 'The page as PDF and its figures as XLSX are attached.',
  },
};

const SATISFACTION_INVITATION: Shipped = {
  ID: {
    subject: 'Bagaimana layanan kami tadi?',
    body: 'Anda baru memakai layanan ini: {{isi}}. Sembilan pertanyaan, satu menit, tanpa nama: jawaban Anda tidak terhubung ke kartu atau nomor Anda.',
    closing: 'Kami bertanya paling sering sekali dalam 90 hari. Hasilnya diumumkan, termasuk yang jelek.',
  },
  EN: {
    subject: 'How was our service?',
    body: 'You have just used this service: {{isi}}. Nine questions, one minute, without a name: your answers are not joined to your card or number.',
    closing: 'We ask at most once in 90 days. The results are published, the bad ones too.',
  },
};

const OUTCOME_SURVEY: Shipped = {
  ID: {
    subject: 'Apa yang berubah sesudah {{judul}}?',
    body: 'Beberapa waktu lalu ada yang mengikuti {{judul}}{{untuk}}. Apa yang kini bisa, dilakukan, atau direncanakan? Beberapa pertanyaan, satu menit, tanpa nama: jawaban tidak terhubung ke kartu atau nomor Anda.',
    closing: 'Kami bertanya sekali sesudah 30 hari dan sekali sesudah 90 hari.',
  },
  EN: {
    subject: 'What has changed since {{judul}}?',
    body: 'Some time ago somebody came to {{judul}}{{untuk}}. What can be done now, is done, or is planned? A few questions, one minute, without a name: the answers are not joined to your card or number.',
    closing: 'We ask once after 30 days and once after 90 days.',
  },
};
const DATA_BREACH: Shipped = {
  ID: {
    subject: 'Pemberitahuan: data pribadi terungkap',
    body: 'Data pribadi{{untuk}} terungkap kepada yang tidak berhak. Ini data yang terkena:\n\n{{data}}\n\nKapan dan bagaimana:\n\n{{isi}}\n\nYang kami lakukan:\n\n{{penanganan}}',
    closing:
      'Kami mohon maaf. Anda berhak bertanya, memperbaiki, dan meminta data dihapus: di Data saya, di meja layanan, atau lewat Aduan. Pemberitahuan ini diwajibkan UU 27/2022 Pasal 46.',
  },
  EN: {
    subject: 'Notice: personal data was disclosed',
    body: 'Personal data{{untuk}} reached somebody who has no right to it. This is the data:\n\n{{data}}\n\nWhen and how:\n\n{{isi}}\n\nWhat we do about it:\n\n{{penanganan}}',
    closing:
      'We are sorry. You may ask, correct, and have your data erased: under My data, at the desk, or through Feedback. UU 27/2022 art. 46 asks for this notice.',
  },
};

const WEBHOOK_PAUSED: Shipped = {
  ID: {
    subject: 'Webhook {{judul}} dijeda',
    body: 'Sejak {{tanggal}} tidak satu pun kabar sampai ke {{isi}}, jadi kami berhenti mengirim.',
    closing:
      'Perbaiki penerimanya, lalu lanjutkan webhook di Mitra saya. Yang terlewat selama 30 hari terakhir dikirim dahulu.',
  },
  EN: {
    subject: 'Webhook of {{judul}} paused',
    body: 'Since {{tanggal}} nothing has reached {{isi}}, so we stopped sending.',
    closing:
      'Mend the receiver, then resume the webhook in My partners. What it missed in the last 30 days is sent first.',
  },
};

const AGREEMENT_ENDING: Shipped = {
  ID: {
    subject: 'Perjanjian dengan {{judul}} berakhir {{jumlah}} lagi',
    body: 'Perjanjian perpustakaan dengan {{judul}} ({{isi}}) berakhir pada {{tanggal}}. Nomornya: {{nomor}}.',
    closing: 'Bila kerja sama diteruskan, sepakati perpanjangannya sebelum hari itu.',
  },
  EN: {
    subject: 'The agreement with {{judul}} ends in {{jumlah}}',
    body: 'The agreement of the library with {{judul}} ({{isi}}) ends on {{tanggal}}. Its number: {{nomor}}.',
    closing: 'If the work goes on, agree on the renewal before that day.',
  },
};

const CERTIFICATE_ENDING: Shipped = {
  ID: {
    subject: 'Sertifikat {{judul}} berakhir {{jumlah}} lagi',
    body: 'Sertifikat {{judul}} milik {{isi}} berakhir pada {{tanggal}}.',
    closing: 'Daftarkan perpanjangannya sebelum hari itu, lalu catat sertifikat yang baru.',
  },
  EN: {
    subject: 'The certificate {{judul}} ends in {{jumlah}}',
    body: 'The certificate {{judul}} of {{isi}} ends on {{tanggal}}.',
    closing: 'Arrange the renewal before that day, then record the new certificate.',
  },
};

const PERSONAL: Shipped = {
  ID: { subject: '{{judul}}', body: '{{isi}}', closing: 'Salam dari perpustakaan.' },
  EN: { subject: '{{judul}}', body: '{{isi}}', closing: 'Regards from the library.' },
};

const SHIPPED: Readonly<Record<WordedTemplate, Shipped>> = {
  LOAN_DUE_SOON: DUE_SOON,
  LOAN_DUE_TODAY: DUE_TODAY,
  LOAN_OVERDUE: OVERDUE,
  HOLD_READY,
  HOLD_EXPIRING,
  HOLD_LAPSED,
  MEMBERSHIP_ENDING,
  PAYMENT_RECEIPT,
  ...CLASS_SET_WORDINGS,
  ...VOLUNTEER_WORDINGS,
  ...CASE_WORDINGS,
  SATISFACTION_INVITATION,
  OUTCOME_SURVEY,
  DATA_BREACH,
  MONTH_PAGE,
  PERSONAL,
  WEBHOOK_PAUSED,
  AGREEMENT_ENDING,
  CERTIFICATE_ENDING,
};

/** Returns the wording that comes with the program. */
export function shippedWording(template: WordedTemplate, locale: Locale): Wording {
  return SHIPPED[template][locale];
}

import { surveyWords } from '@pustaka/web-shared/surveys/survey-words.id.ts';

/** Words of the page on which people answer a survey, in Bahasa Indonesia. */
export const words = {
  form: surveyWords,
  title: 'Survei',
  about: 'Tentang: {{event}}',
  anonymous: 'Tanpa nama. Jawaban tidak terhubung ke kartu, nomor, atau perangkat Anda.',
  kept: 'Jawaban yang tadi masih ada di perangkat ini, paling lama 24 jam.',
  again: 'Mulai dari awal',
  send: 'Kirim jawaban',
  sending: 'Mengirim…',
  waiting: 'Tersimpan di perangkat ini',
  waitingText:
    'Tidak ada sambungan ke perpustakaan. Jawaban dikirim sendiri begitu tersambung; biarkan halaman ini terbuka. Bila ditutup, jawaban tetap di perangkat ini paling lama 14 hari dan dikirim saat tautannya dibuka lagi.',
  thanks: 'Terima kasih',
  thanksText: 'Jawaban Anda sudah kami terima, tanpa nama.',
  already: 'Jawaban ini sudah kami terima. Satu tautan dihitung satu kali, supaya hasilnya jujur.',
  closed: 'Survei ini sudah ditutup',
  closedText: 'Terima kasih atas niat baik Anda. Masukan selalu bisa dikirim lewat halaman aduan dan saran.',
  notYet: 'Survei ini belum dibuka',
  notYetText: 'Buka lagi tautannya nanti; alamatnya tetap sama.',
  wrong: 'Tautan ini tidak mengarah ke survei',
  wrongText: 'Mungkin tautannya terpotong waktu disalin. Buka lagi dari pesan kami, atau pindai kode QR-nya.',
  feedback: 'Kirim masukan',
};

/** Gives the shape that every language must fill. */
export type AnswerSurveyWords = typeof words;

import type { Locale } from '../../../shared/locale';
import type { CaseTemplate } from '../templates.terms';

type Said = { readonly subject: string; readonly body: string; readonly closing: string };

/** How letters about complaints, suggestions, praise and questions say it. */
export const CASE_WORDINGS: Readonly<Record<CaseTemplate, Readonly<Record<Locale, Said>>>> = {
  FEEDBACK_RECEIVED: {
    ID: {
      subject: 'Kami terima: {{nomor}}',
      body: 'Kiriman Anda sudah kami terima dengan nomor {{nomor}}. Kami menjawab paling lambat {{tanggal}}.',
      closing:
        'Simpan surat ini: lewat tautannya Anda membaca jawaban dan dapat membukanya lagi satu kali. Bukan Anda? Abaikan surat ini.',
    },
    EN: {
      subject: 'Received: {{nomor}}',
      body: 'We received your message; its number is {{nomor}}. We answer by {{tanggal}}.',
      closing:
        'Keep this letter: its link leads to the answer and lets you reopen it once. Was it not you? Ignore this letter.',
    },
  },
  FEEDBACK_ANSWERED: {
    ID: {
      subject: 'Jawaban untuk {{nomor}}',
      body: 'Jawaban kami untuk {{nomor}}:\n\n{{isi}}',
      closing:
        'Belum beres? Buka tautan di bawah untuk membukanya lagi, satu kali. Jalan berikutnya: SP4N-LAPOR! (lapor.go.id), lalu Ombudsman RI perwakilan Jawa Timur; permintaan dokumen ke PPID Kota Pasuruan.',
    },
    EN: {
      subject: 'Answer to {{nomor}}',
      body: 'Our answer to {{nomor}}:\n\n{{isi}}',
      closing:
        'Not settled? Open the link below to reopen it, once. Further steps: SP4N-LAPOR! (lapor.go.id), then the Ombudsman, East Java office; requests for documents go to the PPID of Pasuruan.',
    },
  },
  FEEDBACK_OVERDUE: {
    ID: {
      subject: 'Lewat batas: {{nomor}}',
      body: '{{nomor}} ({{judul}}) seharusnya dijawab paling lambat {{tanggal}} dan masih menunggu.',
      closing: 'Jawab hari ini, atau tugaskan kepada yang dapat menjawab.',
    },
    EN: {
      subject: 'Late: {{nomor}}',
      body: '{{nomor}} ({{judul}}) should have been answered by {{tanggal}} and still waits.',
      closing: 'Answer it today, or give it to somebody who can.',
    },
  },
  FEEDBACK_PRAISE: {
    ID: {
      subject: 'Pujian untuk Anda',
      body: 'Seorang pengunjung menulis tentang Anda:\n\n{{isi}}',
      closing: 'Terima kasih atas pekerjaan Anda.',
    },
    EN: {
      subject: 'Praise for you',
      body: 'A visitor wrote about you:\n\n{{isi}}',
      closing: 'Thank you for your work.',
    },
  },
};

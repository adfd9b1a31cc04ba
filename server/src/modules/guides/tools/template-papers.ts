import { writeDocument } from '../../../platform/documents/document';
import { DocumentFlow } from '../../../platform/documents/document-flow';

/** Papers that are filled in by pen. They are in Bahasa Indonesia: offices read them. */
export type PaperCode = 'LABEL_CHECKLIST' | 'FOOD_SAFETY_LETTER' | 'BUSINESS_PLAN';

type Paper = {
  readonly title: string;
  readonly subtitle: string;
  readonly draw: (flow: DocumentFlow) => void;
};

const DOTS = '.'.repeat(60);
/** What a label of processed food must say (Peraturan BPOM 31/2018, Pasal 5). */
const LABEL_DUTIES = [
  'Nama produk',
  'Daftar bahan yang digunakan',
  'Berat bersih atau isi bersih',
  'Nama dan alamat pihak yang memproduksi atau mengimpor',
  'Halal bagi yang dipersyaratkan',
  'Tanggal dan kode produksi',
  'Keterangan kedaluwarsa',
  'Nomor izin edar',
  'Asal usul bahan pangan tertentu',
];

const PAPERS: Readonly<Record<PaperCode, Paper>> = {
  LABEL_CHECKLIST: {
    title: 'Daftar periksa label pangan',
    subtitle:
      'Sembilan hal yang wajib tercantum. Sumber: Peraturan BPOM 31/2018 tentang label pangan olahan, Pasal 5.',
    draw: (flow) =>
      flow
        .facts([
          ['Produk', DOTS],
          ['Nomor P-IRT', DOTS],
          ['Diperiksa oleh, tanggal', DOTS],
        ])
        .table(
          [
            { head: 'No.', share: 6, align: 'right' },
            { head: 'Yang wajib tercantum', share: 46 },
            { head: 'Ada', share: 10 },
            { head: 'Tertulis sebagai', share: 38 },
          ],
          LABEL_DUTIES.map((duty, index) => [String(index + 1), duty, '', '']),
          30,
        )
        .heading('Tiga kesalahan yang sering')
        .words(
          '- Tanggal kedaluwarsa ditulis tangan dan luntur\n- Nomor P-IRT produk lain dipakai untuk produk ini\n- Klaim kesehatan yang tidak dapat dibuktikan',
        ),
  },
  FOOD_SAFETY_LETTER: {
    title: 'Permohonan mengikuti penyuluhan keamanan pangan',
    subtitle: 'Contoh surat. Isi bagian yang bertitik, lalu serahkan dengan salinan KTP dan NIB.',
    draw: (flow) =>
      flow
        .words('Kepada Yth.\nKepala Dinas Kesehatan Kota Pasuruan\ndi Pasuruan')
        .words('Dengan hormat, saya yang bertanda tangan di bawah ini:')
        .facts([
          ['Nama', DOTS],
          ['NIK', DOTS],
          ['Alamat', DOTS],
          ['Telepon', DOTS],
          ['Nama usaha', DOTS],
          ['NIB (13 angka)', DOTS],
          ['Jenis pangan', DOTS],
          ['Jenis kemasan', DOTS],
        ])
        .words(
          'mengajukan permohonan untuk mengikuti Penyuluhan Keamanan Pangan sebagai syarat Sertifikat Pemenuhan Komitmen Produksi Pangan Olahan Industri Rumah Tangga (SPP-IRT).',
        )
        .words(
          'Sebagai kelengkapan saya lampirkan salinan KTP, salinan NIB, dan rancangan label. Atas perhatian Bapak/Ibu saya ucapkan terima kasih.',
        )
        .signature({ place: 'Pasuruan, ............................', position: 'Pemohon,', name: '' }),
  },
  BUSINESS_PLAN: {
    title: 'Rencana usaha satu halaman',
    subtitle: 'Tulis singkat. Bawa saat konsultasi di Sudut UKM.',
    draw: (flow) =>
      flow
        .facts([
          ['Nama usaha', DOTS],
          ['Pemilik, telepon', DOTS],
        ])
        .table(
          [
            { head: 'Pertanyaan', share: 36 },
            { head: 'Jawaban', share: 64 },
          ],
          [
            'Masalah pembeli yang saya selesaikan',
            'Produk atau jasa saya',
            'Siapa pembelinya, di mana mereka',
            'Siapa pesaing, apa bedanya saya',
            'Cara menjual dan mengantar',
            'Biaya satu kali produksi (Rp)',
            'Biaya tetap sebulan (Rp)',
            'Harga jual dan titik impas',
            'Modal yang ada, modal yang kurang',
            'Izin yang sudah dan belum',
            'Tiga langkah bulan ini',
          ].map((question) => [question, '']),
          44,
        ),
  },
};

/** Writes one of the papers under the name of the library. The same paper is the same file. */
export function writePaper(code: PaperCode, library: string): Promise<Buffer> {
  const { title, subtitle, draw } = PAPERS[code];
  return writeDocument(
    { layout: 'portrait', title, language: 'id-ID', writtenAt: new Date('2026-11-25T00:00:00Z') },
    (pdf) => {
      const flow = new DocumentFlow(pdf, {
        organisation: `${library} · Sudut UKM`,
        note: 'Boleh disalin dan dibagikan.',
        footer: (page, pages) => `${page} dari ${pages}`,
      });
      flow.title(title, subtitle);
      draw(flow);
      flow.end();
    },
  );
}

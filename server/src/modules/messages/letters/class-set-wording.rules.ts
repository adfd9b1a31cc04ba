import type { Locale } from '../../../shared/locale';

type Words = { readonly subject: string; readonly body: string; readonly closing: string };
type Shipped = Readonly<Record<Locale, Words>>;

/** How the letters about class sets say it as shipped. */
export const CLASS_SET_WORDINGS: Readonly<
  Record<'CLASS_SET_READY' | 'CLASS_SET_DECLINED' | 'CLASS_SET_CANCELLED' | 'CLASS_SET_REMINDER', Shipped>
> = {
  CLASS_SET_READY: {
    ID: {
      subject: 'Paket kelas {{kelas}} siap diambil',
      body: 'Paket untuk kelas {{kelas}} sudah siap: {{judul}}.\n\nAmbil di {{cabang}}. Semua kembali paling lambat {{tanggal}}.',
      closing: 'Tidak jadi? Batalkan di halaman paket kelas, agar kelas lain dapat memakainya.',
    },
    EN: {
      subject: 'The set of class {{kelas}} is ready',
      body: 'The set of class {{kelas}} is ready: {{judul}}.\n\nFetch it at {{cabang}}. Everything is due back by {{tanggal}}.',
      closing: 'Changed your mind? Cancel it on the page of class sets, so that another class can have it.',
    },
  },
  CLASS_SET_DECLINED: {
    ID: {
      subject: 'Tentang paket kelas {{kelas}}',
      body: 'Permintaan Anda untuk kelas {{kelas}} ({{judul}}) belum dapat kami penuhi.\n\n{{isi}}',
      closing: 'Pesan lagi kapan saja, atau tanyakan kepada petugas judul lain yang cocok.',
    },
    EN: {
      subject: 'About the set of class {{kelas}}',
      body: 'We cannot meet your request for class {{kelas}} ({{judul}}) yet.\n\n{{isi}}',
      closing: 'Order again whenever you like, or ask our staff for another title.',
    },
  },
  CLASS_SET_CANCELLED: {
    ID: {
      subject: 'Paket kelas {{kelas}} dibatalkan',
      body: 'Pesanan paket untuk kelas {{kelas}} ({{judul}}) dibatalkan. Buku yang sudah disisihkan kembali ke rak.',
      closing: 'Bukan Anda atau rekan Anda yang membatalkan? Pesan lagi, dan beri tahu petugas {{cabang}}.',
    },
    EN: {
      subject: 'The set of class {{kelas}} was cancelled',
      body: 'The order for class {{kelas}} ({{judul}}) was cancelled. Books that were set aside go back to their shelves.',
      closing: 'Was it neither you nor a colleague? Order again, and tell the staff of {{cabang}}.',
    },
  },
  CLASS_SET_REMINDER: {
    ID: {
      subject: 'Paket kelas {{kelas}}: {{jumlah}} belum kembali',
      body: 'Buku paket kelas {{kelas}} berikut kembali paling lambat {{tanggal}}:',
      closing: 'Ada yang hilang atau rusak? Beri tahu petugas {{cabang}}: kami bantu mencari jalan.',
    },
    EN: {
      subject: 'Class {{kelas}}: {{jumlah}} not back yet',
      body: 'These books of class {{kelas}} are due back by {{tanggal}}:',
      closing: 'Is something lost or damaged? Tell the staff of {{cabang}}: we will help to find a way.',
    },
  },
};

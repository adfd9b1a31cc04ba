import type { LetterWriter, ProposalFacts } from './facts.terms';
import type { Letter } from './letter.rules';

/** Proves the address of a proposal. It repeats nothing that was typed: anybody may have typed it. */
export const proposalConfirm: LetterWriter<'PROPOSAL_CONFIRM'> = {
  ID: ({ path }) => ({
    subject: 'Konfirmasi usulan acara Anda',
    items: [],
    link: { label: 'Buka dan kirim usulan', path },
    paragraphs: [
      'Ada usulan acara untuk perpustakaan dengan alamat email ini.',
      'Buka tautan di bawah, periksa, lalu kirim. Tautan yang sama dipakai untuk mengubah usulan dan melihat kabarnya, jadi simpan surat ini.',
    ],
    closing: 'Bukan Anda? Abaikan surat ini; usulan yang tidak dikonfirmasi dihapus setelah tujuh hari.',
  }),
  EN: ({ path }) => ({
    subject: 'Confirm your proposal for an event',
    items: [],
    link: { label: 'Open and send the proposal', path },
    paragraphs: [
      'Somebody proposed an event to the library with this e-mail address.',
      'Open the link below, check the proposal and send it. The same link lets you change it and see how far it is, so keep this letter.',
    ],
    closing:
      'Was it not you? Ignore this letter; a proposal that is not confirmed is deleted after seven days.',
  }),
};

/** What staff decided about a proposal. */
export const proposalAnswered: LetterWriter<'PROPOSAL_ANSWERED'> = {
  ID: (facts) =>
    letter(
      facts,
      facts.isVisit
        ? VISIT_ID(facts)
        : {
            ACCEPTED: {
              subject: `Usulan diterima: ${facts.title}`,
              first:
                'Kabar baik: usulan Anda kami terima. Petugas menghubungi Anda untuk menetapkan tanggal dan tempat.',
              closing: 'Halaman usulan menunjukkan acaranya begitu terbit.',
              label: 'Lihat usulan',
            },
            CHANGES_ASKED: {
              subject: `Perlu diubah: ${facts.title}`,
              first: 'Usulan Anda menarik. Sebelum kami memutuskan, mohon ubah atau lengkapi:',
              closing: 'Buka tautan di bawah, ubah, lalu simpan; usulan kembali ke petugas.',
              label: 'Ubah usulan',
            },
            DECLINED: {
              subject: `Tentang usulan Anda: ${facts.title}`,
              first: 'Terima kasih atas usulan Anda. Kali ini kami tidak dapat menyelenggarakannya:',
              closing: 'Usulan lain tetap kami tunggu.',
              label: 'Lihat usulan',
            },
          },
    ),
  EN: (facts) =>
    letter(
      facts,
      facts.isVisit
        ? VISIT_EN(facts)
        : {
            ACCEPTED: {
              subject: `Accepted: ${facts.title}`,
              first: 'Good news: we accept your proposal. Staff will contact you about day and place.',
              closing: 'The page of your proposal shows the event as soon as it is published.',
              label: 'See the proposal',
            },
            CHANGES_ASKED: {
              subject: `Please change: ${facts.title}`,
              first: 'We like your proposal. Before we decide, please change or add:',
              closing: 'Open the link below, change it and save; it then comes back to us.',
              label: 'Change the proposal',
            },
            DECLINED: {
              subject: `About your proposal: ${facts.title}`,
              first: 'Thank you for your proposal. This time we cannot do it:',
              closing: 'We look forward to other proposals.',
              label: 'See the proposal',
            },
          },
    ),
};

/** A visit has its day and hour in the answer. */
const VISIT_ID = ({ title }: ProposalFacts): AllSaid => ({
  ACCEPTED: {
    subject: `Dijadwalkan: ${title}`,
    first: 'Permintaan Anda kami terima. Waktunya:',
    closing: 'Kabari kami bila berhalangan.',
    label: 'Lihat permintaan',
  },
  CHANGES_ASKED: {
    subject: `Waktu lain: ${title}`,
    first: 'Pada waktu yang Anda minta kami belum bisa. Kami tawarkan:',
    closing: 'Buka tautan di bawah untuk menyetujui atau menarik permintaan.',
    label: 'Jawab tawaran',
  },
  DECLINED: {
    subject: `Tentang permintaan Anda: ${title}`,
    first: 'Terima kasih atas permintaan Anda. Kali ini kami tidak dapat memenuhinya:',
    closing: 'Silakan minta waktu lain kapan saja.',
    label: 'Lihat permintaan',
  },
});
const VISIT_EN = ({ title }: ProposalFacts): AllSaid => ({
  ACCEPTED: {
    subject: `Planned: ${title}`,
    first: 'We accept your request. The day and hour:',
    closing: 'Tell us if you cannot come.',
    label: 'See the request',
  },
  CHANGES_ASKED: {
    subject: `Another hour: ${title}`,
    first: 'We cannot at the time you asked for. We offer:',
    closing: 'Open the link below to agree or to take the request back.',
    label: 'Answer the offer',
  },
  DECLINED: {
    subject: `About your request: ${title}`,
    first: 'Thank you for your request. This time we cannot do it:',
    closing: 'Please ask for another time whenever you like.',
    label: 'See the request',
  },
});

type AllSaid = Readonly<Record<ProposalFacts['status'], Said>>;
type Said = {
  readonly subject: string;
  readonly first: string;
  readonly closing: string;
  readonly label: string;
};

function letter({ status, answer, path }: ProposalFacts, said: AllSaid): Letter {
  const { subject, first, closing, label } = said[status];
  const words = answer === null ? [] : answer.split(/\n\s*\n/);
  return { subject, paragraphs: [first, ...words], items: [], closing, link: { label, path } };
}

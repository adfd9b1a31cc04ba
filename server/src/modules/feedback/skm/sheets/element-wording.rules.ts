import type { LocalizedText } from '../../../../shared/locale';
import type { Element } from '../figures/skm-index.rules';
import type { ElementWording } from '../skm.terms';

type Scale = readonly (readonly [indonesian: string, english: string])[];

const FIT: Scale = [
  ['Tidak sesuai', 'Do not fit'],
  ['Kurang sesuai', 'Hardly fit'],
  ['Sesuai', 'Fit'],
  ['Sangat sesuai', 'Fit very well'],
];

/**
 * The questions of the specimen form (annex of Permenpan RB 14/2017), word by word, and what they mean in English. A new
 * period copies them, so that an old one keeps the words its respondents read.
 */
export const FORM_WORDING: readonly ElementWording[] = [
  element('U1', {
    name: ['Persyaratan', 'Requirements'],
    question: [
      'Bagaimana pendapat Saudara tentang kesesuaian persyaratan pelayanan dengan jenis pelayanannya?',
      'Do the requirements fit this kind of service?',
    ],
    scale: FIT,
  }),
  element('U2', {
    name: ['Sistem, mekanisme, dan prosedur', 'Procedure'],
    question: [
      'Bagaimana pemahaman Saudara tentang kemudahan prosedur pelayanan di unit ini?',
      'How easy is the procedure of this service?',
    ],
    scale: [
      ['Tidak mudah', 'Not easy'],
      ['Kurang mudah', 'Hardly easy'],
      ['Mudah', 'Easy'],
      ['Sangat mudah', 'Very easy'],
    ],
  }),
  element('U3', {
    name: ['Waktu penyelesaian', 'Time'],
    question: [
      'Bagaimana pendapat Saudara tentang kecepatan waktu dalam memberikan pelayanan?',
      'How fast was the service?',
    ],
    scale: [
      ['Tidak cepat', 'Not fast'],
      ['Kurang cepat', 'Hardly fast'],
      ['Cepat', 'Fast'],
      ['Sangat cepat', 'Very fast'],
    ],
  }),
  element('U4', {
    name: ['Biaya/tarif', 'Cost'],
    question: [
      'Bagaimana pendapat Saudara tentang kewajaran biaya/tarif dalam pelayanan?',
      'How fair is the cost of the service?',
    ],
    scale: [
      ['Sangat mahal', 'Very expensive'],
      ['Cukup mahal', 'Rather expensive'],
      ['Murah', 'Cheap'],
      ['Gratis', 'Free'],
    ],
  }),
  element('U5', {
    name: ['Produk spesifikasi jenis pelayanan', 'Result'],
    question: [
      'Bagaimana pendapat Saudara tentang kesesuaian produk pelayanan antara yang tercantum dalam standar pelayanan dengan hasil yang diberikan?',
      'Does the result match what the service standard promises?',
    ],
    scale: FIT,
  }),
  element('U6', {
    name: ['Kompetensi pelaksana', 'Competence of staff'],
    question: [
      'Bagaimana pendapat Saudara tentang kompetensi/kemampuan petugas dalam pelayanan?',
      'How competent were the staff?',
    ],
    scale: [
      ['Tidak kompeten', 'Not competent'],
      ['Kurang kompeten', 'Hardly competent'],
      ['Kompeten', 'Competent'],
      ['Sangat kompeten', 'Very competent'],
    ],
  }),
  element('U7', {
    name: ['Perilaku pelaksana', 'Conduct of staff'],
    question: [
      'Bagaimana pendapat Saudara tentang perilaku petugas dalam pelayanan terkait kesopanan dan keramahan?',
      'How polite and friendly were the staff?',
    ],
    scale: [
      ['Tidak sopan dan ramah', 'Not polite and friendly'],
      ['Kurang sopan dan ramah', 'Hardly polite and friendly'],
      ['Sopan dan ramah', 'Polite and friendly'],
      ['Sangat sopan dan ramah', 'Very polite and friendly'],
    ],
  }),
  element('U8', {
    name: ['Sarana dan prasarana', 'Facilities'],
    question: [
      'Bagaimana pendapat Saudara tentang kualitas sarana dan prasarana?',
      'How good are the facilities?',
    ],
    scale: [
      ['Buruk', 'Bad'],
      ['Cukup', 'Fair'],
      ['Baik', 'Good'],
      ['Sangat baik', 'Very good'],
    ],
  }),
  element('U9', {
    name: ['Penanganan pengaduan, saran, dan masukan', 'Handling of complaints'],
    question: [
      'Bagaimana pendapat Saudara tentang penanganan pengaduan pengguna layanan?',
      'How are complaints of users handled?',
    ],
    scale: [
      ['Tidak ada', 'Not at all'],
      ['Ada tetapi tidak berfungsi', 'A channel exists but does not work'],
      ['Berfungsi kurang maksimal', 'It works, but not fully'],
      ['Dikelola dengan baik', 'Managed well'],
    ],
  }),
];

function element(
  code: Element,
  {
    name,
    question,
    scale,
  }: { readonly name: Scale[number]; readonly question: Scale[number]; readonly scale: Scale },
): ElementWording {
  return { code, name: text(name), question: text(question), answers: scale.map(text) };
}

function text([indonesian, english]: Scale[number]): LocalizedText {
  return { indonesian, english };
}

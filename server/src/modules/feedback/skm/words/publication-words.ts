import type { Locale } from '../../../../shared/locale';
import type { Grade } from '../figures/skm-index.rules';
import type { GroupKind } from '../skm.terms';

const ID = {
  title: 'Indeks Kepuasan Masyarakat',
  index: 'Nilai IKM',
  respondents: 'Responden',
  people: (count: number) => `${count} orang`,
  incomplete: 'Lembar tidak lengkap',
  printed: 'Dengan bobot 0,11 (pembanding)',
  elements: 'Nilai sembilan unsur',
  element: 'Unsur',
  mean: 'NRR',
  value: 'Nilai',
  grade: 'Mutu',
  quality: (grade: Grade) => `mutu ${grade}, ${GRADES.ID[grade]}`,
  services: 'Menurut layanan',
  groups: 'Responden menurut jenis kelamin dan pendidikan',
  kinds: { SEX: 'Jenis kelamin', AGE: 'Umur', EDUCATION: 'Pendidikan', OCCUPATION: 'Pekerjaan' },
  groupName: (value: string) => VALUES.ID[value] ?? value,
  hidden: 'di bawah 10, tidak ditampilkan',
  acts: 'Rencana tindak lanjut',
  act: 'Perbaikan',
  unit: 'Penanggung jawab',
  due: 'Tenggat',
  head: 'Kepala Perpustakaan',
  note: 'Permenpan RB 14/2017, bobot tiap unsur tepat 1/9. Lembar survei tanpa nama.',
  page: (page: number, pages: number) => `Halaman ${page} dari ${pages}`,
  signedOn: (day: string) => `Pasuruan, ${day}`,
};

/** What stands on the published sheet, in one language. */
export type Messages = Omit<typeof ID, 'kinds'> & { readonly kinds: Readonly<Record<GroupKind, string>> };

const EN: Messages = {
  title: 'Public satisfaction index',
  index: 'Index (IKM)',
  respondents: 'Respondents',
  people: (count) => `${count} people`,
  incomplete: 'Incomplete sheets',
  printed: 'With the weight 0.11 (comparison)',
  elements: 'The nine elements',
  element: 'Element',
  mean: 'Mean (NRR)',
  value: 'Index',
  grade: 'Quality',
  quality: (grade) => `quality ${grade}, ${GRADES.EN[grade]}`,
  services: 'By service',
  groups: 'Respondents by sex and education',
  kinds: { SEX: 'Sex', AGE: 'Age', EDUCATION: 'Education', OCCUPATION: 'Occupation' },
  groupName: (value) => VALUES.EN[value] ?? value,
  hidden: 'fewer than 10, not shown',
  acts: 'Follow-up plan',
  act: 'Improvement',
  unit: 'In charge',
  due: 'Deadline',
  head: 'Head of the library',
  note: 'Permenpan RB 14/2017, each element weighs exactly 1/9. Sheets have no names.',
  page: (page, pages) => `Page ${page} of ${pages}`,
  signedOn: (day) => `Pasuruan, ${day}`,
};

const GRADES: Readonly<Record<Locale, Readonly<Record<Grade, string>>>> = {
  ID: { A: 'sangat baik', B: 'baik', C: 'kurang baik', D: 'tidak baik' },
  EN: { A: 'very good', B: 'good', C: 'less good', D: 'not good' },
};

const VALUES: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  ID: { NOT_TOLD: 'tidak menjawab', FEMALE: 'perempuan', MALE: 'laki-laki', S1: 'D1–S1' },
  EN: {
    NOT_TOLD: 'no answer',
    FEMALE: 'female',
    MALE: 'male',
    SD: 'primary school',
    SMP: 'lower secondary',
    SMA: 'upper secondary',
    S1: 'diploma or bachelor',
    S2: 'master',
    S3: 'doctor',
  },
};

/** Gives the words of the published sheet in a language. */
export function publicationWords(locale: Locale): Messages {
  return locale === 'ID' ? ID : EN;
}

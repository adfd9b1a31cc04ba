import type { LocalizedText } from '../../../../shared/locale';
import type { SurveyDefinition, SurveyOption, SurveyQuestion } from '../definition/definition.terms';

const text = (indonesian: string, english: string): LocalizedText => ({ indonesian, english });
const option = (key: string, indonesian: string, english: string): SurveyOption => ({
  key,
  label: text(indonesian, english),
});

const BLANK = {
  hint: null,
  isRequired: false,
  options: [],
  scale: null,
  rows: [],
  showIf: null,
  outcome: null,
} as const;
const AGREE = {
  min: 1,
  max: 5,
  lowLabel: text('tidak setuju', 'disagree'),
  highLabel: text('sangat setuju', 'agree fully'),
} as const;
const YES_NO = [option('yes', 'Ya', 'Yes'), option('no', 'Belum', 'Not yet')] as const;

const scale = (key: string, label: LocalizedText): SurveyQuestion => ({
  ...BLANK,
  key,
  kind: 'SCALE',
  label,
  scale: AGREE,
});

/** What people think of the library: seed 19 of the questions that the city asks. */
export const PERCEPTION: SurveyDefinition = {
  title: text('Persepsi tentang perpustakaan', 'What you think of the library'),
  intro: text(
    'Sepuluh pertanyaan, tiga menit, tanpa nama. Jawaban Anda menentukan apa yang kami ubah tahun depan.',
    'Ten questions, three minutes, without a name. Your answers decide what we change next year.',
  ),
  thanks: text('Terima kasih. Hasilnya kami umumkan.', 'Thank you. We publish the results.'),
  sections: [
    {
      key: 'visits',
      title: text('Kunjungan Anda', 'Your visits'),
      text: null,
      questions: [
        {
          ...BLANK,
          key: 'often',
          kind: 'CHOICE',
          label: text('Seberapa sering Anda datang?', 'How often do you come?'),
          isRequired: true,
          options: [
            option('weekly', 'Setiap minggu', 'Every week'),
            option('monthly', 'Setiap bulan', 'Every month'),
            option('rarely', 'Jarang', 'Rarely'),
            option('never', 'Belum pernah', 'Never yet'),
          ],
        },
        {
          ...BLANK,
          key: 'why',
          kind: 'CHOICES',
          label: text('Untuk apa Anda datang?', 'What do you come for?'),
          options: [
            option('borrow', 'Meminjam buku', 'Borrowing books'),
            option('study', 'Belajar atau bekerja', 'Studying or working'),
            option('events', 'Kelas dan acara', 'Classes and events'),
            option('children', 'Mengantar anak', 'Bringing children'),
          ],
          showIf: { questionKey: 'often', optionKeys: ['weekly', 'monthly', 'rarely'] },
        },
        {
          ...BLANK,
          key: 'barrier',
          kind: 'CHOICE',
          label: text('Apa yang menghalangi Anda?', 'What keeps you away?'),
          options: [
            option('far', 'Terlalu jauh', 'Too far'),
            option('hours', 'Jam bukanya', 'The opening hours'),
            option('unknown', 'Belum tahu ada apa', 'I do not know what there is'),
          ],
          showIf: { questionKey: 'often', optionKeys: ['never'] },
        },
      ],
    },
    {
      key: 'view',
      title: text('Pendapat Anda', 'Your view'),
      text: text('1 tidak setuju, 5 sangat setuju.', '1 disagree, 5 agree fully.'),
      questions: [
        scale('welcome', text('Saya merasa diterima di sini.', 'I feel welcome here.')),
        scale('useful', text('Perpustakaan berguna bagi hidup saya.', 'The library is useful in my life.')),
        scale('modern', text('Perpustakaan mengikuti zaman.', 'The library keeps up with the times.')),
        {
          ...BLANK,
          key: 'rooms',
          kind: 'MATRIX',
          label: text('Bagaimana ruang kami?', 'How are our rooms?'),
          options: [
            option('good', 'Baik', 'Good'),
            option('fair', 'Cukup', 'Fair'),
            option('poor', 'Kurang', 'Poor'),
          ],
          rows: [
            option('reading', 'Ruang baca', 'Reading room'),
            option('children', 'Ruang anak', 'Children’s room'),
            option('toilets', 'Toilet', 'Toilets'),
          ],
        },
      ],
    },
    {
      key: 'future',
      title: text('Ke depan', 'What comes next'),
      text: null,
      questions: [
        {
          ...BLANK,
          key: 'wish',
          kind: 'CHOICE',
          label: text('Apa yang harus didahulukan?', 'What should come first?'),
          options: [
            option('books', 'Buku baru', 'New books'),
            option('hours', 'Buka malam', 'Open in the evening'),
            option('internet', 'Internet cepat', 'Fast internet'),
          ],
        },
        scale(
          'recommend',
          text('Saya menyarankan perpustakaan kepada orang lain.', 'I recommend the library.'),
        ),
        {
          ...BLANK,
          key: 'words',
          kind: 'TEXT',
          label: text('Apa lagi yang ingin Anda katakan?', 'What else would you like to say?'),
        },
      ],
    },
  ],
};

/** What owners of small businesses can do, do and plan. */
export const BUSINESS_OUTCOMES: SurveyDefinition = {
  title: text('Perubahan usaha Anda', 'What has changed in your business'),
  intro: text('Tiga pertanyaan, satu menit, tanpa nama.', 'Three questions, one minute, without a name.'),
  thanks: text('Terima kasih.', 'Thank you.'),
  sections: [
    {
      key: 'outcomes',
      title: null,
      text: null,
      questions: [
        {
          ...scale(
            'knows',
            text('Saya bisa menghitung harga pokok.', 'I can work out what a product costs.'),
          ),
          isRequired: true,
          outcome: 'KNOWS',
        },
        {
          ...BLANK,
          key: 'does',
          kind: 'CHOICE',
          label: text('Apakah Anda mencatat kas setiap hari?', 'Do you keep a daily cash book?'),
          options: YES_NO,
          outcome: 'DOES',
        },
        {
          ...BLANK,
          key: 'plans',
          kind: 'CHOICE',
          label: text('Apakah Anda berencana mengurus izin?', 'Do you plan to apply for a licence?'),
          options: YES_NO,
          outcome: 'PLANS',
        },
      ],
    },
  ],
};

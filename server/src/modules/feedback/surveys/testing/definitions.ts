import type { DefinitionEntry, QuestionEntry } from '../definition/read-definition';

const text = (indonesian: string, english: string | null = null) => ({ indonesian, english });

/** Writes a definition of one section for tests. */
export function withQuestions(...questions: readonly QuestionEntry[]): DefinitionEntry {
  return { title: text('Perpustakaan menurut Anda'), sections: [{ key: 'one', questions }] };
}

/** A survey with one question of each kind, one of them shown only to those who come. */
export const GENERAL_DEFINITION: DefinitionEntry = {
  title: text('Perpustakaan menurut Anda', 'The library as you see it'),
  intro: text('Beberapa menit, tanpa nama.'),
  sections: [
    {
      key: 'visits',
      title: text('Kunjungan'),
      questions: [
        {
          key: 'comes',
          kind: 'CHOICE',
          label: text('Apakah Anda datang?'),
          isRequired: true,
          options: [
            { key: 'yes', label: text('Ya', 'Yes') },
            { key: 'no', label: text('Tidak', 'No') },
          ],
        },
        {
          key: 'why',
          kind: 'CHOICES',
          label: text('Untuk apa?'),
          isRequired: true,
          options: [
            { key: 'read', label: text('Membaca') },
            { key: 'work', label: text('Bekerja') },
          ],
          showIf: { questionKey: 'comes', optionKeys: ['yes'] },
        },
      ],
    },
    {
      key: 'view',
      questions: [
        { key: 'mark', kind: 'SCALE', label: text('Nilai'), scale: { min: 1, max: 5 } },
        { key: 'words', kind: 'TEXT', label: text('Saran') },
        {
          key: 'rooms',
          kind: 'MATRIX',
          label: text('Ruang'),
          options: [
            { key: 'good', label: text('Baik') },
            { key: 'bad', label: text('Buruk') },
          ],
          rows: [
            { key: 'quiet', label: text('Tenang') },
            { key: 'clean', label: text('Bersih') },
          ],
        },
      ],
    },
  ],
};

/** A survey about outcomes. */
export const OUTCOME_DEFINITION: DefinitionEntry = {
  title: text('Perubahan sesudah kelas', 'What has changed'),
  sections: [
    {
      key: 'one',
      questions: [
        {
          key: 'knows',
          kind: 'SCALE',
          label: text('Saya bisa menghitung biaya ekspor'),
          scale: { min: 1, max: 5 },
          outcome: 'KNOWS',
        },
        {
          key: 'does',
          kind: 'CHOICE',
          label: text('Saya sudah mengekspor'),
          options: [
            { key: 'yes', label: text('Ya') },
            { key: 'no', label: text('Belum') },
          ],
          outcome: 'DOES',
        },
      ],
    },
  ],
};

import { coverWords } from './cover-words';

function wordsOf(
  title: string,
  contributor = '',
): Pick<ReturnType<typeof coverWords>, 'title' | 'subtitle' | 'contributor'> {
  const { title: main, subtitle, contributor: name } = coverWords({ title, contributor });
  return { title: main, subtitle, contributor: name };
}

test.each([
  ['Sapiens: Riwayat Singkat Umat Manusia', 'Sapiens', 'Riwayat Singkat Umat Manusia'],
  ['Terapi Stres dan Lelah : Panduan', 'Terapi Stres dan Lelah', 'Panduan'],
  ['Without a Trace - Permainan Takdir', 'Without a Trace', 'Permainan Takdir'],
  ['Saat untuk Membunuh (A Time to Kill)', 'Saat untuk Membunuh', 'A Time to Kill'],
  ['Tafsir Jalalain = تفسير الجلالين', 'Tafsir Jalalain', 'تفسير الجلالين'],
  ['Corat-Coret di Toilet', 'Corat-Coret di Toilet', ''],
  ['(Bukan) Cerita', '(Bukan) Cerita', ''],
])('%j is set as %j with the subtitle %j', (title, main, subtitle) => {
  expect(wordsOf(title)).toEqual({ title: main, subtitle, contributor: '' });
});

test('quotes and dots are set as a typesetter would', () => {
  expect(wordsOf(`Al-Qur'an dan "Kita"...`).title).toBe('Al-Qur’an dan “Kita”…');
});

test('the signs of ain and hamzah are set as quotes', () => {
  expect(wordsOf('Iḥyāʾ ʿUlūm al-Dīn').title).toBe('Iḥyā’ ‘Ulūm al-Dīn');
});

test('what a catalogue leaves behind a name is not set', () => {
  expect(wordsOf('Judul', 'John Grisham,').contributor).toBe('John Grisham');
  expect(wordsOf('Judul', 'Tresia .').contributor).toBe('Tresia');
  expect(wordsOf('Judul', 'Ratna W.P.').contributor).toBe('Ratna W.P.');
});

test('a symbol without a shape is left out, a word with a letter without one takes the whole title with it', () => {
  expect(wordsOf('Pesta 🎉 Ulang Tahun').title).toBe('Pesta Ulang Tahun');
  expect(wordsOf('Война и мир').title).toBe('');
});

test('a parallel title in a script without a font is left out whole', () => {
  expect(wordsOf('Mimpi Paviliun Merah = 红楼梦')).toEqual({
    title: 'Mimpi Paviliun Merah',
    subtitle: '',
    contributor: '',
  });
});

test('titles in capitals are set in the wider face', () => {
  expect(coverWords({ title: 'HARRY POTTER' }).titleFace).toBe('capitals');
  expect(coverWords({ title: 'Harry Potter' }).titleFace).toBe('serif');
  expect(coverWords({ title: 'DNA' }).titleFace).toBe('serif');
});

test('the giant sign is the number of the volume, else the first letter', () => {
  expect(coverWords({ title: 'The Girl I Like 05' }).sign).toBe('5');
  expect(coverWords({ title: '«élan vital»' }).sign).toBe('É');
});

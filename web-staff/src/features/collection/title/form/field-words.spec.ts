import { fieldWords } from './field-words';
import { emptyDraft } from './title-draft';

test('a field is read out in one line, an empty one as a dash', () => {
  const draft = {
    ...emptyDraft('Bumi Manusia'),
    classNumber: '899.221',
    seriesTitle: 'Tetralogi Buru',
    seriesNumber: '1',
    subjects: [
      { subjectId: null, heading: 'Fiksi' },
      { subjectId: 'sbj_2', heading: 'Sejarah' },
    ],
  };

  expect(fieldWords('titleProper', draft)).toBe('Bumi Manusia');
  expect(fieldWords('series', draft)).toBe('Tetralogi Buru ; 1');
  expect(fieldWords('subjects', draft)).toBe('Fiksi; Sejarah');
  expect(fieldWords('callNumber', draft)).toBe('899.221 BUM b');
  expect(fieldWords('publisher', draft)).toBe('–');
});

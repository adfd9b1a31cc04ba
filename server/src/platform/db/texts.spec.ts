import { mapSelection } from './map-selection';
import { toSelection } from './table';
import { toTextColumns, withTexts } from './texts';

const ROW = {
  id: 'a',
  nameIndonesian: 'Dongeng',
  nameEnglish: null,
  noteIndonesian: null,
  noteEnglish: null,
};

test('pairs of columns become texts, and none without Bahasa Indonesia', () => {
  expect(withTexts(ROW, 'name', 'note')).toEqual({
    id: 'a',
    name: { indonesian: 'Dongeng', english: null },
    note: null,
  });
});

test('a text becomes its pair of columns', () => {
  expect(toTextColumns('note', { indonesian: 'Bawa kain', english: null })).toEqual({
    noteIndonesian: 'Bawa kain',
    noteEnglish: null,
  });
});

test('a selection is read as something else, and no row stays none', async () => {
  const numbers = toSelection({
    columns: 't.number',
    from: 'numbers t',
    read: (raw) => Number(raw['number']),
  });
  const doubled = mapSelection(numbers, (number) => number * 2);
  const db = {
    query: (sql: string) =>
      Promise.resolve(sql === 'SELECT t.number FROM numbers t ' ? [{ number: 1 }, { number: '2' }] : []),
  };

  expect([doubled.columns, doubled.read({ number: 1 })]).toEqual(['t.number', 2]);
  expect(await doubled.list(db, '', [])).toEqual([2, 4]);
  expect([await doubled.first(db, '', []), await doubled.first(db, 'WHERE 1 = 0', [])]).toEqual([2, null]);
});

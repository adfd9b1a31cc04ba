import { changesText } from './changes-text.rules';

const BRANCH = 'brn_01HZZZZZZZZZZZZZZZZZZZZZZZ';
const names = new Map([[BRANCH, 'Cabang Utara']]);

test('tells what changed, before and after, with names instead of ids', () => {
  const facts = JSON.stringify({
    given: { id: 'spc_1', version: 3 },
    before: { branch_id: null, capacity: 20 },
    after: { branch_id: BRANCH, capacity: 25, version: 4 },
  });

  expect(changesText(facts, names, 'ID')).toBe('Cabang: - → Cabang Utara; Kapasitas: 20 → 25');
  expect(changesText(facts, names, 'EN')).toBe('Branch: - → Cabang Utara; Capacity: 20 → 25');
});

test('tells what was entered where nothing changed, and hides what the reader may not know', () => {
  const facts = JSON.stringify({ given: { memberId: 'mbr_01HZZZZZZZZZZZZZZZZZZZZZZZ', name: '…' } });

  expect(changesText(facts, names, 'ID')).toBe('Anggota: …; Nama: …');
  expect(changesText(null, names, 'ID')).toBeNull();
});

test('tells which list left the house, narrowed to what, with how many rows', () => {
  const facts = JSON.stringify({
    given: { list: '…', format: 'CSV' },
    list: 'copies',
    filter: { 'statuses.0': 'LOST' },
    rowCount: 3,
  });

  expect(changesText(facts, names, 'ID')).toBe('Daftar: copies; Status: LOST; Jumlah baris: 3; Format: CSV');
});

test('tells of a changed rule which one, for whom, before and after', () => {
  const facts = JSON.stringify({
    given: { 'changes.0.name': '…' },
    rules: [
      {
        rule: 'loanPeriod',
        branchId: BRANCH,
        category: { id: 'Pelajar', en: 'Student' },
        materialType: 'BOOK',
        before: '7d',
        after: '14d',
      },
      { rule: 'maxLoans', branchId: null, category: null, materialType: null, before: '3', after: null },
    ],
  });

  expect(changesText(facts, names, 'ID')).toBe(
    'loanPeriod, Pelajar × BOOK × Cabang Utara: 7d → 14d; maxLoans: 3 → -',
  );
});

test('says truths in words, names the English half of a field, and keeps the name of what has no words', () => {
  const facts = JSON.stringify({
    before: { is_public: 0, title_en: 'Corner' },
    after: { is_public: 1, title_en: 'Reading corner' },
  });

  expect(changesText(facts, names, 'ID')).toBe(
    'Untuk umum: tidak → ya; Judul (Inggris): Corner → Reading corner',
  );
  expect(changesText(JSON.stringify({ given: { 'lines.0.oddThing': true } }), names, 'EN')).toBe(
    'lines.0.oddThing: yes',
  );
});

import { parseBlocks } from './parse-blocks';

test('lines with a hyphen are one list, everything else is paragraphs', () => {
  expect(parseBlocks('Siapkan:\n- KTP\n- NIB\n\nLalu kirim.\n-bukan daftar')).toEqual([
    { kind: 'paragraph', text: 'Siapkan:' },
    { kind: 'list', entries: ['KTP', 'NIB'] },
    { kind: 'paragraph', text: 'Lalu kirim.' },
    { kind: 'paragraph', text: '-bukan daftar' },
  ]);
});

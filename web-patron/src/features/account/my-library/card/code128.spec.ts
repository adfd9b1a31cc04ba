import { code128 } from './code128';

/** Writes bars and gaps as their widths, the way tables of the standard do. */
function widthsOf(text: string): string {
  let at = 0;
  return code128(text)
    .bars.map(({ from, width }) => {
      const gap = from > at ? String(from - at) : '';
      at = from + width;
      return gap + String(width);
    })
    .join('');
}

test('a card number is drawn as another drawer of Code 128 draws it, digits in pairs', () => {
  expect(widthsOf('PSR-26-004817')).toBe(
    '2112143131212131132311311221322232112231121221321131412122223131211232211211242331112',
  );
  expect(code128('PSR-26-004817').width).toBe(156);
});

test('short runs of digits stay text', () => {
  expect(widthsOf('A1')).toBe('2112141113231232211412212331112');
});

test('what is no printable ASCII is refused', () => {
  expect(() => code128('kartu é')).toThrow('printable ASCII');
  expect(() => code128('')).toThrow('printable ASCII');
});

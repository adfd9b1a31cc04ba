import { parseEventFilter } from './event-filter';

const of = (address: string): object => parseEventFilter(new URLSearchParams(address));

test('filters are taken over in one order, unknown ones are left out', () => {
  expect(
    of('jenis=WORKSHOP&jenis=STORYTELLING&jenis=X&untuk=anak&gratis=1&akses=1&cabang=brn_1&cabang=x'),
  ).toEqual({
    kinds: ['STORYTELLING', 'WORKSHOP'],
    isForChildren: true,
    branchIds: ['brn_1'],
    isFree: true,
    isAccessible: true,
  });
  expect(of('untuk=lansia')).toEqual({ audiences: ['ELDERLY'] });
  expect(of('')).toEqual({});
});

import { eventFilter, eventOrder } from './event-filters';

const today = '2026-12-09';
const of = (address: string) => eventFilter(new URLSearchParams(address), today);

test('the list shows what is coming until the address says otherwise', () => {
  expect(of('')).toEqual({ from: '2026-12-09' });
  expect(eventOrder(new URLSearchParams())).toEqual({ field: 'STARTS_AT', direction: 'ASC' });
});

test('state, kind, branch, words and span of the address are asked together', () => {
  expect(of('status=DRAFT&kind=WORKSHOP&branch=brn_1&programme=prg_1&q=+batik+&span=week')).toEqual({
    statuses: ['DRAFT'],
    kinds: ['WORKSHOP'],
    branchIds: ['brn_1'],
    programmeId: 'prg_1',
    text: 'batik',
    from: '2026-12-07',
    to: '2026-12-14',
  });
  expect(of('span=month')).toEqual({ from: '2026-12-01', to: '2027-01-01' });
});

test('words that the library does not know are left out', () => {
  expect(of('status=LATER&kind=PARTY&span=century&q=++')).toEqual({ from: '2026-12-09' });
});

test('templates and events of any time come by their last change', () => {
  expect(of('templates=1')).toEqual({ isTemplate: true });
  expect(['templates=1', 'span=all'].map((address) => eventOrder(new URLSearchParams(address)))).toEqual([
    { field: 'CHANGED_AT', direction: 'DESC' },
    { field: 'CHANGED_AT', direction: 'DESC' },
  ]);
});

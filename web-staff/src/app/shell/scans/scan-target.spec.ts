import { findScanTarget } from './scan-target';

const member = { __typename: 'Member', id: 'mbr_1' } as const;
const nobody = () => false;

test('a card opens the desk for whoever lends, else the page of the member, else says why not', () => {
  const target = (...held: string[]) => findScanTarget('PSR-26-000001', member, (one) => held.includes(one));

  expect([target('CIRCULATION_LEND', 'MEMBERS_READ'), target('MEMBERS_READ'), target()]).toEqual([
    { to: '/desk?member=mbr_1' },
    { to: '/members/mbr_1' },
    { say: 'member' },
  ]);
});

test('a barcode opens its title with the copy shown, an ISBN its title', () => {
  const copy = { __typename: 'Copy', id: 'cpy_1', title: { __typename: 'Title', id: 'ttl_1' } } as const;

  expect([
    findScanTarget('B0000001', copy, nobody),
    findScanTarget('9786024246945', { __typename: 'Title', id: 'ttl_1' }, nobody),
  ]).toEqual([{ to: '/catalogue/ttl_1?copy=cpy_1' }, { to: '/catalogue/ttl_1' }]);
});

test('an ISBN nobody has becomes a new title for whoever catalogues; everything else is said', () => {
  expect([
    findScanTarget('9786024246945', null, (one) => one === 'CATALOGUE_EDIT'),
    findScanTarget('9786024246945', null, nobody),
    findScanTarget('PSR-TIKET:K7QM2XR4TDWE', null, nobody),
    findScanTarget('B9999999', null, nobody),
  ]).toEqual([
    { to: '/catalogue/new?isbn=9786024246945' },
    { say: 'unknownIsbn' },
    { say: 'ticket' },
    { say: 'unknown' },
  ]);
});

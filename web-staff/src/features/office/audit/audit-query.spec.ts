import { readListState } from '../../../lib/list/list-state';
import { auditSorts, toAuditQuery } from './audit-query';

const shape = {
  filters: [
    { key: 'actor', label: 'Petugas', kind: 'choices', options: [], isNamed: true },
    { key: 'act', label: 'Tindakan', kind: 'choices', options: [{ value: 'viewMember', label: 'melihat' }] },
    { key: 'kind', label: 'Jenis', kind: 'choices', options: [{ value: 'MEMBER', label: 'Anggota' }] },
    { key: 'object', label: 'Tentang', kind: 'choices', options: [], isNamed: true },
    { key: 'branch', label: 'Cabang', kind: 'choices', options: [] },
    { key: 'day', label: 'Hari', kind: 'span', of: 'date' },
  ],
  sorts: auditSorts.map((name) => ({ name })),
  usualSort: 'newest',
  columns: [],
} as const;
const of = (address: string) => toAuditQuery(readListState(shape, new URLSearchParams(address)));

test('an empty address asks for nothing in particular, newest first', () => {
  expect(of('')).toEqual({
    filter: {
      text: null,
      actorIds: null,
      acts: null,
      kinds: null,
      objectId: null,
      branchIds: null,
      dates: null,
    },
    orderBy: { field: 'OCCURRED_AT', direction: 'DESC' },
  });
});

test('people and things carry their names in the address, and are asked for by id', () => {
  expect(of('actor=stf_1~Siti&object=mbr_1~Rina&kind=MEMBER&day=2026-11-24..&sort=oldest')).toMatchObject({
    filter: {
      actorIds: ['stf_1'],
      objectId: 'mbr_1',
      kinds: ['MEMBER'],
      dates: { from: '2026-11-24', to: null },
    },
    orderBy: { direction: 'ASC' },
  });
});

test('what is typed is searched as it stands', () => {
  expect(of('q=siti+menutup').filter.text).toBe('siti menutup');
});

import { auditAddress, auditFilter, readAuditSearch } from './audit-filter';

test('an empty address searches for nothing in particular', () => {
  expect(auditFilter(readAuditSearch(new URLSearchParams()))).toEqual({
    actorId: null,
    act: null,
    objectId: null,
    branchId: null,
    from: null,
    to: null,
  });
});

test('days are those of the library in Asia/Jakarta, and the last one counts whole', () => {
  const search = readAuditSearch(new URLSearchParams('act=viewMember&from=2026-11-24&to=2026-11-24'));

  expect(auditFilter(search)).toMatchObject({
    act: 'viewMember',
    from: '2026-11-23T17:00:00.000Z',
    to: '2026-11-24T17:00:00.000Z',
  });
});

test('a day that is none is left out, and the address holds only what is asked', () => {
  const search = readAuditSearch(new URLSearchParams('object=%20mbr_1%20&from=kemarin'));

  expect(auditFilter(search)).toMatchObject({ objectId: 'mbr_1', from: null });
  expect(auditAddress({ ...search, from: '' })).toEqual({ object: ' mbr_1 ' });
});

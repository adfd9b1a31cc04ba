import { readAuditFacts } from './audit-facts';

test('tells what changed, without counters that every change moves', () => {
  const facts = JSON.stringify({
    given: { id: 'brn_1', version: 3, 'changes.phone': '…' },
    before: { phone: null, updated_at: 'a' },
    after: { phone: '0343-421001', updated_at: 'b' },
  });

  expect(readAuditFacts(facts)).toEqual({
    changes: [{ field: 'phone', before: null, after: '0343-421001' }],
    given: [{ field: 'phone', value: '…' }],
    rules: [],
  });
});

test('calls what was entered as the database does', () => {
  expect(readAuditFacts(JSON.stringify({ given: { 'parts.0.homeBranchId': 'brn_1' } })).given).toEqual([
    { field: 'home_branch_id', value: 'brn_1' },
  ]);
});

test('what an act notes of itself stands before what was entered, without what is hidden', () => {
  const facts = JSON.stringify({
    given: { list: '…', format: 'CSV' },
    list: 'members',
    filter: { 'standings.0': 'ACTIVE' },
    rowCount: 300,
  });

  expect(readAuditFacts(facts).given).toEqual([
    { field: 'list', value: 'members' },
    { field: 'standings', value: 'ACTIVE' },
    { field: 'row_count', value: 300 },
    { field: 'format', value: 'CSV' },
  ]);
});

test('facts that cannot be read tell nothing', () => {
  expect(readAuditFacts('{')).toEqual({ changes: [], given: [], rules: [] });
  expect(readAuditFacts(null)).toEqual({ changes: [], given: [], rules: [] });
  expect(readAuditFacts('[1]')).toEqual({ changes: [], given: [], rules: [] });
});

test('of a changed rule its cells say all: which, for whom, before and after', () => {
  const rule = {
    rule: 'loanPeriod',
    branchId: null,
    category: { id: 'Pelajar', en: 'Student' },
    materialType: 'BOOK',
    before: '7d',
    after: '14d',
  };

  expect(readAuditFacts(JSON.stringify({ given: { 'changes.0.name': '…' }, rules: [rule] }))).toEqual({
    changes: [],
    given: [],
    rules: [rule],
  });
});

test('what an act notes of itself is not told twice', () => {
  const facts = JSON.stringify({
    given: { branchId: 'brn_1', from: '2026-12-12', reason: '…' },
    closure: { from: '2026-12-12', to: '2026-12-12', reason: 'Fumigasi' },
  });

  expect(readAuditFacts(facts).given).toEqual([
    { field: 'from', value: '2026-12-12' },
    { field: 'to', value: '2026-12-12' },
    { field: 'reason', value: 'Fumigasi' },
    { field: 'branch_id', value: 'brn_1' },
  ]);
});

import { leadsBack } from './leads.rules';

const KNOWN = [
  { staffId: 'desk', leadId: 'librarian' },
  { staffId: 'librarian', leadId: 'head' },
];

test('nobody leads themselves, directly or through others', () => {
  expect(leadsBack(KNOWN, { staffId: 'head', leadId: 'head' })).toBe(true);
  expect(leadsBack(KNOWN, { staffId: 'head', leadId: 'desk' })).toBe(true);
  expect(leadsBack(KNOWN, { staffId: 'door', leadId: 'desk' })).toBe(false);
  expect(leadsBack(KNOWN, { staffId: 'desk', leadId: 'head' })).toBe(false);
});

import { decideAccess } from './person-access.rules';

const FACTS = { actorId: 'stf_a', canReadAll: false, canWriteAll: false, staffId: 'stf_b', leadId: null };

test.each([
  ['a colleague', {}, 'nothing'],
  ['the person', { staffId: 'stf_a' }, 'self read add'],
  ['the lead', { leadId: 'stf_a' }, 'read add vouch'],
  ['who may read all', { canReadAll: true }, 'read'],
  ['the head', { canReadAll: true, canWriteAll: true }, 'read write add vouch'],
  ['the head about themselves', { canWriteAll: true, staffId: 'stf_a' }, 'self read write add'],
  ['somebody entered as their own lead', { staffId: 'stf_a', leadId: 'stf_a' }, 'self read add'],
])('what %s may do', (_, changed, expected) => {
  const { isSelf, mayRead, mayWrite, mayAdd, mayVouch } = decideAccess({ ...FACTS, ...changed });

  const may = { self: isSelf, read: mayRead, write: mayWrite, add: mayAdd, vouch: mayVouch };
  const allowed = Object.entries(may).flatMap(([name, is]) => (is ? [name] : []));
  expect(allowed.join(' ') || 'nothing').toBe(expected);
});

import { emptyPerson, partnerInput, partnerValues, toPartnerField } from './partner-values';

test('a new partner sends what was typed, and what is empty as nothing', () => {
  const sent = partnerInput({
    ...partnerValues(null),
    name: ' SDN Bugul ',
    schoolLevel: 'PRIMARY',
    people: [{ ...emptyPerson, name: ' Siti ', phone: '0812', duties: ['OPERATOR'] }],
  });

  expect(sent).toMatchObject({
    name: 'SDN Bugul',
    schoolLevel: 'PRIMARY',
    npsn: null,
    summary: null,
    people: [{ name: 'Siti', role: null, phone: '0812', email: null, cardNumber: null, duties: [] }],
  });
});

test('a partner that is no school any more has no level', () => {
  const sent = partnerInput({ ...partnerValues(null), kind: 'COMMUNITY', schoolLevel: 'PRIMARY' });

  expect(sent.schoolLevel).toBeNull();
});

test('a refusal finds its field, also that of a person', () => {
  expect(toPartnerField(['partner', 'people', '0', 'email'])).toBe('people.0.email');
  expect(toPartnerField(['changes', 'npsn'])).toBe('npsn');
  expect(toPartnerField(['version'])).toBeUndefined();
});

import { inheritedValue, ruleKey, withChange } from './room-rules';

const rule = { name: 'maxMinutes', kind: 'number', unit: 'minutes', choices: [], default: '120' } as const;
const hall = (categoryCode: string | null) => ({ spaceId: 'spc_hall', categoryCode });
const every = (categoryCode: string | null) => ({ spaceId: null, categoryCode });

test('without a row the default of the program holds', () => {
  expect(inheritedValue({}, hall('umum'), rule)).toBe('120');
});

test('the space beats the category, and a cell never inherits from itself', () => {
  const values = {
    [ruleKey(hall('umum'), 'maxMinutes')]: '10',
    [ruleKey(hall(null), 'maxMinutes')]: '20',
    [ruleKey(every('umum'), 'maxMinutes')]: '30',
  };

  expect(inheritedValue(values, hall('umum'), rule)).toBe('20');
  expect(inheritedValue(values, hall(null), rule)).toBe('120');
  expect(inheritedValue({ ...values, [ruleKey(hall(null), 'maxMinutes')]: null }, hall('umum'), rule)).toBe(
    '30',
  );
});

test('a change that brings back what is saved is none', () => {
  expect(withChange({ cell: '5' }, { cell: '4' }, 'cell', '4')).toEqual({});
  expect(withChange({}, { cell: '4' }, 'cell', null)).toEqual({ cell: null });
});

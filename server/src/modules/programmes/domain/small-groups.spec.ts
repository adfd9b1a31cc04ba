import { hideSmallGroups } from './small-groups';

describe('small groups', () => {
  test('below five are hidden, and with a single one the next smallest, so that it cannot be worked out', () => {
    expect(hideSmallGroups([{ value: 'CHILD', count: 12 }, { value: 'ADULT', count: 3 }, { value: 'ELDER', count: 7 }])).toEqual([{ value: 'CHILD', count: 12 }, { value: 'ADULT', count: null }, { value: 'ELDER', count: null }]);
    expect(hideSmallGroups([{ value: 'A', count: 2 }, { value: 'B', count: 4 }, { value: 'C', count: 5 }, { value: 'D', count: 0 }])).toEqual([{ value: 'A', count: null }, { value: 'B', count: null }, { value: 'C', count: 5 }]);
    expect(hideSmallGroups([{ value: 'A', count: 6 }, { value: 'B', count: 5 }])).toEqual([{ value: 'A', count: 6 }, { value: 'B', count: 5 }]);
  });
});

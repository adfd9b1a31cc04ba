import { availabilityLevel } from './AvailabilityMark';

test('every copy on the shelf is a full disc, some a half one, none a ring', () => {
  expect(availabilityLevel(3, 3)).toBe('all');
  expect(availabilityLevel(3, 1)).toBe('some');
  expect(availabilityLevel(3, 0)).toBe('none');
  expect(availabilityLevel(0, 0)).toBe('none');
});

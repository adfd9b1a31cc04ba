import { copyChanges, toCopyField, editableStatuses } from './copy-changes';
import type { CopyValues } from './copy-changes';

const copy: CopyValues = {
  status: 'AVAILABLE',
  statusReason: '',
  barcode: 'B0014611',
  place: 'brn_1/shl_1',
  source: 'APBD',
  price: '98000',
  date: '2019-03-01',
  supplier: null,
  staffNote: '',
  isReferenceOnly: false,
};

test('only what changed is sent, and a new price keeps the date of buying', () => {
  expect(copyChanges(copy, copy)).toEqual({});
  expect(copyChanges(copy, { ...copy, place: 'brn_2/' })).toEqual({
    branchId: 'brn_2',
    shelvingLocationId: null,
  });
  expect(copyChanges(copy, { ...copy, price: 'Rp118.000' })).toEqual({
    acquisition: { source: 'APBD', price: 118000, date: '2019-03-01', supplier: null },
  });
});

test('a reason travels only with a change of status', () => {
  expect(copyChanges(copy, { ...copy, statusReason: 'jilid lepas' })).toEqual({});
  expect(copyChanges(copy, { ...copy, status: 'IN_REPAIR', statusReason: 'jilid lepas' })).toEqual({
    status: 'IN_REPAIR',
    statusReason: 'jilid lepas',
  });
});

test('a status that only a loan or a journey makes is offered while it lasts', () => {
  expect(editableStatuses('AVAILABLE')).not.toContain('ON_LOAN');
  expect(editableStatuses('IN_TRANSIT')[0]).toBe('IN_TRANSIT');
});

test('a refusal finds its field in the editor', () => {
  expect(toCopyField(['changes', 'barcode'])).toBe('barcode');
  expect(toCopyField(['changes', 'shelvingLocationId'])).toBe('place');
  expect(toCopyField(['version'])).toBeUndefined();
});

import { copiesInput, emptyCopies, isFormValues, parsePrice } from './form-values';
import { emptyDraft } from './title-draft';

test('three copies at a place become one line of the contract', () => {
  const copies = {
    ...emptyCopies('brn_1/shl_2', '3'),
    firstBarcode: ' B0024511 ',
    source: 'APBD',
    price: '98.000',
  };

  expect(copiesInput(copies)).toEqual([
    {
      branchId: 'brn_1',
      shelvingLocationId: 'shl_2',
      count: 3,
      firstBarcode: 'B0024511',
      isReferenceOnly: false,
      acquisition: { source: 'APBD', price: 98000 },
    },
  ]);
});

test('no copies are made for an empty, zero or senseless count', () => {
  expect(['', '0', 'x', '1.5'].map((count) => copiesInput(emptyCopies('brn_1/', count)).length)).toEqual([
    0, 0, 0, 0,
  ]);
});

test('without barcode and location the library decides', () => {
  expect(copiesInput(emptyCopies('brn_1/'))[0]).toMatchObject({
    firstBarcode: null,
    shelvingLocationId: null,
    acquisition: null,
  });
});

test('prices are read as people type them', () => {
  expect(['98000', 'Rp98.000', '98 000', '98,5', ''].map(parsePrice)).toEqual([
    98000,
    98000,
    98000,
    null,
    null,
  ]);
});

test('a draft of another shape is no draft', () => {
  const whole = { ...emptyDraft('Laut'), copies: emptyCopies('brn_1/') };

  expect(isFormValues(JSON.parse(JSON.stringify(whole)))).toBe(true);
  expect(isFormValues({ ...whole, workId: 'wrk_1' })).toBe(true);
  expect(isFormValues({ ...whole, contributions: 'Toer' })).toBe(false);
  expect(isFormValues({ titleProper: 'Laut' })).toBe(false);
  expect(isFormValues(null)).toBe(false);
});

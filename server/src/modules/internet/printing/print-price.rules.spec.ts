import { settlePrice } from './print-price.rules';

test.each([
  ['nothing is free', { pages: 4, freeLeft: 0, pagePrice: 500 }, { freePages: 0, amount: 2_000 }],
  ['some pages are', { pages: 4, freeLeft: 3, pagePrice: 500 }, { freePages: 3, amount: 500 }],
  ['more are free than wanted', { pages: 4, freeLeft: 10, pagePrice: 500 }, { freePages: 4, amount: 0 }],
  ['all are free', { pages: 4, freeLeft: null, pagePrice: 500 }, { freePages: 4, amount: 0 }],
  [
    'more was free than the rules give now',
    { pages: 2, freeLeft: -3, pagePrice: 500 },
    { freePages: 0, amount: 1_000 },
  ],
  ['there is no price', { pages: 4, freeLeft: 0, pagePrice: 0 }, { freePages: 0, amount: 0 }],
])('what pages cost where %s', (_, facts, expected) => {
  expect(settlePrice(facts)).toEqual(expected);
});

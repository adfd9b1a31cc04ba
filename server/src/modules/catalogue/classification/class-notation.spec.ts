import { classPlace, displayClass, detectScheme } from './class-notation';

describe('class notation', () => {
  test.each([
    ['899.221', '8', '89'],
    ['005.13/3-22', '0', '00'],
    ['811.0', '8', '81'],
    ['397-06', '3', '39'],
    ['2X4.2', '2X', '2X4'],
    ['2x0', '2X', '2X0'],
    ['2X', '2X', '2X0'],
    ['297.3', '2X', '2X3'],
    ['297', '2X', '2X0'],
    ['296.1', '2', '29'],
  ])('%s stands under %s and %s', (number, hundred, ten) => {
    expect(classPlace(number)).toEqual({ hundred, ten });
  });

  test.each(['FIK', 'QA76.9', '12', '2977', ''])('"%s" has no place in the tree', (number) => {
    expect(classPlace(number)).toBeNull();
  });

  test('the scheme is seen from the number', () => {
    expect(['2X4.2', '297.3', 'FIK', 'PL5089'].map(detectScheme)).toEqual([
      'ISLAM_2X',
      'DDC',
      'OTHER',
      'OTHER',
    ]);
  });

  test('notations are shown with three places', () => {
    expect(['8', '89', '2X', '2X4'].map(displayClass)).toEqual(['800', '890', '2X', '2X4']);
  });
});

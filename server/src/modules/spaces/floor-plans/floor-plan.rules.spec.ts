import { findShelf, isInside } from './floor-plan.rules';

const shelf = (
  classFrom: string | null,
  classTo: string | null,
  shelvingLocationId: string | null = null,
) => ({
  classFrom,
  classTo,
  shelvingLocationId,
});
const WHERE = (classNumber: string | null, shelvingLocationId: string | null = null) => ({
  classNumber,
  shelvingLocationId,
});

test('an element lies inside its plan, edges included', () => {
  const plan = { width: 100, height: 50 };
  const box = { x: 90, y: 40, width: 10, height: 10 };

  expect([
    isInside(box, plan),
    isInside({ ...box, x: 91 }, plan),
    isInside({ ...box, y: -1 }, plan),
    isInside({ ...box, width: 0 }, plan),
    isInside({ ...box, x: 1.5 }, plan),
  ]).toEqual([true, false, false, false, false]);
});

describe('the shelf of a copy', () => {
  const literature = shelf('800', '899');
  const children = shelf(null, null, 'loc_children');
  const childrenStories = shelf('800', '899', 'loc_children');
  const shelves = [shelf('000', '099'), children, literature, childrenStories];

  test('holds its class number, decimals of the last class included', () => {
    expect(findShelf(shelves, WHERE('899.221'))).toBe(literature);
    expect(findShelf(shelves, WHERE('800'))).toBe(literature);
    expect(findShelf(shelves, WHERE('900'))).toBeNull();
    expect(findShelf(shelves, WHERE(null))).toBeNull();
  });

  test('is that of its shelving location first, the one that names its classes before the one of all', () => {
    expect(findShelf(shelves, WHERE('813', 'loc_children'))).toBe(childrenStories);
    expect(findShelf(shelves, WHERE('500', 'loc_children'))).toBe(children);
    expect(findShelf(shelves, WHERE('813', 'loc_reference'))).toBe(literature);
  });
});

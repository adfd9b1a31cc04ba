import { classDisplay, openClasses } from './facet-groups';

const classOf = (value: string, isSelected = false) => ({ value, isSelected });
const shown = (classes: ReturnType<typeof classOf>[]) => openClasses(classes).map(({ value }) => value);

test('only hundreds are offered until one is chosen', () => {
  expect(shown([classOf('89'), classOf('8'), classOf('2X'), classOf('2'), classOf('2X4')])).toEqual([
    '2',
    '2X',
    '8',
  ]);
});

test('a chosen hundred unfolds its tens, and a chosen ten keeps its sisters in sight', () => {
  expect(shown([classOf('8', true), classOf('89'), classOf('2X4'), classOf('2X')])).toEqual([
    '2X',
    '8',
    '89',
  ]);
  expect(shown([classOf('8'), classOf('89', true), classOf('81'), classOf('9')])).toEqual([
    '8',
    '81',
    '89',
    '9',
  ]);
});

test('a class is printed with three figures, but for 2X', () => {
  expect(['8', '89', '2X', '2X4'].map(classDisplay)).toEqual(['800', '890', '2X', '2X4']);
});

import { PathWriter } from './path-writer';

test('an outline becomes relative steps in tenths of a unit, with repeated letters left out', () => {
  const writer = new PathWriter();

  writer.add(
    [
      { letter: 'M', places: [0, 0] },
      { letter: 'L', places: [0.1, 0] },
      { letter: 'L', places: [0.1, 0.1] },
      { letter: 'Q', places: [0.1, 0.2, 0, 0.2] },
      { letter: 'Q', places: [-0.1, 0.2, -0.1, 0.1] },
      { letter: 'Z', places: [] },
    ],
    { x: 1, y: 2, size: 10 },
  );

  expect(writer.toString()).toBe('m10 20h10v10q0 10-10 10-10 0-10-10z');
});

test('a step too small to be seen is left out', () => {
  const writer = new PathWriter();

  writer.add(
    [
      { letter: 'M', places: [0, 0] },
      { letter: 'L', places: [0.001, 0] },
      { letter: 'L', places: [1, 0] },
    ],
    { x: 0, y: 0, size: 1 },
  );

  expect(writer.toString()).toBe('m0 0h10');
});

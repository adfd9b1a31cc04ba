/** The box that the letters of one block of words take on a cover, in units of the cover. */
export type TextBox = { left: number; top: number; right: number; bottom: number };

const BLOCK =
  /<defs>((?:<path id="[^"]+" d="[^"]+"\/>)+)<\/defs><g fill="[^"]+" transform="scale\(0\.1\)">(.*?)<\/g>/gs;

/** Measures where the outlines of a drawn cover really lie, block by block. */
export function textBoxes(cover: string): TextBox[] {
  return [...cover.matchAll(BLOCK)].map(([, definitions = '', uses = '']) => {
    const shapes = new Map(
      [...definitions.matchAll(/id="([^"]+)" d="([^"]+)"/g)].map(
        ([, name = '', path = '']) => [name, pathPoints(path)] as const,
      ),
    );
    const points = [...uses.matchAll(/href="#([^"]+)" x="([-\d]+)" y="([-\d]+)"/g)].flatMap(
      ([, name = '', x, y]) =>
        (shapes.get(name) ?? []).map(([px, py]) => [px + Number(x), py + Number(y)] as const),
    );
    return boxOf(points);
  });
}

function boxOf(points: readonly (readonly [number, number])[]): TextBox {
  const xs = points.map(([x]) => x / 10);
  const ys = points.map(([, y]) => y / 10);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** Gives every point, control points too, of a path of relative steps. */
export function pathPoints(path: string): [number, number][] {
  const points: [number, number][] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, letter = '', numbers = ''] of path.matchAll(/([mlhvqz])([^mlhvqz]*)/g)) {
    const values = (numbers.match(/-?\d+/g) ?? []).map(Number);
    if (letter === 'z') [x, y] = [startX, startY];
    const stride = letter === 'q' ? 4 : letter === 'h' || letter === 'v' ? 1 : 2;
    for (let at = 0; at < values.length; at += stride) {
      const step = stepOf(letter, values.slice(at, at + stride));
      for (const [dx, dy] of step) points.push([x + dx, y + dy]);
      const [endX, endY] = step.at(-1) ?? [0, 0];
      [x, y] = [x + endX, y + endY];
      if (letter === 'm') [startX, startY] = [x, y];
    }
  }
  return points;
}

function stepOf(letter: string, [a = 0, b = 0, c = 0, d = 0]: readonly number[]): [number, number][] {
  if (letter === 'h') return [[a, 0]];
  if (letter === 'v') return [[0, a]];
  return letter === 'q'
    ? [
        [a, b],
        [c, d],
      ]
    : [[a, b]];
}

import type { Outline, OutlineStep } from './outlines';

/** Where an outline is put, in units of the cover, and how large one em is there. */
export type OutlinePlace = { readonly x: number; readonly y: number; readonly size: number };

/** Steps in one unit of the cover: whole numbers this fine keep curves smooth and files small. */
export const PATH_PRECISION = 10;

/** Collects outlines as one SVG path of relative whole-number steps, to be drawn at 1 / PATH_PRECISION. */
export class PathWriter {
  private text = '';
  private x = 0;
  private y = 0;
  private startX = 0;
  private startY = 0;
  private letter = '';

  add(outline: Outline, place: OutlinePlace): void {
    for (const step of outline) this.addStep(step, place);
  }

  toString(): string {
    return this.text;
  }

  private addStep(step: OutlineStep, place: OutlinePlace): void {
    if (step.letter === 'Z') return this.close();
    const places = step.places.map((value, index) =>
      Math.round(((index % 2 === 0 ? place.x : place.y) + value * place.size) * PATH_PRECISION),
    );
    const endX = places[places.length - 2] ?? this.x;
    const endY = places[places.length - 1] ?? this.y;
    const isDot =
      step.letter !== 'M' && places.every((value, index) => value === (index % 2 === 0 ? this.x : this.y));
    if (isDot) return;
    if (step.letter === 'L') this.line(endX, endY);
    else
      this.write(
        step.letter.toLowerCase(),
        places.map((value, index) => value - (index % 2 === 0 ? this.x : this.y)),
      );
    this.moveTo(endX, endY);
    if (step.letter === 'M') [this.startX, this.startY] = [endX, endY];
  }

  private line(x: number, y: number): void {
    if (y === this.y) this.write('h', [x - this.x]);
    else if (x === this.x) this.write('v', [y - this.y]);
    else this.write('l', [x - this.x, y - this.y]);
  }

  private close(): void {
    this.text += 'z';
    this.letter = 'z';
    this.moveTo(this.startX, this.startY);
  }

  private moveTo(x: number, y: number): void {
    this.x = x;
    this.y = y;
  }

  /** A repeated letter is left out, and a minus sign stands for the space before a number. */
  private write(letter: string, values: readonly number[]): void {
    const isRepeated = letter === this.letter && letter !== 'm';
    if (!isRepeated) this.text += letter;
    this.letter = letter;
    values.forEach((value, index) => {
      const needsSpace = value >= 0 && (index > 0 || isRepeated);
      this.text += needsSpace ? ` ${value}` : String(value);
    });
  }
}

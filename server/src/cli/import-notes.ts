import * as fs from 'node:fs';

import type { ImportNote } from '../modules/catalogue';

const ON_SCREEN = 20;
const BUFFERED = 64 * 1024;

/**
 * Keeps what an import notes: the first twenty for the screen, failures before warnings, and all of them in a
 * file if one is wanted.
 */
export class ImportNotes {
  private readonly failures: string[] = [];
  private readonly warnings: string[] = [];
  private count = 0;
  private readonly descriptor: number | null;
  private pending = '';

  constructor(readonly file?: string) {
    this.descriptor = file === undefined ? null : fs.openSync(file, 'w');
    this.write(['kind', 'place', 'number', 'byte', 'reason']);
  }

  /** Takes one note. */
  readonly take = ({ kind, position, reason }: ImportNote): void => {
    this.count++;
    const list = kind === 'failure' ? this.failures : this.warnings;
    if (list.length < ON_SCREEN)
      list.push(
        `  ${kind === 'failure' ? 'FAILED ' : 'warning'}  ${position.kind} ${position.number} (byte ${position.byte}): ${reason}`,
      );
    this.write([kind, position.kind, String(position.number), String(position.byte), reason]);
  };

  /** What the screen shows. */
  get lines(): readonly string[] {
    return [...this.failures, ...this.warnings].slice(0, ON_SCREEN);
  }

  /** How many notes the screen does not show. */
  get more(): number {
    return this.count - this.lines.length;
  }

  /** Writes what is left into the file. */
  readonly close = (): void => {
    if (this.descriptor === null) return;
    fs.writeSync(this.descriptor, this.pending);
    fs.closeSync(this.descriptor);
  };

  private write(cells: readonly string[]): void {
    if (this.descriptor === null) return;
    this.pending += `${cells.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t')}\n`;
    if (this.pending.length < BUFFERED) return;
    fs.writeSync(this.descriptor, this.pending);
    this.pending = '';
  }
}

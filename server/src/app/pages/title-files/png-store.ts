import * as fs from 'node:fs/promises';
import * as path from 'node:path';

const MOST_FILES = 2_000;
const SWEEP_EVERY = 100;
const MOST_AT_ONCE = 2;

/**
 * Pictures for messengers, which show no SVG: drawn once, kept on disk, the ones that were not asked for
 * longest leave first. Two are drawn at a time, so that a crawler cannot take all processors.
 */
export class PngStore {
  private readonly drawing = new Map<string, Promise<Buffer>>();
  private readonly waiting: (() => void)[] = [];
  private busy = 0;
  private written = 0;

  constructor(private readonly folder: string) {}

  /** Returns the picture of this name, and draws it first if it is not kept yet. */
  async get(name: string, drawing: () => Promise<Buffer>): Promise<Buffer> {
    const kept = await this.read(name);
    if (kept !== null) return kept;
    const running = this.drawing.get(name);
    if (running) return running;
    const drawn = this.draw(name, drawing).finally(() => this.drawing.delete(name));
    this.drawing.set(name, drawn);
    return drawn;
  }

  private async read(name: string): Promise<Buffer | null> {
    const file = path.join(this.folder, name);
    const bytes = await fs.readFile(file).catch(() => null);
    if (bytes !== null) await fs.utimes(file, new Date(), new Date()).catch(() => undefined);
    return bytes;
  }

  private async draw(name: string, drawing: () => Promise<Buffer>): Promise<Buffer> {
    if (this.busy >= MOST_AT_ONCE) await new Promise<void>((resolve) => this.waiting.push(resolve));
    this.busy++;
    try {
      const bytes = await drawing();
      await this.write(name, bytes);
      return bytes;
    } finally {
      this.busy--;
      this.waiting.shift()?.();
    }
  }

  private async write(name: string, bytes: Buffer): Promise<void> {
    await fs.mkdir(this.folder, { recursive: true });
    const temporary = path.join(this.folder, `.${name}-${process.pid}-${this.written}`);
    await fs.writeFile(temporary, bytes);
    await fs.rename(temporary, path.join(this.folder, name));
    if (this.written++ % SWEEP_EVERY === 0) await this.sweep();
  }

  private async sweep(): Promise<void> {
    const names = await fs.readdir(this.folder);
    if (names.length <= MOST_FILES) return;
    const ages = await Promise.all(
      names.map(async (name) => ({
        name,
        at: (await fs.stat(path.join(this.folder, name)).catch(() => null))?.mtimeMs ?? 0,
      })),
    );
    ages.sort((left, right) => left.at - right.at);
    for (const { name } of ages.slice(0, names.length - MOST_FILES))
      await fs.rm(path.join(this.folder, name), { force: true });
  }
}

/**
 * What an import has met before, so that the database is not asked again for the same name, heading or work.
 */
export class ImportMemory {
  constructor(
    readonly contributors: Remembered = new BoundedMap(),
    readonly subjects: Remembered = new BoundedMap(),
    readonly works: Remembered = new BoundedMap(),
  ) {}

  /**
   * Opens a memory for one unit: what it learns is forgotten unless `keep` is called, as the unit's rows are
   * when it is rolled back.
   */
  draft(): ImportMemory & { readonly keep: () => void } {
    const parts = [
      new DraftMap(this.contributors),
      new DraftMap(this.subjects),
      new DraftMap(this.works),
    ] as const;
    return Object.assign(new ImportMemory(...parts), { keep: () => parts.forEach((part) => part.keep()) });
  }
}

/** Ids by what they are known by. */
export type Remembered = { get(key: string): string | undefined; set(key: string, id: string): void };

const MOST = 300_000;

/** A map that forgets what came first when it grows too large: a million names must not fill the memory. */
export class BoundedMap implements Remembered {
  private readonly entries = new Map<string, string>();

  get(key: string): string | undefined {
    return this.entries.get(key);
  }

  set(key: string, id: string): void {
    this.entries.set(key, id);
    if (this.entries.size <= MOST) return;
    const [oldest] = this.entries.keys();
    if (oldest !== undefined) this.entries.delete(oldest);
  }
}

class DraftMap implements Remembered {
  private readonly learned = new Map<string, string>();

  constructor(private readonly below: Remembered) {}

  get(key: string): string | undefined {
    return this.learned.get(key) ?? this.below.get(key);
  }

  set(key: string, id: string): void {
    this.learned.set(key, id);
  }

  keep(): void {
    for (const [key, id] of this.learned) this.below.set(key, id);
  }
}

/** What an import has met before, so that the database is not asked again for the same name, heading or work. */
export class ImportMemory {
  readonly contributors = new BoundedMap();
  readonly subjects = new BoundedMap();
  readonly works = new BoundedMap();
}

const MOST = 300_000;

/** A map that forgets what came first when it grows too large: a million names must not fill the memory. */
export class BoundedMap {
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

/** Remembers results by a key and forgets the oldest ones past a limit. */
export class BoundedMemory<Value> {
  private readonly values = new Map<string, Value>();

  constructor(private readonly limit: number) {}

  remember(key: string, make: () => Value): Value {
    const known = this.values.get(key);
    if (known !== undefined) return known;
    const value = make();
    if (this.values.size >= this.limit) this.forgetOldest();
    this.values.set(key, value);
    return value;
  }

  private forgetOldest(): void {
    const oldest = this.values.keys().next();
    if (!oldest.done) this.values.delete(oldest.value);
  }
}

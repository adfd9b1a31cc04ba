/**
 * Marks a promise with what it came to, as React's `use` reads it: what is here already is then given at once, and
 * nothing is drawn in between.
 */
export function keepLoading<Value>(loading: Promise<Value>): Promise<Value> {
  loading.then(
    (value) => Object.assign(loading, { status: 'fulfilled', value }),
    (reason: unknown) => Object.assign(loading, { status: 'rejected', reason }),
  );
  return loading;
}

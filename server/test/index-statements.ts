import { AsyncLocalStorage } from 'node:async_hooks';

import type { App } from '../src/app/create-app';

const ofIndex = new AsyncLocalStorage<'index'>();

/** Marks what the search index of a house will read on its own clock, which belongs to no operation. */
export function markIndex({ projection }: App): void {
  const start = projection.start.bind(projection);
  projection.start = () => ofIndex.run('index', start);
}

/** Tells whether the statement that is being sent comes from the search index. */
export function isOfIndex(): boolean {
  return ofIndex.getStore() !== undefined;
}

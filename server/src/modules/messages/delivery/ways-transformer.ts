import type { ValueTransformer } from 'typeorm';

import type { MessageWay } from './routes.rules';
import { readWays } from './routes.rules';

/** Keeps ways in one column, separated by commas; no column is no ways. */
export const waysTransformer: ValueTransformer = {
  to: (ways: readonly MessageWay[] | null | undefined) => ways?.join() ?? ways,
  from: (text: string | null) => readWays(text ?? ''),
};

import type { RuleName } from './definitions/all-rules.rules';
import { RULES } from './definitions/all-rules.rules';

/**
 * Writes what holds when no row says anything, as a row would say it; null where nothing holds and nothing is
 * lent.
 */
export function formatDefaultRule(name: RuleName): string | null {
  const { fallback } = RULES[name];
  if (fallback === null) return null;
  return typeof fallback === 'object'
    ? `${fallback.count}${fallback.unit === 'hour' ? 'h' : 'd'}`
    : String(fallback);
}

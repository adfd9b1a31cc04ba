import { useTranslation } from '../../i18n/use-translation';
import { ruleRefusals } from './refusals';
import type { Refused } from './refusals';

/**
 * Returns the function that heads a refusal in a few words; one that nobody has words for yet is headed by
 * its sentence.
 */
export function useRefusalWords(): (refusals: readonly Refused[], fallback: string) => string {
  const { wordOf } = useTranslation();
  return (refusals, fallback) => {
    const rule = ruleRefusals(refusals)[0];
    if (rule === undefined) return fallback;
    return wordOf('refusal', rule.refusal) ?? rule.message;
  };
}

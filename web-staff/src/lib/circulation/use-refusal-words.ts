import { useTranslation } from 'react-i18next';

import { ruleRefusals } from './refusals';
import type { Refused } from './refusals';

/**
 * Returns the function that heads a refusal in a few words; one that nobody has words for yet is headed by
 * its sentence.
 */
export function useRefusalWords(): (refusals: readonly Refused[], fallback: string) => string {
  const { i18n } = useTranslation();
  return (refusals, fallback) => {
    const rule = ruleRefusals(refusals)[0];
    if (rule === undefined) return fallback;
    return translated(i18n, `refusal.${rule.refusal}`) ?? rule.message;
  };
}

type Words = {
  readonly getResource: (language: string, namespace: string, key: string) => unknown;
  readonly language: string;
};

/** Returns the words of a key that only the server knows, or null when this language has none. */
export function translated(words: Words, key: string): string | null {
  const found = words.getResource(words.language, 'staff', key);
  return typeof found === 'string' ? found : null;
}

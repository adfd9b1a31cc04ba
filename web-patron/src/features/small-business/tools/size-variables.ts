import type { Language } from '@pustaka/web-shared/i18n/language.ts';

import { toLocale } from '../../../lib/language';
import { parseAmount } from './parse-amount';
import type { SizeToolPageQueryVariables } from './SizeToolPage.generated';

/** Names the parameters of the address; they are the same in both languages. */
export const SIZE_PARAMETERS = { basis: 'dasar', amount: 'jumlah' } as const;

/** Turns the address into the variables of the query. */
export function toSizeVariables(parameters: URLSearchParams, language: Language): SizeToolPageQueryVariables {
  const amount = parseAmount(parameters.get(SIZE_PARAMETERS.amount) ?? '');
  return {
    basis: parameters.get(SIZE_PARAMETERS.basis) === 'CAPITAL' ? 'CAPITAL' : 'SALES',
    amount: amount ?? 0,
    isAsked: amount !== null,
    locale: toLocale(language),
  };
}

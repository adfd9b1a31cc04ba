import { GUIDE_SECTORS, NEEDS, STAGES } from '@pustaka/web-shared/business/terms.ts';
import type { Language } from '@pustaka/web-shared/i18n/language.ts';

import { toLocale } from '../../../lib/language';
import type { SmallBusinessPageQueryVariables } from './SmallBusinessPage.generated';

/** Names the parameters of the corner's address; they are the same in both languages. */
export const GUIDE_PARAMETERS = { need: 'kebutuhan', stage: 'tahap', sector: 'bidang' } as const;

/**
 * Turns the address of the corner into the variables of its query; what is not in the
 * address is absent.
 */
export function toSmallBusinessVariables(
  parameters: URLSearchParams,
  language: Language,
  today: string,
): SmallBusinessPageQueryVariables {
  const need = chosen(NEEDS, parameters.get(GUIDE_PARAMETERS.need));
  const stage = chosen(STAGES, parameters.get(GUIDE_PARAMETERS.stage));
  const sector = chosen(GUIDE_SECTORS, parameters.get(GUIDE_PARAMETERS.sector));
  return {
    filter: { ...(need && { need }), ...(stage && { stage }), ...(sector && { sector }) },
    from: today,
    locale: toLocale(language),
  };
}

function chosen<Code extends string>(known: readonly Code[], wanted: string | null): Code | undefined {
  return known.find((code) => code === wanted);
}

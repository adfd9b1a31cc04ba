import { toCivilDate } from '../../shared/civil-date';
import type { Locale } from '../../shared/locale';

/** The parameters of the corner for small businesses, the same in both languages. */
export const GUIDE_PARAMETERS = { need: 'kebutuhan', stage: 'tahap', sector: 'bidang' } as const;

/** Codes that can stand in its address, in the order of the page. */
export const GUIDE_CODES = {
  need: ['START', 'PERMITS', 'FINANCE', 'MARKETING', 'PACKAGING', 'BOOKKEEPING', 'EXPORT'],
  stage: ['IDEA', 'STARTED', 'GROWING', 'SCALING'],
  sector: ['FOOD', 'CRAFT', 'FASHION', 'TRADE', 'SERVICES', 'FARMING'],
} as const;

/**
 * Turns the address of the corner into the variables of `SmallBusinessPage`, as the portal does; what is not
 * in the address is absent.
 */
export function toSmallBusinessVariables(
  parameters: URLSearchParams,
  locale: Locale,
  now: Date,
): Readonly<Record<string, unknown>> {
  const { need, stage, sector } = parseGuideChoice(parameters);
  return {
    filter: { ...(need && { need }), ...(stage && { stage }), ...(sector && { sector }) },
    from: toCivilDate(now),
    locale,
  };
}

/** Reads what is chosen in the address of the corner; codes that nobody knows are passed over. */
export function parseGuideChoice(
  parameters: URLSearchParams,
): Partial<Record<keyof typeof GUIDE_CODES, string>> {
  const chosen = (name: keyof typeof GUIDE_CODES): string | undefined =>
    GUIDE_CODES[name].find((code) => code === parameters.get(GUIDE_PARAMETERS[name]));
  return { need: chosen('need'), stage: chosen('stage'), sector: chosen('sector') };
}

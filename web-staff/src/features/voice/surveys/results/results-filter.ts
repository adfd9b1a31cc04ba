import type { Language } from '@pustaka/web-shared/i18n/language.ts';

import type { SurveyResultsFilter, SurveyWave } from './SurveyResults.generated';

/** When questions about outcomes are asked, in their order. */
export const waves: readonly SurveyWave[] = ['BEFORE', 'AFTER', 'DAY_30', 'DAY_90'];

/** Reads from the address which sheets are counted; a month is written `2026-11`. */
export function toResultsFilter(search: URLSearchParams): SurveyResultsFilter {
  return {
    eventId: search.get('event'),
    sessionId: search.get('session'),
    wave: waves.find((wave) => wave === search.get('wave')) ?? null,
    fromMonth: monthOrNull(search.get('from')),
    untilMonth: monthOrNull(search.get('until')),
  };
}

/** Writes the address of the file with the sheets that are counted, of an event or a wave; months are columns in it. */
export function filePath(
  id: string,
  kind: 'xlsx' | 'csv',
  { search, language }: { readonly search: URLSearchParams; readonly language: Language },
): string {
  const { eventId, sessionId, wave } = toResultsFilter(search);
  const told = Object.entries({ lang: language, event: eventId, session: sessionId, wave });
  const query = new URLSearchParams(told.flatMap(([name, value]) => (value == null ? [] : [[name, value]])));
  return `/staff/files/surveys/${id}.${kind}?${query}`;
}

function monthOrNull(text: string | null): string | null {
  return text !== null && /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? text : null;
}

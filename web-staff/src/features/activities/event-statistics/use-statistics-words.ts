import { useQuery } from '@apollo/client/react';

import { useTranslation } from '../../../i18n/use-translation';
import { KelurahanNamesDocument } from '../../../lib/figures/KelurahanNames.generated';
import type { Statistics } from './statistics';

/** What people are told apart by. */
export type PeopleGroup = 'byAgeBand' | 'bySex' | 'byKelurahan';

type StatisticsWords = {
  readonly kindOf: (kind: Statistics['byKind'][number]['kind']) => string;
  readonly monthOf: (month: string) => string;
  readonly groupOf: (name: PeopleGroup, value: string) => string;
};

/** Returns the words of kinds, months and groups; a value nobody has words for yet stands for itself. */
export function useStatisticsWords(): StatisticsWords {
  const { t, wordOf, language } = useTranslation();
  const { data } = useQuery(KelurahanNamesDocument);
  const month = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const kelurahan = new Map((data?.kelurahan ?? []).map(({ code, name }) => [code, name]));
  const words: Readonly<Record<PeopleGroup, (value: string) => string | undefined>> = {
    byAgeBand: (value) => wordOf('attendance.ages', value),
    bySex: (value) => wordOf('attendance.sex', value),
    byKelurahan: (code) => kelurahan.get(code),
  };
  return {
    kindOf: (kind) => t(`eventTerms.kind.${kind}`),
    monthOf: (text) => month.format(new Date(`${text}-01T00:00:00Z`)),
    groupOf: (name, value) =>
      value === 'UNKNOWN' ? t('eventStatistics.unknown') : (words[name](value) ?? value),
  };
}

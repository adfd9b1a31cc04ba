import { useQuery } from '@apollo/client/react';

import { useTranslation } from '../../../i18n/use-translation';
import { KelurahanNamesDocument } from '../../../lib/figures/KelurahanNames.generated';

/** What groups are told apart by. */
export type GroupName =
  'bySector' | 'byKelurahan' | 'byTopic' | 'byStage' | 'bySex' | 'byMentorKind' | 'byPermit' | 'turnover';

const TERMS = {
  bySector: 'sector',
  byTopic: 'topic',
  byStage: 'stage',
  bySex: 'sex',
  byMentorKind: 'kind',
  byPermit: 'permit',
  turnover: 'change',
} as const;

/** Returns the words of a group; a value nobody has words for yet stands for itself. */
export function useGroupWords(): (name: GroupName, value: string) => string {
  const { t, wordOf } = useTranslation();
  const { data } = useQuery(KelurahanNamesDocument);
  const kelurahan = new Map((data?.kelurahan ?? []).map(({ code, name }) => [code, name]));
  return (name, value) => {
    if (value === 'UNKNOWN') return t('consultationTerms.unknown');
    const word =
      name === 'byKelurahan' ? kelurahan.get(value) : wordOf(`consultationTerms.${TERMS[name]}`, value);
    return word ?? value;
  };
}

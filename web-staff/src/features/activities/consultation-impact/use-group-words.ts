import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';

import { KelurahanNamesDocument } from '../../../lib/figures/KelurahanNames.generated';

/** What groups are told apart by. */
export type GroupName =
  'bySector' | 'byKelurahan' | 'byTopic' | 'byStage' | 'bySex' | 'byMentorKind' | 'byPermit' | 'turnover';

/** Returns the words of a group; a value nobody has words for yet stands for itself. */
export function useGroupWords(): (name: GroupName, value: string) => string {
  const { t } = useTranslation();
  const { data } = useQuery(KelurahanNamesDocument);
  const terms = t('consultationTerms', { returnObjects: true });
  const wordsOf: Readonly<Record<GroupName, Readonly<Record<string, string>>>> = {
    bySector: terms.sector,
    byTopic: terms.topic,
    byStage: terms.stage,
    bySex: terms.sex,
    byMentorKind: terms.kind,
    byPermit: terms.permit,
    turnover: terms.change,
    byKelurahan: Object.fromEntries((data?.kelurahan ?? []).map(({ code, name }) => [code, name])),
  };
  return (name, value) => (value === 'UNKNOWN' ? terms.unknown : (wordsOf[name][value] ?? value));
}

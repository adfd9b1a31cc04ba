import { useTranslation } from '../../../i18n/use-translation';
import { GroupBars } from '../../../lib/figures/GroupBars';
import type { Statistics } from './statistics';
import { useStatisticsWords } from './use-statistics-words';

const AGES = ['CHILD', 'TEEN', 'ADULT', 'ELDER'];
const NAMES = ['byAgeBand', 'bySex', 'byKelurahan'] as const;

/** Shows who came, by age, sex and kelurahan. */
export function PeoplePanels({ statistics }: { readonly statistics: Statistics }) {
  const { t } = useTranslation();
  const { groupOf } = useStatisticsWords();
  return (
    <div className="impact-groups">
      {NAMES.map((name) => (
        <GroupBars
          key={name}
          title={t(`eventStatistics.${name}`)}
          groups={inOrder(statistics[name])}
          wordsOf={(value) => groupOf(name, value)}
        />
      ))}
    </div>
  );
}

/** Ages go up, everything else goes down by its figure; what nobody knows stands last. */
function inOrder(groups: Statistics['byAgeBand']): Statistics['byAgeBand'] {
  const placeOf = ({ value, count }: Statistics['byAgeBand'][number]) =>
    value === 'UNKNOWN' ? Infinity : AGES.includes(value) ? AGES.indexOf(value) : -(count ?? 0);
  return groups.toSorted((one, other) => placeOf(one) - placeOf(other));
}

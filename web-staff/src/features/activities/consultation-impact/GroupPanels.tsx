import { useTranslation } from '../../../i18n/use-translation';
import { GroupBars } from '../../../lib/figures/GroupBars';
import type { Impact } from './impact';
import { useGroupWords } from './use-group-words';

const NAMES = ['bySector', 'byKelurahan', 'byTopic', 'byStage', 'bySex', 'byMentorKind'] as const;

/** Shows people by what they have in common, as bars with their figures. */
export function GroupPanels({ impact: { reach } }: { readonly impact: Impact }) {
  const { t } = useTranslation();
  const words = useGroupWords();
  return (
    <div className="impact-groups">
      {NAMES.map((name) => (
        <GroupBars
          key={name}
          title={t(`businessImpact.${name}`)}
          groups={reach[name]}
          wordsOf={(value) => words(name, value)}
        />
      ))}
    </div>
  );
}

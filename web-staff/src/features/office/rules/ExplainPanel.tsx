import { useQuery } from '@apollo/client/react';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { RuleChain } from '../../../lib/circulation/RuleChain';
import { useSession } from '../../../lib/session/session-context';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { ExplainRulesDocument } from './ExplainRules.generated';
import type { RuleMatrixQuery } from './RuleMatrix.generated';
import type { CellPlace } from './rule-matrix';
import type { RuleFacts } from './RuleScope';
import { DateField } from '../../../lib/form/when/DateField';

type ExplainPanelProps = {
  readonly place: CellPlace | null;
  readonly rules: readonly RuleFacts[];
  readonly categories: RuleMatrixQuery['memberCategories'];
};

/**
 * Says why a cell says what it says, as the library itself decides it. A loan has one branch, one category
 * and one material, so a cell for all branches is explained at the branch of this desk, and one for all
 * materials for books.
 */
export function ExplainPanel({ place, rules, categories }: ExplainPanelProps) {
  const { t } = useTranslation();
  const { branch, branches } = useSession();
  const branchId = place?.branchId ?? branch?.id ?? '';
  const category = categories.find(({ code }) => code === place?.categoryCode);
  const materialType = place?.materialType ?? 'BOOK';
  const [on, setOn] = useState(todayInJakarta(new Date()));
  const isAskable = place !== null && category !== undefined && branchId !== '';
  const { data, error, refetch } = useQuery(ExplainRulesDocument, {
    variables: { branchId, categoryCode: category?.code ?? '', materialType, on: on === '' ? null : on },
    skip: !isAskable,
    fetchPolicy: 'cache-and-network',
  });
  const decisions = data?.explainRules.filter(({ name }) => rules.some((rule) => rule.name === name)) ?? [];
  return (
    <section className="panel explain" aria-labelledby="explain">
      <header>
        <div>
          <h2 id="explain">{t('rules.explainTitle')}</h2>
          {isAskable && (
            <span className="small muted">
              {t('rules.explainPlace', {
                branch: branches.find(({ id }) => id === branchId)?.name.text ?? '',
                category: category.name.text,
                material: t(`shared.materialType.${materialType}`),
              })}
            </span>
          )}
        </div>
      </header>
      {!isAskable && <p className="panel-body quiet">{t('rules.explainText')}</p>}
      {isAskable && (
        <div className="panel-body">
          <DateField isLate label={t('rules.explainOn')} value={on} onChange={setOn} />
        </div>
      )}
      {isAskable && error !== undefined && (
        <div className="panel-body">
          <FaultNote error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {isAskable && data === undefined && error === undefined && <SkeletonRows count={3} />}
      {isAskable &&
        decisions.map((decision) => (
          <div className="panel-body explain-one" key={decision.name}>
            <RuleChain decision={decision} />
          </div>
        ))}
    </section>
  );
}

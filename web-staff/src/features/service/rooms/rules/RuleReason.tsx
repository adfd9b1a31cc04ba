import { useQuery } from '@apollo/client/react';

import { useTranslation } from '../../../../i18n/use-translation';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { ExplainRoomRuleDocument } from './ExplainRoomRule.generated';
import type { CellValues, RuleFacts } from './room-rules';

/** The cell whose reason is told. */
export type ChosenCell = {
  readonly rule: RuleFacts;
  readonly categoryCode: string | null;
  readonly category: string;
};

type ReasonProps = {
  readonly spaceId: string | null;
  readonly chosen: ChosenCell | null;
  /** What is saved: after a change the reason is asked again. */
  readonly version: CellValues;
};

/** Says why a rule says what it says for a space and a category, as the library itself decides it. */
export function RuleReason({ spaceId, chosen, version }: ReasonProps) {
  const { t } = useTranslation();
  const isAskable = spaceId !== null && chosen !== null && chosen.categoryCode !== null;
  return (
    <section className="panel explain" aria-labelledby="room-rule-why">
      <header>
        <h2 id="room-rule-why">{t('rooms.why')}</h2>
      </header>
      {isAskable ? (
        <Steps
          key={JSON.stringify(version)}
          spaceId={spaceId}
          categoryCode={chosen.categoryCode ?? ''}
          cell={chosen}
        />
      ) : (
        <p className="panel-body muted">{t('rooms.whyHint')}</p>
      )}
    </section>
  );
}

type StepsProps = {
  readonly spaceId: string;
  readonly categoryCode: string;
  readonly cell: ChosenCell;
};

function Steps({ spaceId, categoryCode, cell }: StepsProps) {
  const { t, wordOf } = useTranslation();
  const { name } = cell.rule;
  const { data, error, refetch } = useQuery(ExplainRoomRuleDocument, {
    variables: { spaceId, categoryCode, name },
    fetchPolicy: 'network-only',
  });
  if (error !== undefined)
    return (
      <div className="panel-body">
        <FaultNote error={error} onRetry={() => void refetch()} />
      </div>
    );
  if (data === undefined) return <SkeletonRows count={3} />;
  return (
    <div className="panel-body explain-one">
      <p className="rule-head">
        <span className="strong">{`${wordOf('rooms.rule', name) ?? name}, ${cell.category}`}</span>
      </p>
      <ol className="rule-chain">
        {data.explainBookingRule.map(({ isOfSpace, isOfCategory, isDefault, decides, value }) => {
          const place = isDefault
            ? 'default'
            : (`${isOfSpace ? 'space' : 'every'}${isOfCategory ? 'Category' : 'All'}` as const);
          return (
            <li key={place} className={decides ? 'is-hit' : undefined}>
              <span>{t(`rooms.step.${place}`)}</span>
              <span>
                {value === null ? t('rooms.says.nothing') : (wordOf('rooms.choice', value) ?? value)}
                {decides && `, ${t('rooms.says.decides')}`}
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

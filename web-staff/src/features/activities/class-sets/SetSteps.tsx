import { useTranslation } from '../../../i18n/use-translation';
import { StateShape } from '../../../lib/ui/StateShape';
import { useDisplay } from '../../../lib/ui/use-display';
import type { DeskSet } from './desk/class-desk';

const order = ['REQUESTED', 'PREPARING', 'READY', 'LENT', 'RETURNED'] as const;

/** Shows how far a set has come, with the number that matters at each step. */
export function SetSteps({ set }: { readonly set: DeskSet }) {
  const { t } = useTranslation();
  const { date } = useDisplay();
  const { setAside, stillOut, returned } = set.counts;
  const at = order.findIndex((status) => status === set.status);
  const steps = [
    { label: t('classSets.stepAsked'), count: set.copiesWanted },
    { label: t('classSets.stepPile'), count: setAside },
    { label: t('classSets.stepReady'), count: null },
    { label: t('classSets.stepLent'), count: stillOut },
    {
      label: t('classSets.stepBack'),
      count: set.status === 'LENT' && set.dueOn !== null ? date(set.dueOn) : returned,
    },
  ];
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls sideways, also by keyboard
    <ol className="class-steps" tabIndex={0} aria-label={t('classSets.steps')}>
      {steps.map(({ label, count }, index) => (
        <li key={label} aria-current={index === at ? 'step' : undefined}>
          {index < at && <StateShape state="ok" />}
          {index === at && <StateShape state="waiting" />}
          <span>{label}</span>
          {count !== null && count !== 0 && <em>{count}</em>}
        </li>
      ))}
    </ol>
  );
}

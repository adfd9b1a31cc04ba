import { useTranslation } from '../../../../i18n/use-translation';
import { ruleRefusals } from '../../../../lib/circulation/refusals';
import { useSession } from '../../../../lib/session/session-context';
import { UnstyledButton } from '@mantine/core';
import { Button, buttonClass } from '../../../../lib/ui/Button';
import { listChoices } from './choices';
import type { Choice, ChoiceKind } from './choices';
import type { DeskRow } from '../desk-rows';
import { formatRowName } from './row-words';
import { useDesk } from '../use-desk';

type RowChoicesProps = {
  readonly row: DeskRow;
  readonly hasKeys: boolean;
  readonly onChoose: (kind: ChoiceKind) => void;
};

/**
 * Offers what can be decided about a row, the safe thing first; the row that the number keys speak to shows
 * them.
 */
export function RowChoices({ row, hasKeys, onChoose }: RowChoicesProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const desk = useDesk();
  return (
    <div className="scan-ask" role="group" aria-label={t('desk.choose', { title: formatRowName(row) })}>
      {listChoices(row, can).map((choice, index) => (
        <UnstyledButton
          key={choice.kind}
          className={buttonClass(index === 0 ? 'primary' : 'plain')}
          disabled={choice.missing !== null}
          aria-keyshortcuts={hasKeys ? String(index + 1) : undefined}
          onClick={() => onChoose(choice.kind)}
        >
          {hasKeys && <kbd aria-hidden="true">{index + 1}</kbd>}
          <ChoiceWords row={row} choice={choice} />
        </UnstyledButton>
      ))}
      {row.refusals.length > 0 && (
        <Button
          weight="link"
          keys={hasKeys ? '0' : undefined}
          aria-expanded={row.isExplained}
          onClick={() => desk.explain(row.id)}
        >
          {t('desk.why')}
        </Button>
      )}
    </div>
  );
}

function ChoiceWords({ row, choice }: { readonly row: DeskRow; readonly choice: Choice }) {
  const { t } = useTranslation();
  const words = t(`desk.choice.${nameOfChoice(row, choice)}`);
  return (
    <span>
      {words}
      {choice.missing !== null && <span className="quiet"> · {t('desk.missing')}</span>}
    </span>
  );
}

function nameOfChoice(row: DeskRow, { kind, needsReason }: Choice) {
  const codes = ruleRefusals(row.refusals).map(({ refusal }) => refusal);
  if (kind === 'return') return codes.includes('HELD_FOR_ANOTHER') ? 'keepForHold' : 'return';
  if (kind !== 'proceed') return kind;
  if (row.act === 'renew' || codes.includes('RENEW_INSTEAD')) return needsReason ? 'renewReason' : 'renew';
  if (codes.includes('LENT_TO_ANOTHER')) return 'swap';
  return needsReason ? 'proceedReason' : 'proceed';
}

import { useTranslation } from '../../../../i18n/use-translation';
import { WhyPanel } from '../../../../lib/circulation/WhyPanel';
import { Button } from '../../../../lib/ui/Button';
import { ShelfMark } from '../../../../lib/ui/ShelfMark';
import { StateShape } from '../../../../lib/ui/StateShape';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { ChoiceKind } from './choices';
import type { DeskRow } from '../desk-rows';
import { ReasonForm } from './ReasonForm';
import { RowChoices } from './RowChoices';
import { formatRowName, toRowState } from './row-words';
import { RowResult } from './RowResult';
import { useDesk } from '../use-desk';

type ScanRowProps = {
  readonly row: DeskRow;
  readonly isLatest: boolean;
  /** Whether it belongs to a session before this one; then it says whose it is. */
  readonly isOlder: boolean;
  /** Whether the number keys speak to this row. */
  readonly hasKeys: boolean;
  readonly deciding: ChoiceKind | null;
  readonly onChoose: (kind: ChoiceKind) => void;
  readonly onReason: (reason: string | null) => void;
  readonly onPrint: () => void;
};

/** Draws one scan: when, how it stands, what it was, what came of it, and what a person can decide. */
export function ScanRow({
  row,
  isLatest,
  isOlder,
  hasKeys,
  deciding,
  onChoose,
  onReason,
  onPrint,
}: ScanRowProps) {
  const { clock } = useDisplay();
  const shape = toRowState(row);
  const isGood = shape === 'ok' || shape === 'returned';
  const isOpen = row.state === 'asking' || row.state === 'failed';
  const className = [
    'scan-row',
    isLatest && isGood && 'is-latest',
    isOpen && 'is-open',
    row.isExplained && 'is-explained',
    (row.state === 'skipped' || row.state === 'undone') && 'is-past',
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <li className={className} data-state={row.state}>
      <span className="scan-time">{clock(row.scannedAt)}</span>
      <StateShape state={shape} />
      <ShelfMark lines={row.copy?.callNumber?.lines} />
      <span className="scan-what">
        <span className="scan-title">{formatRowName(row)}</span>
        <span className="scan-note quiet small">
          {[
            ...((isOlder || row.isLate) && row.member !== null ? [row.member.cardNumber] : []),
            row.copy?.title.responsibility,
            row.copy?.barcode,
          ]
            .filter((part) => part != null && part !== '')
            .join(' · ')}
        </span>
      </span>
      <RowResult row={row} onPrint={onPrint} />
      {isOpen && deciding === null && <RowChoices row={row} hasKeys={hasKeys} onChoose={onChoose} />}
      {isOpen && deciding !== null && <ReasonForm onDone={onReason} />}
      {row.state === 'refused' && row.refusals.length > 0 && <ExplainButton row={row} />}
      {row.isLate && row.state === 'refused' && <DismissButton row={row} />}
      {row.isExplained && <WhyPanel refusals={row.refusals} />}
    </li>
  );
}

function DismissButton({ row }: { readonly row: DeskRow }) {
  const { t } = useTranslation();
  const desk = useDesk();
  return (
    <div className="scan-ask">
      <Button small onClick={() => desk.dismiss(row.id)}>
        {t('desk.offline.dismiss')}
      </Button>
    </div>
  );
}

function ExplainButton({ row }: { readonly row: DeskRow }) {
  const { t } = useTranslation();
  const desk = useDesk();
  return (
    <div className="scan-ask">
      <Button
        small
        weight="link"
        keys="0"
        aria-expanded={row.isExplained}
        onClick={() => desk.explain(row.id)}
      >
        {t('desk.why')}
      </Button>
    </div>
  );
}

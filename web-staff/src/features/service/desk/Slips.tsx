import { useTranslation } from '../../../i18n/use-translation';
import { useLoanWords } from '../../../lib/circulation/use-loan-words';
import { SlipSheet } from '../../../lib/print/SlipSheet';
import { shortName } from '../../../lib/ui/initials';
import { useDisplay } from '../../../lib/ui/use-display';
import type { DeskRow, DeskState } from './desk-rows';
import { formatRowName } from './scanning/row-words';

/**
 * The receipt of a session: what was lent with its due dates, what came back, for one card number and no
 * name.
 */
export function ReceiptSlip({ state }: { readonly state: DeskState }) {
  const { t } = useTranslation();
  const { money } = useDisplay();
  const { due } = useLoanWords();
  const done = state.rows.filter((row) => row.session === state.session && row.state === 'done').reverse();
  return (
    <SlipSheet title={t('slip.receipt')}>
      {state.member !== null && (
        <p>
          {t('slip.card')}: <b>{state.member.cardNumber}</b>
        </p>
      )}
      <SlipRows
        heading={`${t('slip.lent')} · ${t('slip.due')}`}
        rows={done.filter(({ outcome }) => outcome?.kind === 'lent')}
        of={({ outcome }) => (outcome?.kind === 'lent' ? due(outcome) : '')}
      />
      <SlipRows
        heading={t('slip.returned')}
        rows={done.filter(({ outcome }) => outcome?.kind === 'returned')}
        of={({ outcome }) =>
          outcome?.kind === 'returned' && outcome.fine > 0 ? `${t('slip.fine')} ${money(outcome.fine)}` : ''
        }
      />
      <p>{t('slip.thanks')}</p>
    </SlipSheet>
  );
}

/** The slip that travels with a copy: to the hold shelf, or to another branch. */
export function CopySlip({ row }: { readonly row: DeskRow }) {
  const { t } = useTranslation();
  const { date } = useDisplay();
  if (row.outcome?.kind !== 'returned') return null;
  const { trappedHold, transfer } = row.outcome;
  const member = trappedHold?.member;
  return (
    <SlipSheet title={t(transfer !== null ? 'slip.transferSlip' : 'slip.holdSlip')}>
      {transfer !== null && (
        <p className="slip-large">
          {transfer.from.name.text} → {transfer.to.name.text}
        </p>
      )}
      {member != null && (
        <p className="slip-large">
          {shortName(member.name)} · {member.cardNumber}
        </p>
      )}
      {trappedHold?.collectBy != null && (
        <p>
          {t('slip.collectBy')}: <b>{date(trappedHold.collectBy)}</b>
        </p>
      )}
      {trappedHold != null && (
        <p>
          {t('slip.pickup')}: {trappedHold.pickupBranch.name.text}
        </p>
      )}
      <p>
        <b>{formatRowName(row)}</b>
        <br />
        {row.copy?.callNumber?.lines.join(' ')} · {row.copy?.barcode}
      </p>
    </SlipSheet>
  );
}

function SlipRows({
  heading,
  rows,
  of,
}: {
  readonly heading: string;
  readonly rows: readonly DeskRow[];
  readonly of: (row: DeskRow) => string;
}) {
  if (rows.length === 0) return null;
  return (
    <section>
      <h3>{heading}</h3>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <b>{formatRowName(row)}</b>
            <span>{row.copy?.barcode}</span>
            <span>{of(row)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { ReactNode } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { useLoanWords } from '../../../../lib/circulation/use-loan-words';
import { useRefusalWords } from '../../../../lib/circulation/use-refusal-words';
import { paths } from '../../../../lib/paths';
import { Button } from '../../../../lib/ui/Button';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { DeskRow, LentOutcome, ReturnedOutcome } from '../desk-rows';
import { provisionalDue } from '../offline/late-rows';
import { isIsbn } from './scanned-text';
import { useDeskState } from '../use-desk';

/** Says what came of a scan: one strong line, then what a person needs to do or to know. */
export function RowResult({ row, onPrint }: { readonly row: DeskRow; readonly onPrint: () => void }) {
  const { t } = useTranslation();
  if (row.state === 'checking') return <Result head={<span className="quiet">{t('desk.checking')}</span>} />;
  if (row.state === 'queued') return <QueuedResult row={row} />;
  if (row.state === 'failed')
    return (
      <Result head={<span className="is-attention">{t('desk.failed')}</span>}>{t('desk.failedText')}</Result>
    );
  if (row.state === 'skipped') return <Result head={t('desk.skipped')} />;
  if (row.state === 'undone') return <Result head={t('desk.undone')} />;
  if (row.state === 'asking' || row.state === 'refused') return <RefusedResult row={row} />;
  if (row.outcome?.kind === 'lent') return <LentResult row={row} outcome={row.outcome} />;
  if (row.outcome?.kind === 'read')
    return (
      <Result head={t('desk.read')}>
        {row.outcome.isRepeat ? t('desk.readBefore') : t('desk.toTrolley')}
        <Notice row={row} />
      </Result>
    );
  return row.outcome === null ? (
    <Result head="" />
  ) : (
    <ReturnedResult row={row} outcome={row.outcome} onPrint={onPrint} />
  );
}

function Result({ head, children }: { readonly head: ReactNode; readonly children?: ReactNode }) {
  return (
    <span className="scan-result">
      <b>{head}</b>
      {children !== undefined && <span>{children}</span>}
    </span>
  );
}

function RefusedResult({ row }: { readonly row: DeskRow }) {
  const { t } = useTranslation();
  const tone = row.state === 'asking' ? 'is-attention' : 'is-blocked';
  const headOf = useRefusalWords();
  if (row.refusals.length > 0) {
    return (
      <Result head={<span className={tone}>{headOf(row.refusals, t('desk.refused'))}</span>}>
        {row.refusals.map(({ message }) => message).join(' ')}
      </Result>
    );
  }
  if (row.problem !== null)
    return (
      <Result head={<span className={tone}>{t(`desk.offline.${row.problem}`)}</span>}>
        {t(`desk.offline.${row.problem}Text`)}
      </Result>
    );
  if (row.act === 'lend')
    return (
      <Result head={<span className={tone}>{t('desk.cardFirst')}</span>}>{t('desk.cardFirstText')}</Result>
    );
  if (isIsbn(row.code))
    return (
      <Result head={<span className={tone}>{t('desk.isbn')}</span>}>
        {t('desk.isbnText')} <Link to={paths.catalogueSearch(row.code)}>{t('desk.searchCatalogue')}</Link>
      </Result>
    );
  return <Result head={<span className={tone}>{t('desk.unknown')}</span>}>{t('desk.unknownText')}</Result>;
}

function QueuedResult({ row }: { readonly row: DeskRow }) {
  const { t } = useTranslation();
  const { date } = useDisplay();
  const { lastLoanDays } = useDeskState();
  if (row.act === 'read') return <Result head={t('desk.read')}>{t('desk.offline.readWaits')}</Result>;
  if (row.act === 'return') return <Result head={t('desk.returned')}>{t('desk.offline.returnWaits')}</Result>;
  if (lastLoanDays === null) return <Result head={t('desk.lent')}>{t('desk.offline.dueWaits')}</Result>;
  return (
    <Result head={<span className="due">{date(provisionalDue(row.scannedAt, lastLoanDays))}</span>}>
      {t('desk.offline.dueProvisional')}
    </Result>
  );
}

function LentResult({ row, outcome }: { readonly row: DeskRow; readonly outcome: LentOutcome }) {
  const { t } = useTranslation();
  const { date, timeOf } = useDisplay();
  const words = [
    t(outcome.isRenewal ? 'desk.renewed' : 'desk.lent'),
    ...(outcome.isHourly ? [t('desk.lentUntil', { time: timeOf(outcome.dueAt) })] : []),
    ...(outcome.filledHold ? [t('desk.filledHold')] : []),
  ];
  return (
    <Result head={<span className="due">{date(outcome.dueOn)}</span>}>
      {words.join(', ')}
      <Notice row={row} />
    </Result>
  );
}

function ReturnedResult({
  row,
  outcome,
  onPrint,
}: {
  readonly row: DeskRow;
  readonly outcome: ReturnedOutcome;
  readonly onPrint: () => void;
}) {
  const { t } = useTranslation();
  const { money, date } = useDisplay();
  const { late } = useLoanWords();
  const head = !outcome.wasOnLoan
    ? t('desk.notOnLoan')
    : outcome.overdueDays > 0
      ? t('desk.returnedLate', { span: late(outcome) })
      : t('desk.returned');
  return (
    <Result head={<WhereTo row={row} outcome={outcome} fallback={head} />}>
      {outcome.trappedHold !== null || outcome.transfer !== null ? <>{head} · </> : null}
      {outcome.fine > 0 && (
        <span className="is-blocked">{t('desk.fine', { money: money(outcome.fine) })} </span>
      )}
      {outcome.suspendedUntil !== null && (
        <span className="is-blocked">
          {t('desk.suspendedUntil', { date: date(outcome.suspendedUntil) })}{' '}
        </span>
      )}
      <PlaceWords row={row} outcome={outcome} />
      {(outcome.trappedHold !== null || outcome.transfer !== null) && (
        <Button small weight="link" onClick={onPrint}>
          {t(outcome.transfer !== null ? 'desk.printTransferSlip' : 'desk.printHoldSlip')}
        </Button>
      )}
      <Notice row={row} />
    </Result>
  );
}

function WhereTo({
  outcome,
  fallback,
}: {
  readonly row: DeskRow;
  readonly outcome: ReturnedOutcome;
  readonly fallback: string;
}) {
  const { t } = useTranslation();
  if (outcome.transfer !== null)
    return (
      <span className="is-attention">{t('desk.sendTo', { branch: outcome.transfer.to.name.text })}</span>
    );
  return outcome.trappedHold === null ? fallback : <span className="is-attention">{t('desk.holdHere')}</span>;
}

function PlaceWords({ row, outcome }: { readonly row: DeskRow; readonly outcome: ReturnedOutcome }) {
  const { t } = useTranslation();
  const { date } = useDisplay();
  if (outcome.transfer !== null) return t(outcome.transfer.forHold ? 'desk.sendForHold' : 'desk.sendHome');
  if (outcome.trappedHold !== null)
    return t('desk.holdHereFor', {
      card: outcome.trappedHold.member?.cardNumber ?? '',
      date: outcome.trappedHold.collectBy === null ? '' : date(outcome.trappedHold.collectBy),
    });
  const place = row.copy?.shelvingLocation?.name.text;
  return place === undefined ? t('desk.toTrolley') : t('desk.toShelf', { place });
}

function Notice({ row }: { readonly row: DeskRow }) {
  const { t } = useTranslation();
  if (row.notice === null) return null;
  return <span className="is-attention"> {row.notice === '' ? t('desk.undoUnsure') : row.notice}</span>;
}

import { useApolloClient } from '@apollo/client/react';
import { newIdempotencyKey } from '@pustaka/web-shared/acts/idempotency-key.ts';
import { useEffect, useRef, useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { ActDialog } from '../../../lib/acts/ActDialog';
import type { BulkState } from '../../../lib/list/bulk/use-bulk-act';
import { BulkProgress, RefusedRows } from '../../../lib/list/bulk/StepsDialog';
import type { Chosen } from '../../../lib/list/list-definition';
import { Button } from '../../../lib/ui/Button';
import { Icon } from '../../../lib/ui/Icon';
import { Note } from '../../../lib/ui/Note';
import type { LoanRow } from './loan-query';
import { RemindOverdueDocument } from './RemindOverdue.generated';
import type { ReminderOutcome } from './RemindOverdue.generated';
import { WithdrawRemindersDocument } from './WithdrawReminders.generated';

/** The server takes no more at once. */
const AT_ONCE = 250;
/** A letter leaves 15 seconds after it was written; the undo ends a little earlier. */
const UNDO_SECONDS = 14;

/** Reminds of overdue loans in one act: each loan is told apart, and all letters can be taken back at once. */
export function RemindDialog({ rows, onClose, onChanged }: Chosen<LoanRow>) {
  const { t } = useTranslation();
  const { state, letterIds, remind } = useReminding(rows, onChanged);
  const { isDone, secondsLeft, withdraw, withdrawn } = useWithdrawing(state, letterIds);
  return (
    <ActDialog
      title={t('overdue.remindTitle', { count: rows.length })}
      act={{ error: state.error, messages: [], loading: state.isRunning }}
      isDone={isDone}
      submit={t('overdue.remind')}
      onSubmit={() => void remind()}
      onClose={onClose}
    >
      {state.total === 0 && <p className="muted">{t('overdue.remindText')}</p>}
      <BulkProgress state={state} />
      {isDone && withdrawn === null && (
        <Note state={letterIds.length > 0 ? 'ok' : 'attention'}>
          {t(secondsLeft > 0 ? 'overdue.waiting' : 'overdue.left', {
            count: letterIds.length,
            seconds: secondsLeft,
          })}
        </Note>
      )}
      {withdrawn !== null && <Note state="note">{t('overdue.withdrawn', withdrawn)}</Note>}
      {isDone && withdrawn === null && secondsLeft > 0 && letterIds.length > 0 && (
        <p>
          <Button small onClick={() => void withdraw()}>
            <Icon name="undo" small /> {t('list.undo')}
          </Button>
        </p>
      )}
      <RefusedRows refused={state.refused} />
    </ActDialog>
  );
}

const IDLE: BulkState = { done: 0, total: 0, isRunning: false, refused: [], error: undefined };

function useReminding(given: readonly LoanRow[], onChanged: () => void) {
  const { t } = useTranslation();
  const client = useApolloClient();
  // What was asked about stays what it was, though the list behind it changes.
  const [rows] = useState(given);
  const [state, setState] = useState<BulkState>(IDLE);
  const [letterIds, setLetterIds] = useState<readonly string[]>([]);
  const keys = useRef(new Map<number, string>());
  const nameOf = (id: string) => {
    const row = rows.find((one) => one.id === id);
    return [row?.copy.title.titleProper, row?.member?.name].filter(Boolean).join(', ');
  };
  const wordsOf = (outcome: Exclude<ReminderOutcome, 'QUEUED'>) => t(`overdue.outcome.${outcome}`);
  const remindSome = async (start: number) => {
    const key = keys.current.get(start) ?? newIdempotencyKey();
    keys.current.set(start, key);
    const loanIds = rows.slice(start, start + AT_ONCE).map(({ id }) => id);
    const { data } = await client.mutate({
      mutation: RemindOverdueDocument,
      variables: { input: { loanIds, idempotencyKey: key } },
    });
    const { reminders = [], userErrors = [] } = data?.remindOverdue ?? {};
    const refused = [
      ...userErrors.map(({ message }) => ({ name: '', message })),
      ...reminders.flatMap(({ loanId, outcome }) =>
        outcome === 'QUEUED' ? [] : [{ name: nameOf(loanId), message: wordsOf(outcome) }],
      ),
    ];
    return { refused, ids: reminders.flatMap(({ messageId }) => messageId ?? []) };
  };
  const remind = async () => {
    let next: BulkState = { ...IDLE, total: rows.length, isRunning: true };
    const ids = new Set<string>();
    setState(next);
    try {
      for (let start = 0; start < rows.length; start += AT_ONCE) {
        const some = await remindSome(start);
        for (const id of some.ids) ids.add(id);
        const done = Math.min(rows.length, start + AT_ONCE);
        next = { ...next, done, refused: [...next.refused, ...some.refused] };
        setState(next);
      }
    } catch (error) {
      next = { ...next, error };
    }
    setLetterIds([...ids]);
    setState({ ...next, isRunning: false });
    onChanged();
  };
  return { state, letterIds, remind };
}

function useWithdrawing(state: BulkState, letterIds: readonly string[]) {
  const client = useApolloClient();
  const [withdrawn, setWithdrawn] = useState<{ readonly count: number; readonly sent: number } | null>(null);
  const isDone = state.total > 0 && !state.isRunning && state.error === undefined;
  const secondsLeft = useSecondsLeft(isDone);
  const withdraw = async () => {
    let [count, sent] = [0, 0];
    for (let start = 0; start < letterIds.length; start += AT_ONCE) {
      const messageIds = letterIds.slice(start, start + AT_ONCE);
      const { data } = await client.mutate({
        mutation: WithdrawRemindersDocument,
        variables: { input: { messageIds } },
      });
      count += data?.withdrawReminders.withdrawnCount ?? 0;
      sent += data?.withdrawReminders.sentIds.length ?? 0;
    }
    setWithdrawn({ count, sent });
  };
  return { isDone, secondsLeft, withdraw, withdrawn };
}

function useSecondsLeft(isCounting: boolean): number {
  const [left, setLeft] = useState(UNDO_SECONDS);
  useEffect(() => {
    if (!isCounting) return undefined;
    const end = Date.now() + UNDO_SECONDS * 1_000;
    const timer = setInterval(() => setLeft(Math.max(0, Math.ceil((end - Date.now()) / 1_000))), 500);
    return () => clearInterval(timer);
  }, [isCounting]);
  return left;
}

import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useKeyedAct } from '../../../../lib/data/idempotency';
import { UndoCheckInDocument } from '../../../../lib/events/UndoCheckIn.generated';
import { useAnnounce } from '../../../../lib/ui/announcer';
import { MarkAttendedDocument } from '../bulk/MarkAttended.generated';
import type { SheetMark, SheetRow } from './sheet-row';

/**
 * Marks somebody as present at a session, or takes that back; one mark after another, and what stands against
 * one is told.
 */
export function useSheetMarks(onChanged: () => Promise<unknown>) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const key = useKeyedAct();
  const [admit] = useMutation(MarkAttendedDocument);
  const [undo] = useMutation(UndoCheckInDocument);
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState<{ readonly messages: readonly string[]; readonly error: unknown }>({
    messages: [],
    error: undefined,
  });
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const change = async ({ sessionId, placeId, ticketCode, attendedAt }: SheetMark) => {
    const idempotencyKey = key.of(`${placeId} ${attendedAt ?? ''}`);
    if (attendedAt !== null)
      return (
        (await undo({ variables: { input: { placeId, idempotencyKey } } })).data?.undoCheckIn.userErrors.map(
          ({ message }) => message,
        ) ?? []
      );
    const { result, userErrors } = (
      await admit({ variables: { input: { sessionId, code: ticketCode, idempotencyKey } } })
    ).data?.checkInTicket ?? { result: null, userErrors: [] };
    const isIn = result?.outcome === 'ADMITTED' || result?.outcome === 'ALREADY_IN';
    return userErrors.length > 0
      ? userErrors.map(({ message }) => message)
      : isIn
        ? []
        : [t('attendance.sheet.notMarked')];
  };
  const mark = async (row: SheetRow, one: SheetMark) => {
    setBusy(one.placeId);
    try {
      const messages = await change(one);
      key.settle();
      setProblem({ messages, error: undefined });
      await onChanged();
      if (messages.length === 0)
        announce(
          t(one.attendedAt === null ? 'attendance.sheet.marked' : 'attendance.sheet.takenBack', {
            name: row.name,
          }),
        );
    } catch (error) {
      setProblem({ messages: [], error });
    }
    setBusy(null);
  };
  return {
    busy,
    ...problem,
    mark: (row: SheetRow, one: SheetMark) => void (line.current = line.current.then(() => mark(row, one))),
  };
}

import { useMutation } from '@apollo/client/react';
import { useIdempotencyKeys } from '@pustaka/web-shared/acts/use-idempotency-keys.ts';
import { useRef, useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { UndoCheckInDocument } from '../../../../lib/events/UndoCheckIn.generated';
import { useAnnounce } from '../../../../lib/ui/announcer';
import { MarkAttendedDocument } from '../registrations/bulk/MarkAttended.generated';
import type { SheetMark, SheetRow } from './sheet-row';

/**
 * Marks somebody as present at a session, or takes that back; one mark after another, and what stands against
 * one is told.
 */
export function useSheetMarks(onChanged: () => Promise<unknown>) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const change = useMarkChange();
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState<{ readonly messages: readonly string[]; readonly error: unknown }>({
    messages: [],
    error: undefined,
  });
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const mark = async (row: SheetRow, one: SheetMark) => {
    setBusy(one.placeId);
    try {
      const messages = await change(one);
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

/** Returns the sending of one mark, which says what stands against it and rejects without an answer. */
function useMarkChange(): (one: SheetMark) => Promise<readonly string[]> {
  const { t } = useTranslation();
  const keys = useIdempotencyKeys();
  const [admit] = useMutation(MarkAttendedDocument);
  const [undo] = useMutation(UndoCheckInDocument);
  const admitTo = async (sessionId: string, code: string, idempotencyKey: string) => {
    const { data } = await admit({ variables: { input: { sessionId, code, idempotencyKey } } });
    const { result, userErrors } = data?.checkInTicket ?? { result: null, userErrors: [] };
    const isIn = result?.outcome === 'ADMITTED' || result?.outcome === 'ALREADY_IN';
    if (userErrors.length > 0) return userErrors.map(({ message }) => message);
    return isIn ? [] : [t('attendance.sheet.notMarked')];
  };
  const takeBack = async (placeId: string, idempotencyKey: string) => {
    const { data } = await undo({ variables: { input: { placeId, idempotencyKey } } });
    return data?.undoCheckIn.userErrors.map(({ message }) => message) ?? [];
  };
  return async ({ sessionId, placeId, ticketCode, attendedAt }) => {
    const idempotencyKey = keys.keyFor(`${placeId} ${attendedAt ?? ''}`);
    const messages =
      attendedAt === null
        ? await admitTo(sessionId, ticketCode, idempotencyKey)
        : await takeBack(placeId, idempotencyKey);
    keys.settle();
    return messages;
  };
}

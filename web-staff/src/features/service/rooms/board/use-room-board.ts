import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';

import { BoardVersionDocument } from './BoardVersion.generated';
import { RoomBoardDocument } from './RoomBoard.generated';

/** A booking that changes elsewhere is seen within this time. */
const LOOK_AGAIN_MS = 5_000;
/** Events are not in the version: the whole board is read this often. */
const READ_AGAIN_MS = 60_000;
const TICK_MS = 15_000;

/** Reads the board of a day, and again whenever its version changes. */
export function useRoomBoard(branchId: string, date: string) {
  const variables = { branchId, date };
  const { data, error, refetch } = useQuery(RoomBoardDocument, {
    variables,
    fetchPolicy: 'cache-and-network',
    pollInterval: READ_AGAIN_MS,
  });
  const { data: latest } = useQuery(BoardVersionDocument, {
    variables,
    fetchPolicy: 'network-only',
    pollInterval: LOOK_AGAIN_MS,
  });
  const board = useLastRead(data?.spaceBoard, `${branchId} ${date}`);
  const shown = board?.version;
  const newest = latest?.boardVersion;
  useEffect(() => {
    if (shown !== undefined && newest !== undefined && shown !== newest) void refetch();
    // Only a new version asks again: the board may already be newer than what was told last.
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the board itself must not ask for the board
  }, [newest]);
  return { board, error, refetch: () => void refetch() };
}

/** Keeps what was read last of a thing: a read that fails must not take away the form that somebody fills on it. */
function useLastRead<Value extends object>(read: Value | undefined, thing: string): Value | undefined {
  const [last, setLast] = useState<{ readonly thing: string; readonly value: Value } | null>(null);
  if (read !== undefined && (last?.value !== read || last.thing !== thing)) setLast({ thing, value: read });
  return read ?? (last?.thing === thing ? last.value : undefined);
}

/** Returns the time, which moves on by itself. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(ticking);
  }, []);
  return now;
}

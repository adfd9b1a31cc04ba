import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { useSounds } from '../../../../lib/ui/sounds';
import { SetCopyAsideDocument } from '../acts/SetCopyAside.generated';
import { readTyped } from './class-desk';
import type { DeskLine, DeskSet } from './class-desk';
import { useTurn } from './use-turn';

/** What scanning the pile says and asks. */
export type Pile = ReturnType<typeof usePile>;

/** Sets copies aside as they are scanned: each for the pupil whose turn it is. */
export function usePile(set: DeskSet, branchId: string, onChanged: () => void) {
  const { t } = useTranslation();
  const { play } = useSounds();
  const { next, nameOf, choose, skip, pass, hint } = useTurn(set);
  const [newest, setNewest] = useState<DeskLine | null>(null);
  const [isNoting, setNoting] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const act = useAnnouncedMutation(SetCopyAsideDocument, {
    payloadOf: ({ setClassSetCopyAside }) => setClassSetCopyAside,
    onDone: onChanged,
  });
  const wordsOf = (barcode: string) =>
    next === null
      ? t('classSets.setAside', { barcode })
      : t('classSets.setAsideFor', { barcode, number: next.number, name: nameOf(next) });
  const setAside = async (barcode: string) => {
    const done = await act.run(
      (idempotencyKey) => ({ id: set.id, barcode, branchId, pupilId: next?.id ?? null, idempotencyKey }),
      () => wordsOf(barcode),
    );
    play(done === null ? 'blocked' : 'ok');
    if (done === null) return;
    setNewest(done.classSetCopy);
    pass();
  };
  const scan = (text: string) => {
    setProblem(null);
    const typed = readTyped(text);
    if (typed.kind === 'code') return void setAside(typed.code);
    if (typed.kind === 'condition') return void setNoting(newest !== null);
    const pupil = set.pupils.find(({ number }) => number === typed.number);
    if (pupil !== undefined) return choose(pupil);
    setProblem(t('classSets.noSuchNumber', { number: typed.number }));
  };
  return { act, scan, skip, choose, next, hint, newest, problem, isNoting, setNoting };
}

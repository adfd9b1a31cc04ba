import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { useAnnounce } from '../../../../lib/ui/announcer';
import { findNext } from './class-desk';
import type { DeskPupil, DeskSet } from './class-desk';

/** Holds whose turn it is in the register: the next without a book, unless one is chosen or skipped. */
export function useTurn(set: DeskSet) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [turn, setTurn] = useState<{ chosenId: string | null; skipped: readonly string[] }>({
    chosenId: null,
    skipped: [],
  });
  const next = findNext(set, turn);
  const nameOf = ({ name }: DeskPupil) => name ?? t('classSets.erased');
  const choose = (pupil: DeskPupil) => {
    setTurn({ ...turn, chosenId: pupil.id });
    announce(t('classSets.nextChosen', { number: pupil.number, name: nameOf(pupil) }));
  };
  const skip = () => {
    if (next?.id == null) return;
    setTurn({ chosenId: null, skipped: [...turn.skipped, next.id] });
    announce(t('classSets.skipped', { number: next.number, name: nameOf(next) }));
  };
  const pass = () => setTurn({ ...turn, chosenId: null });
  const hint = (): string => {
    if (set.pupils.length === 0) return t('classSets.scanHintNoPupils');
    if (next === null) return t('classSets.scanHintNobody');
    return t('classSets.scanHintNext', { number: next.number, name: nameOf(next) });
  };
  return { next, nameOf, choose, skip, pass, hint: hint() };
}

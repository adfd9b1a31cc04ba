import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { useSounds } from '../../../../lib/ui/sounds';
import type { SoundName } from '../../../../lib/ui/sounds';
import type { State } from '../../../../lib/ui/StateShape';
import { TakeSetBackDocument } from '../acts/TakeSetBack.generated';
import type { TakeSetBackMutation } from '../acts/TakeSetBack.generated';

type Result = TakeSetBackMutation['takeBackClassSetCopies']['results'][number];
type Said = { readonly state: State; readonly words: string };

const sounds: Readonly<Partial<Record<State, SoundName>>> = { ok: 'returned', attention: 'attention' };

/** Takes copies back as they are scanned, in any order and of any class, and says what came of each. */
export function useTakingBack(setId: string, branchId: string, onChanged: () => void) {
  const { t } = useTranslation();
  const { play } = useSounds();
  const [said, setSaid] = useState<Said | null>(null);
  const act = useAnnouncedMutation(TakeSetBackDocument, {
    payloadOf: ({ takeBackClassSetCopies }) => takeBackClassSetCopies,
    onDone: onChanged,
  });
  const wordsOf = ({ barcode, classSet, classSetCopy, wasOnLoan, trappedHold, userErrors }: Result): Said => {
    const [refused] = userErrors;
    if (refused !== undefined) return { state: 'blocked', words: refused.message };
    const held = trappedHold === null ? '' : ` ${t('classSets.heldNow')}`;
    if (!wasOnLoan) return { state: 'attention', words: t('classSets.wasNotOut', { barcode }) + held };
    if (classSet !== null && classSet.id !== setId)
      return {
        state: 'attention',
        words: t('classSets.cameBackOther', { barcode, className: classSet.className }) + held,
      };
    const pupil = classSetCopy?.pupil ?? null;
    const words =
      pupil === null
        ? t('classSets.cameBack', { barcode })
        : t('classSets.cameBackFrom', {
            barcode,
            number: pupil.number,
            name: pupil.name ?? t('classSets.erased'),
          });
    return { state: held === '' ? 'ok' : 'attention', words: words + held };
  };
  const scan = async (barcode: string) => {
    const done = await act.run(
      (idempotencyKey) => ({ barcodes: [barcode], branchId, idempotencyKey }),
      ({ results: [result] }) => (result === undefined ? '' : wordsOf(result).words),
    );
    const now = done?.results[0] === undefined ? null : wordsOf(done.results[0]);
    setSaid(now);
    play(sounds[now?.state ?? 'blocked'] ?? 'blocked');
  };
  return { act, scan: (text: string) => void scan(text), said };
}

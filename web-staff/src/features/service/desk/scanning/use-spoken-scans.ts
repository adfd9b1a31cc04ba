import { useEffect, useRef } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { useSession } from '../../../../lib/session/session-context';
import { useAnnounce } from '../../../../lib/ui/announcer';
import { useDisplay } from '../../../../lib/ui/use-display';
import { useLoanWords } from '../../../../lib/circulation/use-loan-words';
import { useRefusalWords } from '../../../../lib/circulation/use-refusal-words';
import { listChoices } from './choices';
import type { DeskRow } from '../desk-rows';
import { formatRowName, findRowSound } from './row-words';
import type { SoundName } from '../../../../lib/ui/sounds';
import { useDesk, useDeskState } from '../use-desk';

/** Speaks and sounds every settled scan, and says when a member opens. */
export function useSpokenScans(play: (name: SoundName) => void): void {
  const desk = useDesk();
  const say = useScanWords();
  const announce = useAnnounce();
  const latest = useRef({ say, play, announce });
  latest.current = { say, play, announce };
  useEffect(
    () =>
      desk.onSettled((row) => {
        const sound = findRowSound(row);
        if (sound !== null) latest.current.play(sound);
        latest.current.announce(latest.current.say(row));
      }),
    [desk],
  );
  useSpokenMember();
}

function useSpokenMember(): void {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { member } = useDeskState();
  const card = member?.cardNumber;
  useEffect(() => {
    if (card !== undefined && card !== '') announce(t('desk.said.member', { card }));
  }, [card, announce, t]);
}

function useScanWords(): (row: DeskRow) => string {
  const { t } = useTranslation();
  const { can } = useSession();
  const { money } = useDisplay();
  const { due } = useLoanWords();
  const headOf = useRefusalWords();
  const reasonOf = (row: DeskRow) =>
    row.problem !== null
      ? t(`desk.offline.${row.problem}`)
      : headOf(
          row.refusals,
          row.refusals[0]?.message ?? t(row.act === 'lend' ? 'desk.cardFirst' : 'desk.unknown'),
        );
  return (row) => {
    const title = formatRowName(row);
    if (row.state === 'asking')
      return t('desk.said.asks', { title, reason: reasonOf(row), count: listChoices(row, can).length });
    if (row.state === 'refused') return t('desk.said.refused', { title, reason: reasonOf(row) });
    if (row.state === 'queued')
      return t(
        row.act === 'lend'
          ? 'desk.said.queuedLoan'
          : row.act === 'read'
            ? 'desk.said.queuedRead'
            : 'desk.said.queuedReturn',
        { title },
      );
    if (row.state === 'failed') return t('desk.said.failed', { title });
    if (row.state === 'undone') return t('desk.said.undone', { title });
    if (row.outcome?.kind === 'lent')
      return t(row.outcome.isRenewal ? 'desk.said.renewed' : 'desk.said.lent', {
        title,
        date: due(row.outcome),
      });
    if (row.outcome === null) return title;
    if (row.outcome.kind === 'read')
      return t(row.outcome.isRepeat ? 'inHouse.repeated' : 'desk.said.read', { title });
    if (row.outcome.transfer !== null)
      return t('desk.said.send', { title, branch: row.outcome.transfer.to.name.text });
    if (row.outcome.trappedHold !== null) return t('desk.said.hold', { title });
    return row.outcome.overdueDays > 0
      ? t('desk.said.late', { title, money: money(row.outcome.fine) })
      : t('desk.said.returned', { title });
  };
}

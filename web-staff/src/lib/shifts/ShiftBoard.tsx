import { useRef, useState } from 'react';

import { useTranslation } from '../../i18n/use-translation';
import { ActNotes } from '../acts/ActNotes';
import { useSession } from '../session/session-context';
import { useAnnounce } from '../ui/announcer';
import type { BoardPerson, BoardRow, Slot, Week } from './board-week';
import { confirmed, firstOfToday, nextGap, rowsOf } from './board-week';
import { CallOffDialog } from './CallOffDialog';
import { CandidateList } from './CandidateList';
import { OfferDialog } from './OfferDialog';
import { SlotPanel } from './SlotPanel';
import { usePageKeys } from './use-page-keys';
import { useShiftActs } from './use-shift-acts';
import type { ShiftActs } from './use-shift-acts';
import { focusSlot, useWeekKeys } from './use-week-keys';
import { WeekTable } from './WeekTable';

type BoardProps = {
  readonly week: Week;
  /** Whether it is the roster of staff; there somebody can be absent. */
  readonly isRoster: boolean;
  readonly onChanged: () => void;
  readonly onNew: () => void;
};

/** Draws a week beside what is chosen, and acts by buttons and by keys. */
export function ShiftBoard({ week, isRoster, onChanged, onNew }: BoardProps) {
  const { t } = useTranslation();
  const rows = rowsOf(week);
  const board = useRef<HTMLDivElement>(null);
  const { can } = useSession();
  const canPlan = can('SHIFTS_WRITE') && (!isRoster || can('DUTY_WRITE'));
  const acts = useShiftActs(onChanged);
  const state = useBoardState(rows, acts, board);
  const { chosen, isAssigning } = state;
  const letters = canPlan ? lettersOf({ state, acts, isRoster, onNew }) : {};
  const goTo = (slot: Slot | null) => {
    if (slot === null) return;
    state.choose(slot);
    focusSlot(board.current, slot.need.id);
  };
  usePageKeys({
    b: () => goTo(firstOfToday(rows, Date.now())),
    j: () => goTo(nextGap(rows, chosen?.need.id ?? null, Date.now())),
  });
  const onKeyDown = useWeekKeys(rows, chosen, { choose: state.choose, acts: letters });
  return (
    <>
      <div ref={board} className="shift-board">
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- letters work wherever the table has focus */}
        <section className="panel" aria-label={t('shifts.board')} onKeyDown={onKeyDown}>
          <WeekTable
            monday={week.monday}
            isRoster={isRoster}
            rows={rows}
            chosenId={chosen?.need.id ?? null}
            onChoose={state.clickSlot}
          />
        </section>
        {chosen !== null && (
          <aside className="panel shift-chosen">
            <SlotPanel
              slot={chosen}
              acts={acts}
              canPlan={canPlan}
              isRoster={isRoster}
              movingId={state.moving?.id ?? null}
              onAssign={state.openAssign}
              onPickUp={state.pickUp}
              onSick={(person) => void state.replace(person, chosen)}
              onCallOff={() => state.setCallingOff(true)}
              onOffer={state.setOffering}
            />
            <div className="panel-body">
              <ActNotes error={acts.error} messages={acts.messages} />
            </div>
            {isAssigning && (
              <CandidateList
                key={chosen.need.id}
                slot={chosen}
                acts={acts}
                onDone={state.closeAssign}
                onClose={state.closeAssign}
              />
            )}
          </aside>
        )}
      </div>
      {state.offering !== null && (
        <OfferDialog person={state.offering} onClose={() => state.setOffering(null)} onDone={onChanged} />
      )}
      {state.isCallingOff && chosen !== null && (
        <CallOffDialog slot={chosen} onClose={() => state.setCallingOff(false)} onDone={onChanged} />
      )}
    </>
  );
}

/** What is chosen, whom one moves, and which part of the panel is open. */
function useBoardState(
  rows: readonly BoardRow[],
  acts: ShiftActs,
  board: { readonly current: HTMLElement | null },
) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [moving, setMoving] = useState<BoardPerson | null>(null);
  const [isAssigning, setAssigning] = useState(false);
  const [isCallingOff, setCallingOff] = useState(false);
  const [offering, setOffering] = useState<BoardPerson | null>(null);
  const chosen = rows.flatMap(({ days }) => days.flat()).find(({ need }) => need.id === chosenId) ?? null;
  const choose = (slot: Slot) => {
    setChosenId(slot.need.id);
    setAssigning(false);
  };
  const drop = (slot: Slot) => {
    if (moving === null) return;
    void acts.move(moving, slot);
    setMoving(null);
  };
  return {
    chosen,
    moving,
    isAssigning,
    isCallingOff,
    setCallingOff,
    offering,
    setOffering,
    choose,
    clickSlot: (slot: Slot) => {
      choose(slot);
      drop(slot);
    },
    openAssign: () => setAssigning(true),
    closeAssign: () => {
      setAssigning(false);
      if (chosenId !== null) focusSlot(board.current, chosenId);
    },
    pickUp: (person: BoardPerson) => {
      setMoving(person);
      announce(t('shifts.pickedUp', { name: person.personName ?? '' }));
    },
    stop: () => setMoving(null),
    enter: () => {
      if (chosen === null) return;
      if (moving === null) setAssigning(true);
      else drop(chosen);
    },
    replace: async (person: BoardPerson, slot: Slot) => {
      if ((await acts.noteAbsence(person, slot)) !== null) setAssigning(true);
    },
  };
}

type Letters = {
  readonly state: ReturnType<typeof useBoardState>;
  readonly acts: ShiftActs;
  readonly isRoster: boolean;
  readonly onNew: () => void;
};

/** Returns what the keys do now; one that would do nothing is left alone. */
function lettersOf({ state, acts, isRoster, onNew }: Letters) {
  const { chosen, moving } = state;
  if (chosen === null || chosen.shift.status === 'CANCELLED') return { n: onNew };
  const people = confirmed(chosen.need);
  const next = people[(people.findIndex(({ id }) => id === moving?.id) + 1) % Math.max(1, people.length)];
  const [first] = people;
  return {
    n: onNew,
    Enter: state.enter,
    '+': () => void acts.setNeeded(chosen.need, chosen.need.needed + 1),
    '-': () => void acts.setNeeded(chosen.need, chosen.need.needed - 1),
    ...(next === undefined ? {} : { p: () => state.pickUp(next) }),
    ...(moving === null ? {} : { Escape: state.stop }),
    ...(isRoster && first !== undefined ? { s: () => void state.replace(first, chosen) } : {}),
  };
}

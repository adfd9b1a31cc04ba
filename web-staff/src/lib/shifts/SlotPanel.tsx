import { useTranslation } from '../../i18n/use-translation';
import { useSession } from '../session/session-context';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { Keys } from '../ui/Keys';
import { StateShape } from '../ui/StateShape';
import type { BoardPerson, Slot } from './board-week';
import { confirmed, shapeOf, stateOf } from './board-week';
import type { ShiftActs } from './use-shift-acts';
import { useShiftWords } from './use-shift-words';

type PanelProps = {
  readonly slot: Slot;
  readonly acts: ShiftActs;
  readonly canPlan: boolean;
  readonly isRoster: boolean;
  readonly movingId: string | null;
  readonly onAssign: () => void;
  readonly onPickUp: (person: BoardPerson) => void;
  readonly onSick: (person: BoardPerson) => void;
  readonly onCallOff: () => void;
  readonly onOffer: (person: BoardPerson) => void;
};

/** Shows what is chosen on the board: its time and state, who is in it, and what can be done. */
export function SlotPanel(props: PanelProps) {
  const { slot, acts, canPlan, isRoster, onAssign, onCallOff } = props;
  const { t } = useTranslation();
  const words = useShiftWords();
  const { shift, need } = slot;
  const isOff = shift.status === 'CANCELLED';
  return (
    <div className="panel-body stack" style={{ gap: 10 }}>
      <h2 className="shift-title">{shift.title.text}</h2>
      <p className="shift-slot-head">
        <StateShape state={shapeOf(stateOf(slot))} />
        <span>{`${words.state(slot)} · ${words.span(shift)} · ${need.work.name.text}`}</span>
      </p>
      {(shift.space !== null || shift.place !== null) && (
        <p className="quiet">{shift.space?.name.text ?? shift.place}</p>
      )}
      {shift.briefing !== null && <p className="small">{shift.briefing}</p>}
      {isOff && <p className="quiet">{shift.cancelReason}</p>}
      <PeopleList {...props} />
      {canPlan && !isOff && (
        <>
          <div className="row wrap">
            <Button weight="primary" onClick={onAssign}>
              {t('shifts.assign')}
            </Button>
            <IconButton
              icon="plus"
              label={t('shifts.more')}
              onClick={() => void acts.setNeeded(need, need.needed + 1)}
            />
            <Button small onClick={() => void acts.setNeeded(need, need.needed - 1)}>
              {t('shifts.fewer')}
            </Button>
            {need.taken < need.needed && (
              <Button small onClick={() => void acts.offerToAll(slot)}>
                {t('shifts.offerToAll')}
              </Button>
            )}
            <Button small weight="link" onClick={onCallOff}>
              {t('shifts.callOff')}
            </Button>
          </div>
          <p className="quiet small">
            <Keys of={isRoster ? 'B J ← → ↑ ↓ Enter + − P S' : 'B J ← → ↑ ↓ Enter + − P'} />{' '}
            {t('shifts.keys')}
          </p>
        </>
      )}
    </div>
  );
}

function PeopleList(props: PanelProps) {
  const { slot, canPlan, isRoster, movingId, onOffer } = props;
  const { staff } = useSession();
  const { t } = useTranslation();
  const words = useShiftWords();
  const people = confirmed(slot.need);
  const waiting = slot.need.people.filter(({ status }) => status === 'WAITING');
  if (people.length + waiting.length === 0) return <p className="quiet">{t('shifts.nobody')}</p>;
  return (
    <ul className="shift-people">
      {[...people, ...waiting].map((person) => (
        <li key={person.id} data-moving={person.id === movingId || undefined}>
          <span>
            {person.personName ?? t('shifts.someone')}
            {person.status === 'WAITING' && (
              <span className="cell-note"> {t('shifts.waits', { n: person.waitingPosition ?? 0 })}</span>
            )}
            {person.checkedInAt !== null && (
              <span className="cell-note">
                {' '}
                {t('shifts.here', { time: words.clock(person.checkedInAt) })}
              </span>
            )}
            {person.overrideReason !== null && (
              <span className="cell-note"> {t('shifts.passed', { reason: person.overrideReason })}</span>
            )}
          </span>
          {isRoster && person.personId === staff.id && person.status === 'CONFIRMED' && (
            <Button small onClick={() => onOffer(person)}>
              {t('shifts.offer')}
            </Button>
          )}
          {canPlan && <PersonActs {...props} person={person} />}
        </li>
      ))}
    </ul>
  );
}

function PersonActs({
  person,
  acts,
  isRoster,
  onPickUp,
  onSick,
}: PanelProps & { readonly person: BoardPerson }) {
  const { t } = useTranslation();
  const name = <span className="visually-hidden"> {person.personName}</span>;
  return (
    <span className="row">
      {person.status === 'CONFIRMED' && (
        <Button small onClick={() => onPickUp(person)}>
          {t('shifts.move')}
          {name}
        </Button>
      )}
      {person.status === 'CONFIRMED' && person.checkedInAt === null && (
        <Button small onClick={() => void acts.noteArrival(person)}>
          {t('shifts.arrive')}
          {name}
        </Button>
      )}
      {isRoster && person.status === 'CONFIRMED' && (
        <Button small onClick={() => onSick(person)}>
          {t('shifts.absent')}
          {name}
        </Button>
      )}
      <IconButton
        icon="close"
        compact
        label={t('shifts.takeOut', { name: person.personName ?? '' })}
        onClick={() => void acts.takeOut(person)}
      />
    </span>
  );
}

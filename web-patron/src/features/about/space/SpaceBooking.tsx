import { clockTime } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';
import { Suspense } from 'react';

import { useBookingWords } from '../../../lib/booking/use-booking-words';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage } from '../../../lib/language';
import { useMaybeSignedIn } from '../../../lib/member/signed-in';
import { useNow, useToday } from '../../../lib/moment';
import { NeedsScripts } from '../../../lib/ui/NeedsScripts';
import { SelectField } from '../../../lib/ui/SelectField';
import { BookingPanel } from './BookingPanel';
import { chosenSpan, freeTimes, isChosen } from './free-times';
import type { TimeChoice, TimeGrid } from './free-times';
import type { ShownDay, ShownSpace, Target } from './shown-space';
import { findTarget, listTargets, targetKey } from './shown-space';
import { DaySteps, WeekSteps } from './TimeSteps';
import { TimeTable } from './TimeTable';
import { UsualPlaceMark } from './UsualPlaceMark';
import type { BookingAddress } from './use-booking-address';

type SpaceBookingProps = {
  readonly space: ShownSpace;
  readonly days: readonly ShownDay[];
  readonly address: BookingAddress;
  readonly from: string;
  readonly onRenew: () => void;
};

/** Lets somebody choose what they want and when, and books it. */
export function SpaceBooking({
  space,
  days,
  address,
  from,
  onRenew,
}: SpaceBookingProps): ReactElement | null {
  const { t } = useTranslation('booking');
  const [now, today] = [useNow(), useToday()];
  const targets = listTargets(space);
  const target = findTarget(targets, address.target);
  if (target === null) return null;
  const { bookingTerms: terms } = space;
  const grid = freeTimes(days, { terms, target, now });
  const shownDay = findShownDay(grid, address.day);
  const span = address.choice === null ? null : chosenSpan(address.choice, terms);
  const isTaken = grid.days.some(({ cells }) =>
    cells.some((cell) => cell.state === 'busy' && isChosen(cell, span)),
  );
  return (
    <div className="space-booking">
      <section aria-labelledby="waktu-kosong">
        <h2 id="waktu-kosong">{t('grid.title')}</h2>
        {targets.length > 1 && (
          <TargetChoice space={space} targets={targets} target={target} address={address} />
        )}
        <p className="small">{t('grid.how')}</p>
        <WeekSteps from={from} today={today} horizonDays={terms.horizonDays} address={address} />
        <DaySteps grid={grid} shownDay={shownDay} address={address} />
        {grid.rows.length === 0 ? (
          <p className="none-yet">{t('grid.allClosed')}</p>
        ) : (
          <TimeTable name={space.name.text} grid={grid} shownDay={shownDay} span={span} address={address} />
        )}
        {span !== null && <NextStep span={span} />}
      </section>
      <section className="booking-panel" aria-labelledby="pesanan-anda">
        <h2 id="pesanan-anda">{t('form.title')}</h2>
        <Suspense>
          <NeedsScripts>
            <UsualPlace spaceId={space.id} target={target} />
            <BookingPanel
              space={space}
              target={target}
              span={span}
              isTaken={isTaken}
              address={address}
              onRenew={onRenew}
            />
          </NeedsScripts>
        </Suspense>
      </section>
    </div>
  );
}

/** Members may mark a room or one thing in it; any of a kind is no place. */
function UsualPlace({
  spaceId,
  target,
}: {
  readonly spaceId: string;
  readonly target: Target;
}): ReactElement | null {
  const isMember = useMaybeSignedIn();
  if (!isMember || target.as === 'kind') return null;
  return <UsualPlaceMark spaceId={spaceId} itemId={target.as === 'item' ? target.id : null} />;
}

/** Leads on to the booking, which lies below the table where the screen is narrow. */
function NextStep({ span }: { readonly span: TimeChoice }): ReactElement {
  const { t } = useTranslation('booking');
  const language = useLanguage();
  const time = (clock: string): string => clockTime(clock, language, { withZone: false });
  return (
    <a className="btn time-next" href="#pesanan-anda">
      {t('grid.next', { from: time(span.from), to: time(span.to) })}
    </a>
  );
}

type TargetChoiceProps = {
  readonly space: ShownSpace;
  readonly targets: readonly Target[];
  readonly target: Target;
  readonly address: BookingAddress;
};

function TargetChoice({ space, targets, target, address }: TargetChoiceProps): ReactElement {
  const { t, wordOf } = useTranslation('booking');
  const say = useBookingWords();
  const label = (one: Target): string => {
    if (one.as === 'space') return t('whole');
    if (one.as === 'kind') return t('anyOf', { kind: wordOf('item', one.kind) ?? one.kind });
    const item = space.items.find(({ id }) => id === one.id);
    return item === undefined ? one.id : say.item(item);
  };
  return (
    <SelectField
      label={t('what')}
      value={targetKey(target)}
      options={targets.map((one) => ({ value: targetKey(one), label: label(one) }))}
      onChoose={(key) => address.put({ target: key })}
    />
  );
}

/** A phone shows the day that was chosen, else the first one with free times. */
function findShownDay({ days }: TimeGrid, wanted: string): string {
  const shown =
    days.find(({ date }) => date === wanted) ??
    days.find(({ cells }) => cells.some(({ state }) => state === 'free')) ??
    days[0];
  return shown?.date ?? '';
}

import { useQuery } from '@apollo/client/react';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { ActNotes } from '../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { useRuleWords } from '../../../lib/circulation/use-rule-words';
import { useSession } from '../../../lib/session/session-context';
import { Button } from '../../../lib/ui/Button';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../lib/ui/use-display';
import { RemoveSpecialDaysDocument } from './RemoveSpecialDays.generated';
import type { RuleMatrixQuery } from './RuleMatrix.generated';
import { weekdayNumbers } from './special-days';
import { SpecialDaysDialog } from './SpecialDaysDialog';
import { SpecialDaysDocument } from './SpecialDays.generated';
import type { SpecialDays } from './shown-special-days';

type SpecialDaysPanelProps = { readonly categories: RuleMatrixQuery['memberCategories'] };

/** Lists the days on which lending follows numbers of their own, and enters, changes and removes them. */
export function SpecialDaysPanel({ categories }: SpecialDaysPanelProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { data, error, refetch } = useQuery(SpecialDaysDocument, { fetchPolicy: 'cache-and-network' });
  const [opened, setOpened] = useState<SpecialDays | 'new' | null>(null);
  const changed = () => void refetch();
  const remove = useAnnouncedMutation(RemoveSpecialDaysDocument, {
    payloadOf: ({ removeSpecialDays }) => removeSpecialDays,
    onDone: changed,
  });
  const mayChange = can('CIRCULATION_RULES');
  return (
    <section className="panel" aria-labelledby="special-days">
      <header>
        <h2 id="special-days">{t('specialDays.title')}</h2>
        {data !== undefined && <span className="quiet">{data.specialDays.length}</span>}
        <span className="spacer" />
        {mayChange && (
          <Button small onClick={() => setOpened('new')}>
            {t('specialDays.add')}
          </Button>
        )}
      </header>
      <p className="panel-body muted">{t('specialDays.intro')}</p>
      {error !== undefined && (
        <div className="panel-body">
          <FaultNote error={error} onRetry={changed} />
        </div>
      )}
      {(remove.error !== undefined || remove.messages.length > 0) && (
        <div className="panel-body">
          <ActNotes error={remove.error} messages={remove.messages} />
        </div>
      )}
      {data === undefined && error === undefined && <SkeletonRows count={2} />}
      {data?.specialDays.length === 0 && <p className="panel-body quiet">{t('specialDays.none')}</p>}
      <ul className="thing-list">
        {data?.specialDays.map((days) => (
          <DaysLine
            key={days.id}
            days={days}
            isBusy={remove.loading}
            mayChange={mayChange}
            onEdit={() => setOpened(days)}
            onRemove={() =>
              void remove.run(
                (idempotencyKey) => ({ id: days.id, idempotencyKey }),
                () => t('specialDays.removed', { name: days.name }),
              )
            }
          />
        ))}
      </ul>
      {opened !== null && (
        <SpecialDaysDialog
          days={opened === 'new' ? null : opened}
          categories={categories}
          onClose={() => setOpened(null)}
          onSaved={changed}
        />
      )}
    </section>
  );
}

type DaysLineProps = {
  readonly days: SpecialDays;
  readonly isBusy: boolean;
  readonly mayChange: boolean;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
};

function DaysLine({ days, isBusy, mayChange, onEdit, onRemove }: DaysLineProps) {
  const { t } = useTranslation();
  const { date } = useDisplay();
  const words = useRuleWords();
  const weekdays = weekdayNumbers
    .filter(({ number }) => days.weekdays.includes(number))
    .map(({ name }) => t(`shared.weekday.${name}`));
  const span =
    days.fromDate === days.untilDate
      ? date(days.fromDate)
      : `${date(days.fromDate)} – ${date(days.untilDate)}`;
  const values = (['maxLoans', 'loanPeriod'] as const).flatMap((name) =>
    days[name] === null ? [] : [`${words.name(name)} ${words.value(name, days[name])}`],
  );
  return (
    <li className="thing-line is-plain">
      <span className="thing-what">
        <span className="cell-title">
          {days.name}: {values.join(' · ')}
        </span>
        <span className="cell-note">
          {[
            span,
            weekdays.length === 0 ? t('specialDays.everyDay') : weekdays.join(', '),
            words.place(days),
          ].join(' · ')}
        </span>
      </span>
      {mayChange && (
        <span className="thing-acts">
          <Button
            small
            weight="link"
            disabled={isBusy}
            onClick={onEdit}
            aria-label={`${t('common.edit')}: ${days.name}`}
          >
            {t('common.edit')}
          </Button>
          <Button
            small
            weight="link"
            busy={isBusy}
            onClick={onRemove}
            aria-label={`${t('common.remove')}: ${days.name}`}
          >
            {t('common.remove')}
          </Button>
        </span>
      )}
    </li>
  );
}

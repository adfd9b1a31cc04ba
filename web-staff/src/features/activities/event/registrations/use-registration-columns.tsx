import { useTranslation } from '../../../../i18n/use-translation';
import type { ListColumn } from '../../../../lib/list/list-definition';
import { StateShape } from '../../../../lib/ui/StateShape';
import type { State } from '../../../../lib/ui/StateShape';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { EventOnPage } from '../shown-event';
import { RegistrationActs } from './RegistrationActs';
import type { RegistrationRow } from './registration-row';
import { formatRegistrationName } from './registration-words';

const shapes: Readonly<Record<RegistrationRow['status'], State>> = {
  PENDING: 'attention',
  CONFIRMED: 'ok',
  OFFERED: 'waiting',
  WAITING: 'waiting',
  CANCELLED: 'blocked',
  DECLINED: 'blocked',
  EXPIRED: 'note',
};

/** The columns of a registration: who comes and how it stands, how they are reached, what can be decided. */
export function useRegistrationColumns(
  event: EventOnPage,
  onChanged: () => void,
): readonly ListColumn<RegistrationRow>[] {
  const { t } = useTranslation();
  return [
    ...useStandColumns(),
    ...useContactColumns(),
    {
      key: 'acts',
      heading: t('registrations.column.acts'),
      isFixed: true,
      exportedAs: [],
      className: 'row-acts',
      cell: (row) => <RegistrationActs one={row} event={event} onChanged={onChanged} />,
    },
  ];
}

function useStandColumns(): readonly ListColumn<RegistrationRow>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'name',
      heading: t('registrations.column.name'),
      isFixed: true,
      className: 'main-cell',
      sort: { ascending: 'name', descending: 'name-desc' },
      cell: (row) => <NameCell row={row} />,
    },
    {
      key: 'people',
      heading: t('registrations.column.people'),
      className: 'roomy-cell',
      // Who comes alone by their own name is named already.
      cell: (row) =>
        row.people.length === 1 && row.people[0]?.name === formatRegistrationName(row)
          ? null
          : nameFew(
              row.people.map(({ name, isCompanion }) =>
                isCompanion ? t('registrations.companion', { name }) : name,
              ),
              (count) => t('registrations.more', { count }),
            ),
    },
    {
      key: 'status',
      heading: t('registrations.filter'),
      cell: (row) => <StatusCell row={row} />,
    },
    {
      key: 'seats',
      heading: t('registrations.column.seats'),
      isRight: true,
      cell: ({ partySize }) => partySize,
    },
    {
      key: 'place',
      heading: t('registrations.column.place'),
      isRight: true,
      isHidden: true,
      cell: ({ waitingPosition }) => waitingPosition,
    },
    {
      key: 'came',
      heading: t('registrations.attendance'),
      isRight: true,
      cell: ({ people }) => {
        const came = people.filter(({ places }) => places.some(({ attendedAt }) => attendedAt !== null));
        return came.length === 0 ? null : came.length;
      },
    },
  ];
}

function useContactColumns(): readonly ListColumn<RegistrationRow>[] {
  const { t } = useTranslation();
  const { dateOf } = useDisplay();
  return [
    {
      key: 'phone',
      heading: t('registrations.column.phone'),
      className: 'nowrap',
      cell: ({ contactPhone }) => contactPhone,
    },
    {
      key: 'email',
      heading: t('registrations.column.email'),
      isHidden: true,
      cell: ({ contactEmail }) => contactEmail,
    },
    {
      key: 'created',
      heading: t('registrations.column.created'),
      className: 'nowrap',
      isHidden: true,
      sort: { ascending: 'created', descending: 'created-desc' },
      cell: ({ createdAt }) => dateOf(createdAt),
    },
  ];
}

/** A class has more names than a row can show. */
const MOST_NAMES = 6;

function nameFew(names: readonly string[], more: (count: number) => string): string {
  const shown = names.length > MOST_NAMES ? names.slice(0, MOST_NAMES - 1) : names;
  return [...shown, ...(shown.length < names.length ? [more(names.length - shown.length)] : [])].join(', ');
}

function NameCell({ row }: { readonly row: RegistrationRow }) {
  const { t } = useTranslation();
  const needs = row.people.filter(({ supportNeed }) => supportNeed !== null);
  const facts = [
    row.className,
    row.kind === 'PARTNER_GROUP' ? t('registrations.kind.PARTNER_GROUP') : null,
    row.isSample ? t('common.sample') : null,
  ].filter((fact) => fact !== null);
  return (
    <>
      <b className="cell-title">{formatRegistrationName(row)}</b>
      {facts.length > 0 && <span className="cell-note">{facts.join(' · ')}</span>}
      {needs.length > 0 && (
        <span className="cell-note">
          {t('registrations.support', {
            words: needs.map(({ name, supportNeed }) => `${name}: ${supportNeed}`).join('; '),
          })}
        </span>
      )}
    </>
  );
}

function StatusCell({ row: { status, waitingPosition, offerUntil } }: { readonly row: RegistrationRow }) {
  const { t } = useTranslation();
  const { dateOf, timeOf } = useDisplay();
  return (
    <>
      <span className="status">
        <StateShape state={shapes[status]} /> {t(`registrations.status.${status}`)}
      </span>
      {waitingPosition !== null && (
        <span className="cell-note">{t('registrations.place', { place: waitingPosition })}</span>
      )}
      {status === 'OFFERED' && offerUntil !== null && (
        <span className="cell-note">
          {t('registrations.offerUntil', { when: `${dateOf(offerUntil)}, ${timeOf(offerUntil)}` })}
        </span>
      )}
    </>
  );
}

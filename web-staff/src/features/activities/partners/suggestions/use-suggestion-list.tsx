import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import type { ListColumn, ListDefinition } from '../../../../lib/list/list-definition';
import { paths } from '../../../../lib/paths';
import { useSession } from '../../../../lib/session/session-context';
import { Button } from '../../../../lib/ui/Button';
import { StateShape } from '../../../../lib/ui/StateShape';
import type { State } from '../../../../lib/ui/StateShape';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { PurchaseSuggestionStatus } from './PurchaseSuggestions.generated';
import { suggestionSorts, suggestionStatuses } from './suggestion-query';
import type { SuggestionRow } from './suggestion-query';
import { SuggestingPartnersDocument } from './SuggestingPartners.generated';

const shapes: Readonly<Record<PurchaseSuggestionStatus, State>> = {
  OPEN: 'attention',
  WILL_BUY: 'ok',
  WILL_NOT_BUY: 'blocked',
  ALREADY_HERE: 'returned',
};

/** Declares the list of what partners would like the library to buy. */
export function useSuggestionList(onAnswer: (row: SuggestionRow) => void): ListDefinition<SuggestionRow> {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const { data } = useQuery(SuggestingPartnersDocument);
  return {
    name: 'purchaseSuggestions',
    words: {
      label: t('purchaseSuggestions.title'),
      count: (total) => t('purchaseSuggestions.count', { count: total, total: number(total) }),
      emptyTitle: t('purchaseSuggestions.empty'),
      emptyText: t('purchaseSuggestions.emptyText'),
    },
    columns: useColumns(onAnswer),
    filters: [
      {
        key: 'status',
        label: t('purchaseSuggestions.state'),
        kind: 'choices',
        options: suggestionStatuses.map((value) => ({
          value,
          label: t(`purchaseSuggestions.status.${value}`),
        })),
      },
      {
        key: 'partner',
        label: t('purchaseSuggestions.partner'),
        kind: 'choices',
        isNamed: true,
        options: data?.partners.nodes.map(({ id, name }) => ({ value: id, label: name })) ?? [],
      },
    ],
    sorts: suggestionSorts.map((name) => ({ name, label: t(`purchaseSuggestions.order.${name}`) })),
    usualSort: 'newest',
    nameOf: ({ title, isbn }) => title ?? isbn ?? '',
  };
}

function useColumns(onAnswer: (row: SuggestionRow) => void): readonly ListColumn<SuggestionRow>[] {
  const { t } = useTranslation();
  const { can } = useSession();
  const { dateOf } = useDisplay();
  return [
    {
      key: 'title',
      heading: t('purchaseSuggestions.book'),
      isFixed: true,
      className: 'main-cell',
      cell: (row) => <Book row={row} />,
    },
    {
      key: 'partner',
      heading: t('purchaseSuggestions.partner'),
      cell: ({ partner }) => partner !== null && <Link to={paths.partner(partner.id)}>{partner.name}</Link>,
    },
    {
      key: 'copies',
      heading: t('purchaseSuggestions.copies'),
      isRight: true,
      className: 'nowrap',
      cell: ({ copiesWanted }) => copiesWanted,
    },
    {
      key: 'level',
      heading: t('purchaseSuggestions.level'),
      cell: ({ schoolLevel }) => schoolLevel !== null && t(`partners.level.${schoolLevel}`),
    },
    {
      key: 'status',
      heading: t('purchaseSuggestions.state'),
      cell: (row) => <Status row={row} />,
    },
    {
      key: 'sent',
      heading: t('purchaseSuggestions.sent'),
      className: 'nowrap',
      cell: ({ createdAt }) => dateOf(createdAt),
    },
    {
      key: 'acts',
      heading: t('purchaseSuggestions.acts'),
      isFixed: true,
      className: 'row-acts',
      cell: (row) =>
        can('PARTNERS_WRITE') &&
        (row.status === 'OPEN' || row.status === 'WILL_BUY') && (
          <Button
            small
            aria-label={t('purchaseSuggestions.answerOne', { title: row.title ?? row.isbn ?? '' })}
            onClick={() => onAnswer(row)}
          >
            {t('purchaseSuggestions.answer')}
          </Button>
        ),
    },
  ];
}

function Book({ row }: { readonly row: SuggestionRow }) {
  const { t } = useTranslation();
  const { title, author, isbn, reason, isMoreCopies, ownedTitle } = row;
  return (
    <>
      <span className="cell-title">{title ?? isbn}</span>
      <span className="cell-note">{[author, title === null ? null : isbn].filter(Boolean).join(' · ')}</span>
      <span className="cell-note">{reason}</span>
      {ownedTitle !== null && (
        <Link className="cell-note" to={paths.title(ownedTitle.id)}>
          {t(isMoreCopies ? 'purchaseSuggestions.moreCopies' : 'purchaseSuggestions.owned')}
        </Link>
      )}
    </>
  );
}

function Status({ row: { status, answer } }: { readonly row: SuggestionRow }) {
  const { t } = useTranslation();
  return (
    <>
      <span className="status">
        <StateShape state={shapes[status]} /> {t(`purchaseSuggestions.status.${status}`)}
      </span>
      {answer !== null && <span className="cell-note">{answer}</span>}
    </>
  );
}

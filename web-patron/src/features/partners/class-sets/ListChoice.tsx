import { useQuery } from '@apollo/client/react';
import { describeFault } from '@pustaka/web-shared/apollo/index.ts';
import type { Fault } from '@pustaka/web-shared/apollo/index.ts';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { SelectField } from '../../../lib/ui/SelectField';
import type { MyClassSetsQuery } from './ClassSets.generated';
import { ListTitlesDocument } from './ListTitles.generated';
import type { ListTitlesQuery } from './ListTitles.generated';

type ListedTitle = NonNullable<ListTitlesQuery['readingList']>['titles']['nodes'][number];

/** Titles of the list that was chosen; null while they are on their way or could not be had. */
export type ChosenList = { readonly titles: readonly ListedTitle[] | null; readonly fault: Fault | null };

/** Reads the titles of a list of one's own; none for no list. */
export function useListTitles(listId: string): ChosenList {
  const { data, error } = useQuery(ListTitlesDocument, {
    variables: { id: listId },
    skip: listId === '',
    fetchPolicy: 'network-only',
  });
  if (listId === '') return { titles: [], fault: null };
  return {
    titles: data?.readingList?.titles.nodes ?? null,
    fault: error === undefined ? null : describeFault(error),
  };
}

type ListChoiceProps = {
  readonly lists: MyClassSetsQuery['ownReadingLists'];
  readonly listId: string;
  readonly chosen: ChosenList;
  readonly onChoose: (listId: string) => void;
};

/** Chooses one of the teacher's own reading lists, whose titles the class then wants. */
export function ListChoice({ lists, listId, chosen, onChoose }: ListChoiceProps): ReactElement {
  const { t } = useTranslation('classSets');
  const { titles, fault } = chosen;
  return (
    <>
      <SelectField
        label={t('order.list')}
        value={listId}
        options={[
          { value: '', label: t('order.noList') },
          ...lists.map(({ id, name, titleCount }) => ({
            value: id,
            label: t('order.listed', { name, count: titleCount }),
          })),
        ]}
        onChoose={onChoose}
      />
      <FaultNotice fault={fault} />
      {titles !== null && titles.length > 0 && (
        <ul className="class-out">
          {titles.map(({ id, titleProper }) => (
            <li key={id}>{titleProper}</li>
          ))}
        </ul>
      )}
    </>
  );
}

import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import type { Fault } from '@pustaka/web-shared/apollo/index.ts';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import type { Refusal } from '../../../lib/act/refusals';
import { usePaths } from '../../../lib/language';
import { DeleteReadingListDocument } from './DeleteReadingList.generated';
import type { ListHeadFragment } from './ReadingListPage.generated';
import { UpdateReadingListDocument } from './UpdateReadingList.generated';

type Draft = Pick<ListHeadFragment, 'name' | 'description' | 'visibility' | 'isNamed'>;

type OwnerActs = {
  readonly isBusy: boolean;
  readonly fault: Fault | null;
  readonly refusals: readonly Refusal[];
  readonly save: (draft: Draft) => Promise<void>;
  readonly remove: () => Promise<void>;
};

/** Changes or removes a list; after it is gone its owner is led to the others. */
export function useOwnerActs(
  { id, version }: Pick<ListHeadFragment, 'id' | 'version'>,
  onChanged: () => void,
): OwnerActs {
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [updating, deleting] = [
    useIdempotentMutation(UpdateReadingListDocument),
    useIdempotentMutation(DeleteReadingListDocument),
  ];
  const navigate = useNavigate();
  const lists = usePaths().to('myLists');
  const save = async (changes: Draft): Promise<void> => {
    const answer = (await updating.run(() => ({ input: { id, version, changes } })))?.updateReadingList;
    if (!answer) return;
    setRefusals(answer.userErrors);
    if (answer.userErrors.length === 0) onChanged();
  };
  const remove = async (): Promise<void> => {
    const answer = (await deleting.run(() => ({ input: { id } })))?.deleteReadingList;
    if (!answer) return;
    setRefusals(answer.userErrors);
    if (answer.userErrors.length === 0) void navigate(lists, { replace: true });
  };
  return {
    isBusy: updating.isBusy || deleting.isBusy,
    fault: updating.fault ?? deleting.fault,
    refusals,
    save,
    remove,
  };
}

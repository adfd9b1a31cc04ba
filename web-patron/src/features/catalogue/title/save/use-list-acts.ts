import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import type { Fault } from '@pustaka/web-shared/apollo/index.ts';
import { useState } from 'react';

import type { Refusal } from '../../../../lib/act/refusals';
import { AddToListDocument } from './AddToList.generated';
import { BeginListDocument } from './BeginList.generated';
import { RemoveFromListDocument } from './RemoveFromList.generated';

type ListActs = {
  readonly isBusy: boolean;
  readonly fault: Fault | null;
  readonly refusals: readonly Refusal[];
  readonly toggle: (list: { readonly id: string; readonly hasTitle: boolean }) => Promise<void>;
  /** Begins a list with the title in it; tells whether it came about. */
  readonly begin: (name: string) => Promise<boolean>;
};

/** Puts a title into lists and takes it out again. */
export function useListActs(titleId: string, onChanged: () => void): ListActs {
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [adding, removing, beginning] = [
    useIdempotentMutation(AddToListDocument),
    useIdempotentMutation(RemoveFromListDocument),
    useIdempotentMutation(BeginListDocument),
  ];
  const settle = (payload: { readonly userErrors: readonly Refusal[] } | undefined): boolean => {
    if (payload === undefined) return false;
    setRefusals(payload.userErrors);
    onChanged();
    return payload.userErrors.length === 0;
  };
  const toggle = async ({
    id: listId,
    hasTitle,
  }: {
    readonly id: string;
    readonly hasTitle: boolean;
  }): Promise<void> => {
    const input = { listId, titleId };
    if (hasTitle) settle((await removing.run(() => ({ input })))?.removeFromReadingList);
    else settle((await adding.run(() => ({ input })))?.addToReadingList);
  };
  const begin = async (name: string): Promise<boolean> =>
    settle(
      (await beginning.run((idempotencyKey) => ({ input: { name, titleId, idempotencyKey } })))
        ?.createReadingList,
    );
  return {
    isBusy: adding.isBusy || removing.isBusy || beginning.isBusy,
    fault: adding.fault ?? removing.fault ?? beginning.fault,
    refusals,
    toggle,
    begin,
  };
}

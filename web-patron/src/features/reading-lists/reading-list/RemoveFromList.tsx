import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { TakeOutOfReadingListDocument } from './TakeOutOfReadingList.generated';

type TakeOutProps = {
  readonly listId: string;
  readonly title: { readonly id: string; readonly titleProper: string };
  readonly onTakenOut: () => void;
};

/** Takes a title out of a list; it can be put back from its page. */
export function RemoveFromList({ listId, title, onTakenOut }: TakeOutProps): ReactElement {
  const { t } = useTranslation('readingList');
  const { isBusy, run } = useIdempotentMutation(TakeOutOfReadingListDocument);
  const takeOut = async (): Promise<void> => {
    if ((await run(() => ({ input: { listId, titleId: title.id } }))) !== null) onTakenOut();
  };
  return (
    <button
      type="button"
      className="as-link"
      aria-disabled={isBusy}
      aria-label={t('takeOutOne', { title: title.titleProper })}
      onClick={() => void takeOut()}
    >
      {t('takeOut')}
    </button>
  );
}

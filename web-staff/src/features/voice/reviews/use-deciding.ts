import { useMutation } from '@apollo/client/react';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { useAnnounce } from '../../../lib/ui/announcer';
import { DecideReadingListDocument } from './DecideReadingList.generated';
import { DecideReviewDocument } from './DecideReview.generated';

/** Is deciding about some words: doing it, and what came of it. */
export type Deciding = {
  readonly decide: (isAccepted: boolean, reason: string | null) => Promise<void>;
  readonly loading: boolean;
  readonly error: unknown;
  readonly messages: readonly string[];
};

type Things = { readonly id: string; readonly version: number };
type Payload = { readonly userErrors: readonly { readonly message: string }[] } | null | undefined;

/** Publishes or refuses the words of a review at the version that was read. */
export function useReviewDeciding({ id: reviewId, version }: Things, onDone: () => void): Deciding {
  const [mutate, { loading, error }] = useMutation(DecideReviewDocument);
  const send = async (isAccepted: boolean, reason: string | null) =>
    (await mutate({ variables: { input: { reviewId, version, isAccepted, reason } } })).data?.decideReview;
  return { ...useSettling(send, onDone), loading, error };
}

/** Publishes or refuses the words of a public list at the version that was read. */
export function useListDeciding({ id: listId, version }: Things, onDone: () => void): Deciding {
  const [mutate, { loading, error }] = useMutation(DecideReadingListDocument);
  const send = async (isAccepted: boolean, reason: string | null) =>
    (await mutate({ variables: { input: { listId, version, isAccepted, reason } } })).data?.decideReadingList;
  return { ...useSettling(send, onDone), loading, error };
}

function useSettling(
  send: (isAccepted: boolean, reason: string | null) => Promise<Payload>,
  onDone: () => void,
): Pick<Deciding, 'decide' | 'messages'> {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [messages, setMessages] = useState<readonly string[]>([]);
  const decide = async (isAccepted: boolean, reason: string | null) => {
    // What failed is told by the mutation itself.
    const payload = await send(isAccepted, reason).catch(() => null);
    if (payload == null) return;
    setMessages(payload.userErrors.map(({ message }) => message));
    if (payload.userErrors.length > 0) return;
    announce(t(isAccepted ? 'reviews.accepted' : 'reviews.wasRefused'));
    onDone();
  };
  return { decide, messages };
}

import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import type { Fault } from '@pustaka/web-shared/apollo/index.ts';
import { useRef, useState } from 'react';

import type { OwnChoicesFragment } from './MyMessages.generated';
import { UpdateMessageChoicesDocument } from './UpdateMessageChoices.generated';
import type { MessageTopicChoiceInput, UpdateMessageChoicesInput } from './UpdateMessageChoices.generated';

/** Are the choices of a member, as the library knows them. */
export type KnownChoices = NonNullable<OwnChoicesFragment['messageChoices']>;

type Choices = {
  readonly shown: KnownChoices;
  readonly fault: Fault | null;
  readonly change: (input: UpdateMessageChoicesInput) => void;
};

/** Shows a choice at once and sends one after the other; a choice that got no answer is taken back. */
export function useChoices(known: KnownChoices): Choices {
  const { fault, run } = useIdempotentMutation(UpdateMessageChoicesDocument);
  const [waiting, setWaiting] = useState<readonly UpdateMessageChoicesInput[]>([]);
  const last = useRef(Promise.resolve());
  const change = (input: UpdateMessageChoicesInput) => {
    setWaiting((before) => [...before, input]);
    last.current = last.current.then(async () => {
      await run(() => ({ input }));
      setWaiting((before) => before.filter((one) => one !== input));
    });
  };
  return { shown: waiting.reduce(chosenWith, known), fault, change };
}

function chosenWith(known: KnownChoices, input: UpdateMessageChoicesInput): KnownChoices {
  return {
    ...known,
    locale: input.locale ?? known.locale,
    order: input.order ?? known.order,
    titlesByPhone: input.titlesByPhone ?? known.titlesByPhone,
    topics: known.topics.map((topic) =>
      chosenTopic(
        topic,
        input.topics?.find((changed) => changed.topic === topic.topic),
      ),
    ),
  };
}

function chosenTopic(
  known: KnownChoices['topics'][number],
  changed: MessageTopicChoiceInput | undefined,
): KnownChoices['topics'][number] {
  return changed === undefined
    ? known
    : { ...known, ...changed, push: changed.push ?? known.push, print: changed.print ?? known.print };
}

import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { describeFault } from '@pustaka/web-shared/apollo/index.ts';
import type { Fault } from '@pustaka/web-shared/apollo/index.ts';
import { useRef, useState } from 'react';

import { mayPass } from '../../../lib/survey/may-pass';
import { useRetries } from '../../../lib/survey/use-retries';
import { AnswerSurveyDocument } from './AnswerSurvey.generated';
import type { AnswerSurveyMutationVariables } from './AnswerSurvey.generated';
import type { Draft } from './draft';
import { keepDraft, newDraft, readDraft } from './draft';

type Input = AnswerSurveyMutationVariables['input'];

/** What became of a sheet that was sent. */
export type SheetState =
  | { readonly is: 'filling' | 'sending' | 'waiting' }
  | { readonly is: 'done'; readonly isComplete: boolean }
  | { readonly is: 'refused'; readonly message: string }
  | { readonly is: 'failed'; readonly fault: Fault };

/** A sheet in work: what is in it, and what to do with it. */
export type Sheet = {
  readonly draft: Draft;
  readonly state: SheetState;
  readonly hasBegun: boolean;
  readonly change: (changes: Partial<Draft>) => void;
  readonly send: () => void;
  readonly forget: () => void;
};

/**
 * Keeps a sheet on the own device until the library has it: over a reload, and while there is no connection. On a
 * tablet that all use nothing is kept.
 */
export function useSheet(
  { pass, isShared }: { readonly pass: string; readonly isShared: boolean },
  service: string,
): Sheet {
  const client = useApolloClient();
  const [kept] = useState(() => (isShared ? null : readDraft(pass)));
  const [draft, setDraft] = useState(() => kept ?? newDraft());
  const [state, setState] = useState<SheetState>({ is: kept?.isQueued ? 'waiting' : 'filling' });
  const isSending = useRef(false);
  const put = (changes: Partial<Draft>) => {
    const next = { ...draft, ...changes, savedAt: Date.now() };
    setDraft(next);
    if (!isShared) keepDraft(pass, next);
  };
  const deliver = async () => {
    if (isSending.current) return;
    isSending.current = true;
    setState((last) => (last.is === 'waiting' ? last : { is: 'sending' }));
    const next = await sendSheet(client, toInput(draft, { pass, service }));
    if (next.is === 'done') keepDraft(pass, null);
    else if (next.is !== 'waiting') put({ isQueued: false });
    setState(next);
    isSending.current = false;
  };
  useRetries(state.is === 'waiting', () => void deliver());
  return {
    draft,
    state,
    hasBegun: kept !== null && kept.answers.length > 0,
    change: (changes) => {
      setState((last) => (last.is === 'refused' || last.is === 'failed' ? { is: 'filling' } : last));
      put(changes);
    },
    send: () => {
      put({ isQueued: true });
      void deliver();
    },
    forget: () => {
      keepDraft(pass, null);
      setDraft(newDraft());
      setState({ is: 'filling' });
    },
  };
}

/**
 * Sends a sheet. Where nobody answers it waits, for the library keeps it once however often it comes; any other fault
 * gives it back, to be changed or sent again.
 */
async function sendSheet(client: ApolloClient, input: Input): Promise<SheetState> {
  try {
    const { data } = await client.mutate({
      mutation: AnswerSurveyDocument,
      variables: { input },
      fetchPolicy: 'no-cache',
    });
    const answer = data?.answerSatisfactionSurvey;
    const refusal = answer?.userErrors[0];
    return refusal
      ? { is: 'refused', message: refusal.message }
      : { is: 'done', isComplete: answer?.isComplete === true };
  } catch (error) {
    return mayPass(error) ? { is: 'waiting' } : { is: 'failed', fault: describeFault(error) };
  }
}

function toInput(
  { sheetKey, answers, facts }: Draft,
  { pass, service }: { readonly pass: string; readonly service: string },
): Input {
  const [u1, u2, u3, u4, u5, u6, u7, u8, u9] = answers;
  const told = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== ''));
  return {
    pass,
    sheetKey,
    service,
    answers: { u1, u2, u3, u4, u5, u6, u7, u8, u9 },
    respondent: told,
  };
}

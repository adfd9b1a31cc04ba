import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { describeFault } from '@pustaka/web-shared/apollo/index.ts';
import type { Fault } from '@pustaka/web-shared/apollo/index.ts';
import { toSentAnswers } from '@pustaka/web-shared/surveys/sent-answers.ts';
import type { ShownSurvey } from '@pustaka/web-shared/surveys/shown-survey.ts';
import type { SurveyAnswers } from '@pustaka/web-shared/surveys/survey-answer.ts';
import { useRef, useState } from 'react';

import { keepSheet, newSheet, readSheet } from '../../../lib/survey/kept-sheet';
import type { KeptSheet } from '../../../lib/survey/kept-sheet';
import { mayPass } from '../../../lib/survey/may-pass';
import { NO_REFUSALS, sortRefusals } from '../../../lib/survey/survey-refusals';
import type { SortedRefusals } from '../../../lib/survey/survey-refusals';
import { useRetries } from '../../../lib/survey/use-retries';
import { SendSurveySheetDocument } from './SendSurveySheet.generated';
import type { SendSurveySheetMutationVariables } from './SendSurveySheet.generated';

/** By what a survey is opened: the word in its address, and what stands behind `#`, empty without it. */
export type SheetLink = { readonly slug: string; readonly pass: string };

type SheetState = 'filling' | 'sending' | 'waiting' | 'done';

/** How far a sheet has come, and why the library did not take it. */
type Progress = {
  readonly state: SheetState;
  readonly refusals: SortedRefusals;
  readonly fault: Fault | null;
};

const UNHINDERED = { refusals: NO_REFUSALS, fault: null };

/** Names the sheet of a link among those that this device keeps. */
export function sheetName({ slug, pass }: SheetLink): string {
  return `${slug} ${pass.slice(-24)}`;
}

/** Keeps a sheet on the own device until the library has it: over a reload, and while there is no connection. */
export function useAnswerSheet(
  link: SheetLink,
  form: { readonly versionNumber: number; readonly definition: ShownSurvey },
) {
  const client = useApolloClient();
  const name = sheetName(link);
  const [kept] = useState(() => readSheet(name));
  const [sheet, setSheet] = useState(() => kept ?? newSheet());
  const [progress, setProgress] = useState<Progress>({
    ...UNHINDERED,
    state: kept?.queued ? 'waiting' : 'filling',
  });
  const isSending = useRef(false);
  const put = (next: KeptSheet | null) => {
    keepSheet(name, next);
    setSheet(next ?? newSheet());
  };
  const deliver = async (sent: KeptSheet) => {
    if (isSending.current || sent.queued === null) return;
    isSending.current = true;
    setProgress(({ state }) => ({ ...UNHINDERED, state: state === 'waiting' ? state : 'sending' }));
    const outcome = await sendSheet(client, toInput(link, sent, sent.queued));
    isSending.current = false;
    if (outcome.state === 'done') keepSheet(name, null);
    else if (outcome.state === 'filling') put({ ...sent, queued: null, savedAt: Date.now() });
    setProgress(outcome);
  };
  useRetries(progress.state === 'waiting', () => void deliver(sheet));
  return {
    answers: sheet.answers,
    ...progress,
    sheetKey: sheet.sheetKey,
    hasBegun: kept?.sheetKey === sheet.sheetKey && Object.keys(kept.answers).length > 0,
    change: (answers: SurveyAnswers) => {
      setProgress(({ state }) => ({ ...UNHINDERED, state }));
      put({ ...sheet, answers, savedAt: Date.now() });
    },
    send: () => {
      const { versionNumber, definition } = form;
      const queued = { versionNumber, answers: toSentAnswers(definition, sheet.answers) };
      const next = { ...sheet, queued, savedAt: Date.now() };
      put(next);
      void deliver(next);
    },
    forget: () => put(null),
  };
}

type Input = SendSurveySheetMutationVariables['input'];

/**
 * Sends a sheet. Where nobody answers it waits, for the library keeps it once however often it comes; any other fault
 * gives it back, to be changed or sent again.
 */
async function sendSheet(client: ApolloClient, input: Input): Promise<Progress> {
  try {
    const { data } = await client.mutate({
      mutation: SendSurveySheetDocument,
      variables: { input },
      fetchPolicy: 'no-cache',
    });
    const errors = data?.answerSurvey.userErrors ?? [];
    return errors.length > 0
      ? { state: 'filling', refusals: sortRefusals(errors), fault: null }
      : { ...UNHINDERED, state: 'done' };
  } catch (error) {
    if (mayPass(error)) return { ...UNHINDERED, state: 'waiting' };
    return { state: 'filling', refusals: NO_REFUSALS, fault: describeFault(error) };
  }
}

function toInput(
  { slug, pass }: SheetLink,
  { sheetKey }: KeptSheet,
  { versionNumber, answers }: NonNullable<KeptSheet['queued']>,
): Input {
  return { slug, pass: pass === '' ? null : pass, sheetKey, versionNumber, answers: [...answers] };
}

import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useEffect, useRef, useState } from 'react';
import type { FormEvent, ReactElement } from 'react';

import { findFieldMessage, refusalsBeside } from '../act/refusals';
import type { Refusal } from '../act/refusals';
import { FaultNotice } from '../states/FaultNotice';
import { RefusalNotices } from '../states/RefusalNotices';
import { TextBox } from '../ui/TextBox';
import { ReportContentDocument } from './ReportContent.generated';

const LONGEST = 4_000;

/** What a report says of its content, in the language of the page. */
export type ReportWords = {
  readonly open: string;
  readonly reason: string;
  readonly hint: string;
  readonly send: string;
  readonly known: string;
  readonly taken: (number: string) => string;
};
type ReportProps = { readonly contentId: string; readonly words: ReportWords };

/** Is the button by which anybody reports a review or a reading list, and the form behind it. */
export function ReportContent({ contentId, words }: ReportProps): ReactElement {
  const [isOpen, setOpen] = useState(false);
  return isOpen ? (
    <ReportForm contentId={contentId} words={words} />
  ) : (
    <button type="button" className="btn quiet" onClick={() => setOpen(true)}>
      {words.open}
    </button>
  );
}

/** Takes a report, with a reason and without a name. */
function ReportForm({ contentId, words }: ReportProps): ReactElement {
  const [reason, setReason] = useState('');
  const [done, setDone] = useState<string | null>(null);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const form = useRef<HTMLFormElement>(null);
  // The button that opened the form is gone: whoever pressed it goes on in the text.
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const { run, isBusy, fault } = useIdempotentMutation(ReportContentDocument);
  const send = async (): Promise<void> => {
    const answer = (await run((idempotencyKey) => ({ input: { contentId, reason, idempotencyKey } })))
      ?.reportContent;
    if (!answer) return;
    setRefusals(answer.userErrors);
    if (answer.isKnown) setDone(words.known);
    else if (answer.case) setDone(words.taken(answer.case.number));
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy) void send();
  };
  if (done !== null) return <p role="status">{done}</p>;
  return (
    <form ref={form} className="form" onSubmit={onSubmit}>
      <TextBox
        label={words.reason}
        hint={words.hint}
        refusal={findFieldMessage(refusals, 'reason')}
        required
        maxLength={LONGEST}
        value={reason}
        onType={setReason}
      />
      <RefusalNotices refusals={refusalsBeside(refusals, ['reason'])} />
      <FaultNotice fault={fault} />
      <button className="btn quiet" aria-disabled={isBusy}>
        {words.send}
      </button>
    </form>
  );
}

import { NativeSelect } from '@mantine/core';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { ActNotes } from '../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { LeaveGuard } from '../../../lib/form/LeaveGuard';
import { paths } from '../../../lib/paths';
import { Button } from '../../../lib/ui/Button';
import { Note } from '../../../lib/ui/Note';
import { issueInput, issueValues } from './issue-values';
import type { EditableIssue } from './issue-values';
import { IssuePanel } from './IssuePanel';
import { PartsField } from './PartsField';
import { SaveNewsletterIssueDocument } from './SaveNewsletterIssue.generated';
import { WordsPair } from './WordsPair';

type IssueEditorProps = {
  readonly issue: EditableIssue | null;
  readonly newsletters: readonly { readonly id: string; readonly name: { readonly text: string } }[];
  readonly onChanged: () => Promise<void>;
};

/** Is the form of an issue: which newsletter, its subject and its parts, beside what happens with it. */
export function IssueEditor({ issue, newsletters, onChanged }: IssueEditorProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [written, setWritten] = useState(() => issueValues(issue, newsletters[0]?.id ?? ''));
  const [isDirty, setDirty] = useState(false);
  const isDone = useRef(false);
  const put = (changes: Partial<typeof written>) => {
    setWritten({ ...written, ...changes });
    setDirty(true);
  };
  const act = useAnnouncedMutation(SaveNewsletterIssueDocument, {
    payloadOf: (result) => result.saveNewsletterIssue,
    onDone: () => setDirty(false),
  });
  const save = async () => {
    const done = await act.run(
      (idempotencyKey) => ({
        id: issue?.id ?? null,
        version: issue?.version ?? 0,
        ...issueInput(written),
        idempotencyKey,
      }),
      () => t('newsletters.saved'),
    );
    if (done?.issue == null) return;
    isDone.current = true;
    if (issue === null) await navigate(paths.newsletterIssue(done.issue.id), { replace: true });
    else await onChanged();
  };
  const isLocked = issue?.state === 'SENDING' || issue?.state === 'SENT';
  return (
    <div className="guide-editor">
      <LeaveGuard isDirty={isDirty} isDone={isDone} />
      <form
        noValidate
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {isLocked && <Note state="note">{t('newsletters.locked')}</Note>}
        <fieldset disabled={isLocked} className="stack plain-fieldset">
          <NativeSelect
            label={t('newsletters.newsletter')}
            data={newsletters.map(({ id, name }) => ({ value: id, label: name.text }))}
            value={written.newsletterId}
            onChange={({ currentTarget }) => put({ newsletterId: currentTarget.value })}
          />
          <WordsPair
            label={t('newsletters.subject')}
            longest={120}
            value={written.subject}
            onChange={(subject) => put({ subject })}
          />
          <PartsField parts={written.parts} onChange={(parts) => put({ parts })} />
          <ActNotes error={act.error} messages={act.messages} />
          <div>
            <Button type="submit" weight="primary" busy={act.loading}>
              {t('newsletters.save')}
            </Button>
          </div>
        </fieldset>
      </form>
      {issue !== null && (
        <div className="stack">
          <IssuePanel issue={issue} isDirty={isDirty} onChanged={onChanged} />
        </div>
      )}
    </div>
  );
}

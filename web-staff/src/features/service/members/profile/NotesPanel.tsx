import { Textarea } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { useSession } from '../../../../lib/session/session-context';
import { Button } from '../../../../lib/ui/Button';
import { useDisplay } from '../../../../lib/ui/use-display';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { AddMemberNoteDocument } from './AddMemberNote.generated';
import type { Profile } from './shown-profile';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';

/** Lists what staff wrote about a member and takes a new note. */
export function NotesPanel({
  member,
  onChanged,
}: {
  readonly member: Profile;
  readonly onChanged: () => void;
}) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { dateOf } = useDisplay();
  const [text, setText] = useState('');
  const { run, loading, error, messages } = useAnnouncedMutation(AddMemberNoteDocument, {
    payloadOf: ({ addMemberNote }) => addMemberNote,
    onDone: () => {
      setText('');
      onChanged();
    },
  });
  const add = () =>
    text.trim() !== '' &&
    void run(
      (idempotencyKey) => ({ memberId: member.id, text: text.trim(), idempotencyKey }),
      () => t('profile.noteAdded'),
    );
  return (
    <section className="panel" aria-labelledby="notes">
      <header>
        <h2 id="notes">{t('profile.notes')}</h2>
      </header>
      {member.notes.length === 0 && <p className="panel-body quiet">{t('profile.noNotes')}</p>}
      <ul className="thing-list">
        {member.notes.map((note) => (
          <li className="thing-line is-plain" key={note.id}>
            <span className="thing-what">
              {note.text}
              <span className="cell-note">
                {[dateOf(note.writtenAt), note.writtenBy?.name].filter(Boolean).join(' · ')}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {can('MEMBERS_EDIT') && (
        <form
          className="panel-body stack"
          style={{ gap: 8 }}
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <ActNotes error={error} messages={messages} />
          <Textarea
            label={t('profile.noteText')}
            autosize
            minRows={2}
            maxLength={2000}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <div>
            <Button small type="submit" busy={loading}>
              {t('profile.addNote')}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}

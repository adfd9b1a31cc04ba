import { Textarea } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { ActNotes } from '../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { Button } from '../../../lib/ui/Button';
import { useDisplay } from '../../../lib/ui/use-display';
import { AddConsultationNoteDocument } from './AddConsultationNote.generated';
import type { ShownConsultationFragment } from './ConsultationPage.generated';

/** Lists what staff noted for themselves, says who else will read it one day, and takes a new note. */
export function NotesPanel({
  consultation: { id, notes },
  onChanged,
}: {
  readonly consultation: ShownConsultationFragment;
  readonly onChanged: () => void;
}) {
  const { t } = useTranslation();
  const { dateOf } = useDisplay();
  const [note, setNote] = useState('');
  const { run, loading, error, messages } = useAnnouncedMutation(AddConsultationNoteDocument, {
    payloadOf: (result) => result.addConsultationNote,
    onDone: () => {
      setNote('');
      onChanged();
    },
  });
  const add = () =>
    note.trim() !== '' &&
    void run(
      (idempotencyKey) => ({ id, note: note.trim(), idempotencyKey }),
      () => t('consultation.noteAdded'),
    );
  return (
    <section className="panel" aria-labelledby="notes">
      <header>
        <h2 id="notes">{t('consultation.notes')}</h2>
      </header>
      {notes.length === 0 && <p className="panel-body quiet">{t('consultation.noNotes')}</p>}
      <ul className="thing-list">
        {notes.map(({ id: noteId, text, writtenAt }) => (
          <li className="thing-line is-plain" key={noteId}>
            <span className="thing-what">
              {text}
              <span className="cell-note">{dateOf(writtenAt)}</span>
            </span>
          </li>
        ))}
      </ul>
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
          label={t('consultation.noteText')}
          description={t('consultation.notesText')}
          autosize
          minRows={2}
          maxLength={2000}
          value={note}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
        />
        <div>
          <Button small type="submit" busy={loading}>
            {t('consultation.addNote')}
          </Button>
        </div>
      </form>
    </section>
  );
}

import { useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { Page } from '../../../lib/page/Page';
import { readDraft } from '../../../lib/data/drafts';
import { paths } from '../../../lib/paths';
import { useBranch } from '../../../lib/session/session-context';
import { Button } from '../../../lib/ui/Button';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { Note } from '../../../lib/ui/Note';
import { CopiesFields } from './copies/CopiesFields';
import { placeAtBranch } from '../../../lib/titles/PlaceSelect';
import { DraftWords } from '../../../lib/form/DraftWords';
import { DuplicateNote } from './form/DuplicateNote';
import { emptyCopies, isFormValues } from './form/form-values';
import type { TitleFormValues } from './form/form-values';
import { TitleSections } from './sections/TitleSections';
import { emptyDraft } from './form/title-draft';
import { useFormKeys } from './form/use-form-keys';
import { useKeptDraft } from '../../../lib/form/use-kept-draft';
import { NEW_TITLE_DRAFT } from './form/draft-names';
import { useTitleCreation } from './form/use-title-creation';
import { useTitleForm } from './form/use-title-form';

/**
 * Opens the form of a new title: empty, with a name given in the address, or with the draft this tab kept.
 */
export function NewTitleScreen() {
  const [search] = useSearchParams();
  const { key } = useLocation();
  const branch = useBranch();
  return (
    <NewTitle
      key={key}
      named={search.get('title')}
      isbn={search.get('isbn')}
      place={placeAtBranch(branch)}
      isDuplicate={search.has('duplicate')}
    />
  );
}

type NewTitleProps = {
  readonly named: string | null;
  readonly isbn: string | null;
  readonly place: string;
  readonly isDuplicate: boolean;
};

function NewTitle({ named, isbn, place, isDuplicate }: NewTitleProps) {
  const { t } = useTranslation();
  const fresh: TitleFormValues = {
    ...emptyDraft(named ?? ''),
    identifiers: [{ kind: 'ISBN', printed: isbn ?? '', qualifier: '' }],
    copies: emptyCopies(place),
  };
  const isGiven = named !== null || isbn !== null;
  const [kept] = useState(() => (!isGiven ? readDraft(NEW_TITLE_DRAFT, isFormValues) : null));
  const form = useTitleForm(kept?.draft ?? fresh);
  const draft = useKeptDraft(form, { name: NEW_TITLE_DRAFT, version: null });
  const { save, isSaving, error, general } = useTitleCreation(form, draft.forget);
  useFormKeys(form, () => void save());
  const [restored, setRestored] = useState(kept !== null && !isDuplicate);
  const discard = () => {
    form.setValues(fresh);
    draft.forget();
    setRestored(false);
  };
  const count = Number(form.values.copies.count);
  return (
    <Page
      title={t('title.newTitle')}
      crumbs={[{ to: paths.catalogue, label: t('catalogue.title') }]}
      intro={<DraftWords keptAt={draft.keptAt}>{t('title.newIntro')}</DraftWords>}
      actions={
        <Button
          weight="primary"
          keys="Ctrl S"
          busy={isSaving}
          aria-keyshortcuts="Control+S"
          onClick={() => void save()}
        >
          {t(isSaving ? 'common.saving' : 'title.saveAll')}
        </Button>
      }
    >
      <div
        className="stack"
        style={{ gap: 8, marginBottom: restored || error !== undefined || general.length > 0 ? 16 : 0 }}
      >
        {restored && (
          <Note
            state="note"
            actions={
              <Button small onClick={discard}>
                {t('title.discardDraft')}
              </Button>
            }
          >
            {t('title.draftRestored')}
          </Note>
        )}
        {error !== undefined && <FaultNote error={error} onRetry={() => void save()} />}
        {general.map((message) => (
          <Note key={message} state="blocked">
            {message}
          </Note>
        ))}
      </div>
      <DuplicateNote form={form} />
      <section className="panel title-new" aria-label={t('title.newTitle')}>
        <TitleSections form={form} autoFocus />
        <section className="form-section" aria-labelledby="section-copies">
          <h2 id="section-copies">
            {t('title.section.copies')}{' '}
            {count > 0 && <span className="quiet">{t('copies.willMake', { count })}</span>}
          </h2>
          <CopiesFields form={form} />
        </section>
      </section>
    </Page>
  );
}

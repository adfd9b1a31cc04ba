import { useTranslation } from '../../../../i18n/use-translation';
import { Button } from '../../../../lib/ui/Button';
import { Note } from '../../../../lib/ui/Note';
import type { Builder } from './use-builder';
import type { KeptBuilding } from './use-kept-building';

/** Tells what this tab kept, what was just taken away, and what stands against saving. */
export function BuilderNotes({ builder, kept }: { readonly builder: Builder; readonly kept: KeptBuilding }) {
  const { t } = useTranslation();
  const { removed } = builder.state;
  return (
    <>
      {kept.found !== null && (
        <Note
          state="note"
          actions={
            <>
              <Button small onClick={kept.take}>
                {t('surveys.draftTake')}
              </Button>
              <Button small weight="link" onClick={kept.drop}>
                {t('surveys.draftDrop')}
              </Button>
            </>
          }
        >
          {t('surveys.draftKept')}
        </Note>
      )}
      {removed !== null && (
        <Note
          state="note"
          actions={
            <Button small onClick={() => builder.run({ act: 'undo' })}>
              {t('surveys.undo')}
            </Button>
          }
        >
          {t(removed.what === 'question' ? 'surveys.removedQuestion' : 'surveys.removedSection')}
        </Note>
      )}
      {builder.areProblemsTold && builder.problems.length > 0 && (
        <Note state="attention">
          {t('surveys.problems', { count: builder.problems.length })}{' '}
          {builder.told(null, ['tooManySections', 'tooManyQuestions'])}
        </Note>
      )}
    </>
  );
}

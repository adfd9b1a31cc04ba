import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';

import { useTranslation } from '../../../../i18n/use-translation';
import type { BranchChoice } from '../../../../lib/session/session-context';
import { useAnnounce } from '../../../../lib/ui/announcer';
import { Button } from '../../../../lib/ui/Button';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { Note } from '../../../../lib/ui/Note';
import { copiesInput, emptyCopies } from '../form/form-values';
import { emptyDraft } from '../form/title-draft';
import { toFormField } from '../form/refusal-paths';
import { useRefusals } from '../../../../lib/form/use-refusals';
import { useTitleForm } from '../form/use-title-form';
import { AddCopiesDocument } from './AddCopies.generated';
import { CopiesFields } from './CopiesFields';
import { placeAtBranch } from '../../../../lib/titles/PlaceSelect';

// The title's own check is met by any words: this form sends copies only.
const TITLE_STANDS = '–';

type AddCopiesFormProps = {
  readonly titleId: string;
  readonly branch: BranchChoice;
  readonly onClose: () => void;
  readonly onAdded: () => void;
};

/** Adds copies to a title that is already in the catalogue. */
export function AddCopiesForm({ titleId, branch, onClose, onAdded }: AddCopiesFormProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const form = useTitleForm({ ...emptyDraft(TITLE_STANDS), copies: emptyCopies(placeAtBranch(branch)) });
  const { run, isBusy: loading, error } = useIdempotentMutation(AddCopiesDocument, { isCreation: true });
  const refusals = useRefusals(form, toFormField);
  const add = async () => {
    if (loading || !refusals.passesHere()) return;
    const data = await run((idempotencyKey) => ({
      input: { titleId, copies: copiesInput(form.values.copies), idempotencyKey },
    }));
    if (data === null) return;
    const { copies, userErrors } = data.addCopies;
    if (userErrors.length > 0) return refusals.show(userErrors);
    announce(t('copies.added', { count: copies.length }));
    onAdded();
    onClose();
  };
  return (
    <form
      className="form-section"
      noValidate
      aria-label={t('copies.add')}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <div className="stack" style={{ gap: 8 }}>
        {error !== undefined && <FaultNote error={error} />}
        {refusals.general.map((message) => (
          <Note key={message} state="blocked">
            {message}
          </Note>
        ))}
      </div>
      <CopiesFields form={form} />
      <div className="row" style={{ marginTop: 8 }}>
        <Button type="submit" weight="primary" busy={loading}>
          {t('copies.add')}
        </Button>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
      </div>
    </form>
  );
}

import { useHotkeys } from '@mantine/hooks';
import { useNavigate } from 'react-router';

import { keepDraft } from '../../../../lib/data/drafts';
import { paths } from '../../../../lib/paths';
import { emptyCopies } from './form-values';
import type { TitleForm } from './form-values';
import { duplicateDraft } from './title-draft';
import { NEW_TITLE_DRAFT } from './draft-names';

/** Listens for Ctrl S, Alt C and Esc in the form; Alt N belongs to the frame. */
export function useFormKeys(form: TitleForm, save: () => void) {
  const navigate = useNavigate();
  const duplicate = () => {
    const draft = { ...duplicateDraft(form.getValues()), copies: emptyCopies(form.getValues().copies.place) };
    keepDraft(NEW_TITLE_DRAFT, { draft, keptAt: new Date().toISOString(), version: null });
    void navigate(`${paths.newTitle}?duplicate=1`);
  };
  useHotkeys(
    [
      ['mod+S', save],
      ['alt+C', duplicate, { usePhysicalKeys: true }],
      ['Escape', () => isAlone() && void navigate(paths.catalogue), { preventDefault: false }],
    ],
    [],
  );
  return { duplicate };
}

/** Esc first closes what is open above the form. */
function isAlone(): boolean {
  return document.querySelector('[role="dialog"], [aria-expanded="true"]') === null;
}

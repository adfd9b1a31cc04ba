import type { TitleForm } from '../form/form-values';
import { MoreSection } from './MoreSection';
import { PublicationSection } from './PublicationSection';
import { ResponsibilitySection } from './ResponsibilitySection';
import { ShelfSection } from './ShelfSection';

/** Draws the sections that describe a title, in the order a librarian reads a title page. */
export function TitleSections({
  form,
  autoFocus,
}: {
  readonly form: TitleForm;
  readonly autoFocus: boolean;
}) {
  return (
    <>
      <ResponsibilitySection form={form} autoFocus={autoFocus} />
      <PublicationSection form={form} />
      <ShelfSection form={form} />
      <MoreSection form={form} />
    </>
  );
}

import { useTranslation } from '../../../i18n/use-translation';
import { StateShape } from '../../../lib/ui/StateShape';

type PageState = { readonly publishedNumber: number | null; readonly isChanged: boolean };

/** Says how far a page is published: shape, then words. */
export function PageStateMark({ page: { publishedNumber, isChanged } }: { readonly page: PageState }) {
  const { t } = useTranslation();
  if (publishedNumber === null)
    return (
      <span className="status">
        <StateShape state="note" />
        {t('sitePages.state.draft')}
      </span>
    );
  return (
    <span className="status">
      <StateShape state={isChanged ? 'waiting' : 'ok'} />
      {t(`sitePages.state.${isChanged ? 'changed' : 'published'}`, { number: publishedNumber })}
    </span>
  );
}

import { Link } from 'react-router';

import { useTranslation } from '../../i18n/use-translation';
import { paths } from '../paths';
import { useSession } from '../session/session-context';
import { buttonClass } from '../ui/Button';

/** Leads to making a post of something, for whoever writes posts. */
export function MakePostLink({ subjectId }: { readonly subjectId: string }) {
  const { t } = useTranslation();
  const { can } = useSession();
  if (!can('POSTS_WRITE')) return null;
  return (
    <Link className={buttonClass()} to={paths.newPostAbout(subjectId)}>
      {t('common.makePost')}
    </Link>
  );
}

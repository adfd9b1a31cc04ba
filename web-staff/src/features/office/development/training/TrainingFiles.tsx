import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';

import { useTranslation } from '../../../../i18n/use-translation';
import { useSession } from '../../../../lib/session/session-context';
import { buttonClass } from '../../../../lib/ui/Button';

/** Offers lists for the office: training of this year by person, for whoever sees everybody, and the matrix without names. */
export function TrainingFiles() {
  const { t, language } = useTranslation();
  const { can } = useSession();
  if (!can('LISTS_EXPORT')) return null;
  const year = todayInJakarta(new Date()).slice(0, 4);
  const files = [
    ...(can('DEVELOPMENT_READ')
      ? [[t('development.file.training', { year }), `staff-training/${year}-${language}.xlsx`] as const]
      : []),
    [t('development.file.matrix'), `staff-matrix/${language}.xlsx`] as const,
  ];
  return files.map(([label, address]) => (
    <a key={address} className={buttonClass('plain')} href={`/staff/files/${address}`} download>
      {label}
    </a>
  ));
}

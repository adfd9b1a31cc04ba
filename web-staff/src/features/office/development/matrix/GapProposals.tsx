import { useTranslation } from '../../../../i18n/use-translation';
import { useDisplay } from '../../../../lib/ui/use-display';

type GapProposalsProps = {
  readonly courses: readonly {
    readonly id: string;
    readonly title: string;
    readonly provider: string | null;
    readonly hours: number;
    readonly startsOn: string | null;
  }[];
  readonly mentors: readonly { readonly id: string; readonly name: string }[];
};

/** Lists what may close a gap: colleagues who offer to teach, and courses. */
export function GapProposals({ courses, mentors }: GapProposalsProps) {
  const { t } = useTranslation();
  const { date, number } = useDisplay();
  if (courses.length + mentors.length === 0) return <p>{t('development.nothingCloses')}</p>;
  return (
    <>
      <h3>{t('development.closes')}</h3>
      <ul className="closing-gap">
        {mentors.map(({ id, name }) => (
          <li key={id}>{t('development.mentoredBy', { name })}</li>
        ))}
        {courses.map(({ id, title, provider, hours, startsOn }) => (
          <li key={id}>
            {title}
            <span className="cell-note">
              {[
                provider,
                t('development.hours', { count: number(hours) }),
                startsOn === null ? t('development.anyTime') : date(startsOn),
              ]
                .filter((part) => part !== null)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

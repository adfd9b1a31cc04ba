import { useTranslation } from '../../i18n/use-translation';
import { Note } from '../ui/Note';
import type { Problem } from './list-state';

/** Tells what of an address or a saved view the list could not follow; the rest of it holds. */
export function ListProblems({ problems }: { readonly problems: readonly Problem[] }) {
  const { t } = useTranslation();
  if (problems.length === 0) return null;
  return (
    <div className="list-fault">
      <Note state="attention">
        {problems.map(({ kind, what, value }) => (
          <p key={`${kind}-${what}-${value}`}>{t(`list.problem.${kind}`, { what, value })}</p>
        ))}
      </Note>
    </div>
  );
}

import { SlipSheet } from '../../../lib/print/SlipSheet';
import { useTranslation } from '../../../i18n/use-translation';
import { useDisplay } from '../../../lib/ui/use-display';
import type { DeskSet } from './desk/class-desk';

/** The list of a set on paper, for the pile and for the teacher: who has which book, and what is not back. */
export function PrintedSet({ set }: { readonly set: DeskSet }) {
  const { t } = useTranslation();
  const { date } = useDisplay();
  return (
    <SlipSheet title={t('classSets.printTitle', { className: set.className })}>
      <p>
        {set.partner.name}
        <br />
        {set.title?.titleProper ?? set.wish}
        <br />
        {t('classSets.span', { from: date(set.neededFrom), until: date(set.dueOn ?? set.neededUntil) })}
      </p>
      <ol className="slip-lines">
        {set.copies.map(({ id, copy, pupil, status, conditionOut }) => (
          <li key={id}>
            {pupil === null ? '–' : `${pupil.number} ${pupil.name ?? ''}`} · {copy.barcode} ·{' '}
            {t(`classSets.copyStatus.${status}`)}
            {conditionOut !== null && ` · ${conditionOut}`}
          </li>
        ))}
      </ol>
    </SlipSheet>
  );
}

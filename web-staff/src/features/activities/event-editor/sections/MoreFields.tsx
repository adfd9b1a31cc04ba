import { useState } from 'react';
import type { ReactNode } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';

type MoreFieldsProps = {
  readonly children: ReactNode;
  /** What stands in it, so that one knows without opening. */
  readonly hint: string;
  readonly label?: string;
  readonly isOpenFirst?: boolean;
};

/** Folds what is asked seldom; a refusal inside opens it. */
export function MoreFields({ children, hint, label, isOpenFirst = false }: MoreFieldsProps) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(isOpenFirst);
  return (
    <details
      className="more-fields form-section"
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>
        {label ?? t('eventEditor.others')} <span className="quiet">{hint}</span>
      </summary>
      {children}
    </details>
  );
}

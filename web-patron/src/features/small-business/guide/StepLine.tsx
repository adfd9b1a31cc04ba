import { useState } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { Icon } from '../../../lib/ui/Icon';
import { parseBlocks } from './parse-blocks';
import type { ShownGuide } from './shown-guide';

type StepLineProps = {
  readonly step: ShownGuide['steps'][number];
  readonly number: number;
  readonly isDone: boolean;
  /** Whether it is the next one to do, so that it lies open at first. */
  readonly isOpen: boolean;
  readonly onTick: (isDone: boolean) => void;
};

/** Shows one step: a box to tick, and how it is done behind its name. */
export function StepLine({ step, number, isDone, isOpen, onTick }: StepLineProps): ReactElement {
  const { t } = useTranslation('guide');
  // Ticking a step must not shut what somebody is reading.
  const [wasOpen] = useState(isOpen);
  return (
    <li className={isDone ? 'done' : undefined}>
      <label className="check needs-scripts">
        <input
          type="checkbox"
          aria-label={t('stepDone', { number, name: step.name.text })}
          checked={isDone}
          onChange={(event) => onTick(event.target.checked)}
        />
      </label>
      <details open={wasOpen || undefined}>
        <summary>
          <h2>
            <span>{number}.</span> {step.name.text}
            {step.hint !== null && <small>{step.hint.text}</small>}
          </h2>
          <Icon name="next" />
        </summary>
        <div className="in">
          <StepText step={step} />
        </div>
      </details>
    </li>
  );
}

function StepText({ step }: Pick<StepLineProps, 'step'>): ReactElement {
  const { t } = useTranslation('guide');
  return (
    <>
      {parseBlocks(step.text?.text ?? '').map((block) =>
        block.kind === 'paragraph' ? (
          <p key={block.text}>{block.text}</p>
        ) : (
          <ul key={block.entries.join()}>
            {block.entries.map((entry) => (
              <li key={entry}>{entry}</li>
            ))}
          </ul>
        ),
      )}
      {(step.linkUrl !== null || step.template !== null) && (
        <p className="row">
          {step.linkUrl !== null && (
            <a className="btn quiet" href={step.linkUrl} target="_blank" rel="noopener noreferrer">
              {t('openSite', { host: hostOf(step.linkUrl) })}
            </a>
          )}
          {step.template !== null && (
            <a className="btn quiet" href={step.template.path} download>
              <Icon name="download" />
              {t(`template.${step.template.code}`)}
            </a>
          )}
        </p>
      )}
    </>
  );
}

function hostOf(link: string): string {
  return URL.canParse(link) ? new URL(link).host : link;
}

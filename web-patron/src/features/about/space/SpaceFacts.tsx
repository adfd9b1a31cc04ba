import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import type { ShownSpace } from './shown-space';

/** Says what a room is: what it is for, how many it holds, what is in it. */
export function SpaceFacts({ space }: { readonly space: ShownSpace }): ReactElement {
  const { t, wordOf } = useTranslation('booking');
  const { about, capacity, directions, equipment, houseRules, accessibility } = space;
  const facts = [
    [t('capacity'), capacity === null ? null : t('people', { people: capacity })],
    [t('directions'), directions?.text],
    [t('equipment'), equipment?.text],
    [t('accessibility'), accessibility.map((offer) => wordOf('offer', offer) ?? offer).join(', ')],
    [t('houseRules'), houseRules?.text],
  ] as const;
  return (
    <section className="space-facts">
      {about !== null && <p>{about.text}</p>}
      <dl className="facts">
        {facts.map(
          ([label, text]) =>
            text != null &&
            text !== '' && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}

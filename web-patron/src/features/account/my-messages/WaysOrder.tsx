import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { moveWay } from './message-ways';
import type { Way } from './message-ways';

type Step = -1 | 1;
type WaysOrderProps = { readonly order: readonly Way[]; readonly onChange: (order: Way[]) => void };

/**
 * Lets a member put the ways in order with two buttons each; the button that was pressed keeps the focus, and
 * the new place is spoken.
 */
export function WaysOrder({ order, onChange }: WaysOrderProps): ReactElement {
  const { t } = useTranslation('myMessages');
  const [moved, setMoved] = useState<{ readonly way: Way; readonly step: Step } | null>(null);
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  useEffect(() => {
    if (moved !== null) buttons.current.get(`${moved.way} ${moved.step}`)?.focus();
  }, [moved]);
  const onMove = (way: Way, step: Step) => {
    if (order[order.indexOf(way) + step] === undefined) return;
    setMoved({ way, step });
    onChange(moveWay(order, way, step));
  };
  const keep = (way: Way, step: Step) => (button: HTMLButtonElement | null) => {
    if (button === null) buttons.current.delete(`${way} ${step}`);
    else buttons.current.set(`${way} ${step}`, button);
  };
  return (
    <section className="part" aria-labelledby="order">
      <header>
        <h2 id="order">{t('order.title')}</h2>
      </header>
      <p>{t('order.text')}</p>
      <ol className="way-order">
        {order.map((way, place) => (
          <li key={way}>
            <span className="way-name">
              <b>{t(`way.${way}`)}</b>
              <small>{t(`wayText.${way}`)}</small>
            </span>
            <span className="way-moves">
              {([-1, 1] as const).map((step) => (
                <button
                  key={step}
                  ref={keep(way, step)}
                  type="button"
                  className="btn quiet"
                  aria-disabled={order[place + step] === undefined}
                  aria-label={t(step === -1 ? 'order.upOne' : 'order.downOne', { way: t(`way.${way}`) })}
                  onClick={() => onMove(way, step)}
                >
                  <span aria-hidden="true">{step === -1 ? '↑' : '↓'}</span>
                </button>
              ))}
            </span>
          </li>
        ))}
      </ol>
      <p className="hide" role="status">
        {moved === null
          ? ''
          : t('order.now', { way: t(`way.${moved.way}`), place: order.indexOf(moved.way) + 1 })}
      </p>
    </section>
  );
}

import { civilDate, toCivilDate } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage } from '../../../lib/language';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { Notice } from '../../../lib/states/Notice';
import { canTakeNotes, rememberedDevice } from './device-notes';
import type { OwnDevicesFragment } from './MyMessages.generated';
import { useDevices } from './use-devices';

type DevicesProps = {
  readonly devices: OwnDevicesFragment['pushDevices'];
  readonly publicKey: string;
  readonly onFirst: () => void;
};

/** Lets this browser take notes, after an explicit touch, and lists the devices that do. */
export function Devices({ devices, publicKey, onFirst }: DevicesProps): ReactElement {
  const { t } = useTranslation('myMessages');
  const [thisId, setThisId] = useState(rememberedDevice);
  const { isBusy, fault, problems, add, remove } = useDevices(publicKey, setThisId);
  const isOn = devices.some(({ id }) => id === thisId);
  const onAdd = async () => {
    if ((await add()) && devices.length === 0) onFirst();
  };
  return (
    <section className="part" aria-labelledby="devices">
      <header>
        <h2 id="devices">{t('devices.title')}</h2>
      </header>
      <p>{t('devices.text')}</p>
      {!canTakeNotes() && (
        <Notice kind="wait">
          <p>{t('devices.cannot')}</p>
        </Notice>
      )}
      {canTakeNotes() && !isOn && (
        <div className="row">
          <button type="button" className="btn" aria-disabled={isBusy} onClick={() => void onAdd()}>
            {t('devices.add')}
          </button>
        </div>
      )}
      <div role="alert">
        {problems.map((problem) => (
          <Notice key={problem} kind="stop">
            <p>{problem}</p>
          </Notice>
        ))}
      </div>
      <FaultNotice fault={fault} />
      <ul className="own-list">
        {devices.map((device) => (
          <DeviceLine
            key={device.id}
            device={device}
            isThis={device.id === thisId}
            onRemove={() => void remove(device.id, device.id === thisId)}
          />
        ))}
      </ul>
    </section>
  );
}

type DeviceLineProps = {
  readonly device: OwnDevicesFragment['pushDevices'][number];
  readonly isThis: boolean;
  readonly onRemove: () => void;
};

function DeviceLine({ device: { label, createdAt }, isThis, onRemove }: DeviceLineProps): ReactElement {
  const { t } = useTranslation('myMessages');
  const language = useLanguage();
  const name = label === '' ? t('devices.unnamed') : label;
  return (
    <li className="device">
      <p>
        <b>{name}</b>
        {isThis && ` ${t('devices.this')}`}
        <span className="small">
          {t('devices.since', { date: civilDate(toCivilDate(createdAt), language) })}
        </span>
      </p>
      <button
        type="button"
        className="btn quiet"
        aria-label={t('devices.stopOne', { name })}
        onClick={onRemove}
      >
        {t('devices.stop')}
      </button>
    </li>
  );
}

import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';

import { useTranslation } from '../../../../i18n/use-translation';
import { StateShape } from '../../../../lib/ui/StateShape';
import { rangeWords } from './barcode-range';
import { FreeBarcodesDocument } from './FreeBarcodes.generated';

/** Says which barcodes the new copies will get, as far as the server knows now; nothing is reserved. */
export function BarcodeRange({ count, startingAt }: { readonly count: string; readonly startingAt: string }) {
  const { t } = useTranslation();
  const [asked] = useDebouncedValue(`${count.trim()}|${startingAt.trim()}`, 250);
  const [askedCount = '', askedStart = ''] = asked.split('|');
  const wanted = Number(askedCount);
  const isAsked = Number.isInteger(wanted) && wanted > 0 && wanted <= 100;
  const { data, loading } = useQuery(FreeBarcodesDocument, {
    variables: { count: wanted, startingAt: askedStart || null },
    skip: !isAsked,
    fetchPolicy: 'network-only',
  });
  if (!isAsked) return <p className="barcode-range" />;
  if (data === undefined) return <p className="barcode-range quiet">{loading ? t('copies.checking') : ''}</p>;
  if (data.freeBarcodes.length < wanted)
    return (
      <p className="barcode-range" role="status">
        <StateShape state="attention" /> {t('copies.notEnough')}
      </p>
    );
  return (
    <p className="barcode-range" role="status">
      → <span className="new-mark">{rangeWords(data.freeBarcodes)}</span> <StateShape state="ok" />{' '}
      {t('copies.free')}
    </p>
  );
}

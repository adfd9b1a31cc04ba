import type { RecordAcquisition, RecordCopy } from '../shared/bibliographic-record';
import { parseCallNumber } from '../classification/call-number';
import type { CopyStatus } from '../shared/catalogue.terms';
import type { MarcDataField } from '../../../libs/marc/marc-record';
import { parseCivilDate } from '../shared/printed-values';
import { parseRupiah } from '../shared/printed-values';
import type { MarcFields } from './marc-fields';
import { dataFields, subfield, subfields } from './marc-fields';

/**
 * Reads copies from the holdings fields in use: 952 (Koha), 852 with a barcode (MARC holdings, Evergreen),
 * 990 (INLISLite).
 */
export function readCopies(fields: MarcFields): readonly RecordCopy[] {
  return [
    ...dataFields(fields, '952')
      .filter((field) => subfield(field, 'p') !== null)
      .map(readItem),
    ...dataFields(fields, '852')
      .filter((field) => subfield(field, 'p') !== null)
      .map(readHolding),
    ...dataFields(fields, '990')
      .filter((field) => subfield(field, 'a') !== null)
      .map(readInventory),
  ];
}

function readItem(field: MarcDataField): RecordCopy {
  return {
    barcode: subfield(field, 'p'),
    branchCode: subfield(field, 'a') ?? subfield(field, 'b'),
    shelvingLocation: subfield(field, 'c'),
    callNumber: parseCallNumber(subfield(field, 'o') ?? ''),
    status: itemStatus(field),
    isReferenceOnly: /^[12]$/.test(subfield(field, '7') ?? ''),
    staffNote: subfield(field, 'x'),
    acquisition: acquisition({
      date: subfield(field, 'd'),
      source: null,
      price: subfield(field, 'g'),
      supplier: subfield(field, 'e'),
    }),
  };
}

function itemStatus(field: MarcDataField): CopyStatus {
  const isSet = (code: string): boolean => !/^0?$/.test(subfield(field, code) ?? '');
  if (isSet('0')) return 'WITHDRAWN';
  if (isSet('1')) return 'LOST';
  if (isSet('4')) return 'IN_REPAIR';
  return subfield(field, '7') === '-1' ? 'ON_ORDER' : 'AVAILABLE';
}

function readHolding(field: MarcDataField): RecordCopy {
  return {
    barcode: subfield(field, 'p'),
    branchCode: subfield(field, 'b') ?? subfield(field, 'a'),
    shelvingLocation: subfield(field, 'c'),
    callNumber: parseCallNumber(subfields(field, 'khijlm').join(' ')),
    status: 'AVAILABLE',
    isReferenceOnly: false,
    staffNote: subfield(field, 'x'),
    acquisition: acquisition({
      date: null,
      source: null,
      price: subfield(field, '9') ?? subfield(field, 'y'),
      supplier: null,
    }),
  };
}

function readInventory(field: MarcDataField): RecordCopy {
  return {
    barcode: subfield(field, 'a'),
    branchCode: subfield(field, 'b'),
    shelvingLocation: subfield(field, 'c'),
    callNumber: null,
    status: 'AVAILABLE',
    isReferenceOnly: false,
    staffNote: null,
    acquisition: null,
  };
}

function acquisition(printed: {
  date: string | null;
  source: string | null;
  price: string | null;
  supplier: string | null;
}): RecordAcquisition | null {
  const { source, supplier } = printed;
  const date = parseCivilDate(printed.date ?? '');
  const price = parseRupiah(printed.price ?? '');
  return date === null && price === null && source === null && supplier === null
    ? null
    : { date, source, price, supplier };
}

import * as fc from 'fast-check';

import type { MarcRecord } from './marc-record';
import { collected, inPieces, iso2709Bytes } from './testing/make-marc';
import { fromMarc } from '../../modules/catalogue/marc/from-marc';
import { toMarc } from '../../modules/catalogue/marc/to-marc';
import { readIso2709 } from './iso2709/read-iso2709';
import { readMarcXml } from './marcxml/read-marcxml';
import { isFailure } from './reading';
import { writeMarcXml } from './marcxml/write-marcxml';

/** Texts of any script, composed as the readers compose them, without separators and what XML cannot hold. */
const text = fc
  .string({ unit: 'grapheme', maxLength: 30 })
  .map((value) => value.normalize('NFC').replace(/[\x00-\x1f\x7f\ufffd-\uffff]/g, ''));
const indicator = fc.constantFrom(' ', '0', '1', '4', '7');
const subfield = fc.record({ code: fc.constantFrom(...'abcdenpvxyz0246'), value: text });
const tag = fc.integer({ min: 10, max: 999 }).map((number) => String(number).padStart(3, '0'));
const dataField = fc.record({
  tag,
  indicators: fc.tuple(indicator, indicator).map((pair) => pair.join('')),
  subfields: fc.array(subfield, { minLength: 1, maxLength: 6 }),
});
const controlField = fc.record({ tag: fc.constantFrom('001', '003', '005', '007', '008'), value: text });
const record: fc.Arbitrary<MarcRecord> = fc.record({
  leader: fc.constant('00000nam a2200000 i 4500'),
  fields: fc.array(fc.oneof(controlField, dataField), { minLength: 1, maxLength: 15 }),
});

describe('round trips', () => {
  test('ISO 2709 gives back every field as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(record, async (marc) => {
        const [outcome] = await collected(readIso2709(inPieces(iso2709Bytes(marc), 64)));

        expect(outcome !== undefined && !isFailure(outcome) ? outcome.marc.fields : outcome).toEqual(
          marc.fields,
        );
      }),
    );
  });

  test('MARCXML gives back every field as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(record, async (marc) => {
        const [outcome] = await collected(readMarcXml(inPieces(Buffer.from(writeMarcXml([marc])), 64)));

        expect(outcome !== undefined && !isFailure(outcome) ? outcome.marc : outcome).toEqual(marc);
      }),
    );
  });

  test('a record that nobody edited is exported exactly as it came', () => {
    fc.assert(
      fc.property(record, (marc) => {
        expect(toMarc(fromMarc(marc))).toEqual(marc);
      }),
    );
  });

  test('no bytes make the readers throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        await collected(readIso2709(inPieces(bytes, 50)));
        await collected(readMarcXml(inPieces(bytes, 50)));
      }),
    );
  });
});

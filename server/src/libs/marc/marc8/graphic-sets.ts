import type { GraphicSet } from './graphic-set';
import { graphicSet } from './graphic-set';

/*
 * Facts of the MARC-8 code tables (Library of Congress, MARC 21 Specifications for Record Structure, part 2):
 * for each graphic set the characters from a code onwards, codes taken in seven bits, so that a set can be
 * designated to either half of the code table.
 */

/** The single-byte graphic sets of MARC-8 by the final character of their escape sequence. */
export const GRAPHIC_SETS: ReadonlyMap<string, GraphicSet> = new Map([
  [
    'E',
    graphicSet('extendedLatin', [
      [0x08, '\u0098\u009C'],
      [0x0d, '\u200D\u200C'],
      [0x21, 'ŁØĐÞÆŒʹ·♭®±ƠƯʼ'],
      [0x30, 'ʻłøđþæœʺı£ð'],
      [0x3c, 'ơư'],
      [0x40, '°ℓ℗©♯¿¡ß€'],
      [
        0x60,
        '\u0309\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030C\u030A\uFE20\uFE21\u0315\u030B\u0310\u0327\u0328\u0323\u0324\u0325\u0333\u0332\u0326\u031C\u032E\uFE22\uFE23',
      ],
      [0x7e, '\u0313'],
    ]),
  ],
  [
    'S',
    graphicSet('basicGreek', [
      [0x21, '\u0300\u0301\u0308\u0342\u0313\u0314\u0345'],
      [0x30, '«»“”ʹ͵'],
      [0x3b, '·'],
      [0x3f, ';'],
      [0x41, 'ΑΒ'],
      [0x44, 'ΓΔΕϚϜΖΗΘΙΚΛΜΝΞΟΠϞΡΣ'],
      [0x58, 'ΤΥΦΧΨΩϠ'],
      [0x61, 'αβϐγδεϛϝζηθικλμνξοπϟρσςτυφχψωϡ'],
    ]),
  ],
  [
    'N',
    graphicSet('basicCyrillic', [
      [
        0x21,
        '!"#$%&\'()*+,-./0123456789:;<=>?юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧ',
      ],
    ]),
  ],
  [
    'Q',
    graphicSet('extendedCyrillic', [
      [0x40, 'ґђѓєёѕіїјљњћќўџ'],
      [0x50, 'ѣѳѵѫ'],
      [0x5b, '['],
      [0x5d, ']'],
      [0x5f, '_ҐЂЃЄЁЅІЇЈЉЊЋЌЎЏЪѢѲѴѪ'],
    ]),
  ],
  [
    '2',
    graphicSet('basicHebrew', [
      [
        0x21,
        '!״#$%&׳()*+,־./0123456789:;<=>?\u05B7\u05B8\u05B6\u05B5\u05B4\u05B9\u05BB\u05B0\u05B2\u05B3\u05B1\u05BC\u05BF\u05C1\uFB1E',
      ],
      [0x5b, '['],
      [0x5d, ']'],
      [0x60, 'אבגדהוזחטיךכלםמןנסעףפץצקרשתװױײ'],
    ]),
  ],
  [
    '3',
    graphicSet('basicArabic', [
      [0x21, '!"#$٪&\'()٭+،-./٠١٢٣٤٥٦٧٨٩:؛<=>؟'],
      [0x41, 'ءآأؤإئابةتثجحخدذرزسشصضطظعغ['],
      [0x5d, ']'],
      [0x60, 'ـفقكلمنهوىي\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652ٱ\u0670'],
      [0x78, '٬”“'],
    ]),
  ],
  [
    '4',
    graphicSet('extendedArabic', [
      [0x21, '۽ٲٳٹٺٻټٽپٿڀځڂڃڄڅچڿڇڈډڊڋڌڍڎڏڐڑڒړڔڕږڗژڙښڛڜۺڝڞۻڟڠۼڡڢڣڤڥڦڧڨکڪګڬڭڮگڰڱڲڳڴڵڶڷڸںڻڼڽڹھۀۄۅۆۊۋۍێېےۓ'],
      [0x7d, '\u0306\u030C'],
    ]),
  ],
  ['g', graphicSet('greekSymbols', [[0x61, 'αβγ']])],
  [
    'b',
    graphicSet('subscripts', [
      [0x28, '₍₎'],
      [0x2b, '₊'],
      [0x2d, '₋'],
      [0x30, '₀₁₂₃₄₅₆₇₈₉'],
    ]),
  ],
  [
    'p',
    graphicSet('superscripts', [
      [0x28, '⁽⁾'],
      [0x2b, '⁺'],
      [0x2d, '⁻'],
      [0x30, '⁰¹²³⁴⁵⁶⁷⁸⁹'],
    ]),
  ],
]);

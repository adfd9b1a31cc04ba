import { setImmediate } from 'node:timers/promises';

import {
  A4,
  brokenLines,
  INKS,
  type Pdf,
  setLine,
  setParagraph,
  writeDocument,
} from '../../../platform/documents/document';
import { drawKawung, drawLogo, drawQr, drawRule } from '../../../platform/documents/document-marks';

/** Words in both languages of the certificate. */
export type BothLanguages = { readonly id: string; readonly en: string };

/** What a person did at the event. */
export type CertificateRole =
  'PARTICIPANT' | 'SPEAKER' | 'TRAINER' | 'STORYTELLER' | 'ARTIST' | 'VOLUNTEER' | 'ORGANISER';

/** What a certificate says. `hours` are lesson hours (jam pelajaran, JP) where the event counts them. */
export type CertificateFacts = {
  /** What the library is called. */
  readonly libraryName: string;
  readonly number: string;
  readonly holderName: string;
  readonly role: CertificateRole;
  readonly eventTitle: BothLanguages;
  readonly kindName: BothLanguages;
  readonly held: BothLanguages;
  readonly place: string;
  readonly hours: number | null;
  readonly sessions: { readonly attended: number; readonly held: number } | null;
  readonly issuedAt: Date;
  readonly issuedOn: BothLanguages;
  readonly signer: { readonly name: string; readonly position: BothLanguages };
  /** The public page that tells whether this certificate is real. */
  readonly address: string;
  /** Marks a certificate of the sample library. */
  readonly isSample: boolean;
};

const BAND = 172;
const LEFT = BAND + 46;
const RIGHT = A4.long - 46;
const WIDTH = RIGHT - LEFT;

const ROLES: Readonly<Record<CertificateRole, BothLanguages>> = {
  PARTICIPANT: { id: 'sebagai peserta', en: 'as a participant' },
  SPEAKER: { id: 'sebagai narasumber', en: 'as a speaker' },
  TRAINER: { id: 'sebagai pelatih', en: 'as a trainer' },
  STORYTELLER: { id: 'sebagai pendongeng', en: 'as a storyteller' },
  ARTIST: { id: 'sebagai seniman', en: 'as an artist' },
  VOLUNTEER: { id: 'sebagai relawan', en: 'as a volunteer' },
  ORGANISER: { id: 'sebagai penyelenggara', en: 'as an organiser' },
};

/**
 * Draws the certificate of one person as an A4 page in landscape, in Indonesian with English beside it, with
 * a QR code that leads to its verification.
 */
export function writeCertificate(facts: CertificateFacts): Promise<Buffer> {
  const title = `Sertifikat ${facts.number} – ${facts.holderName}`;
  return writeDocument({ layout: 'landscape', title, language: 'id-ID', writtenAt: facts.issuedAt }, (pdf) =>
    drawCertificate(pdf, facts),
  );
}

/** How many pages are drawn before others get their turn. */
const PAGES_AT_ONCE = 5;

/** Draws the certificates of several people as one document, a page for each, in the order given. */
export function writeCertificates(
  all: readonly [CertificateFacts, ...CertificateFacts[]],
  writtenAt: Date,
): Promise<Buffer> {
  const title = `Sertifikat – ${all[0].eventTitle.id}`;
  return writeDocument({ layout: 'landscape', title, language: 'id-ID', writtenAt }, async (pdf) => {
    for (const [index, facts] of all.entries()) {
      if (index > 0) pdf.addPage();
      drawCertificate(pdf, facts);
      if (index % PAGES_AT_ONCE === PAGES_AT_ONCE - 1) await setImmediate();
    }
  });
}

function drawCertificate(pdf: Pdf, facts: CertificateFacts): void {
  pdf.rect(0, 0, A4.long, A4.short).fill(INKS.paper);
  drawBand(pdf, facts);
  drawHead(pdf, facts);
  drawHolder(pdf, facts);
  drawEvent(pdf, facts);
  drawSigning(pdf, facts);
}

function drawBand(pdf: Pdf, { address, isSample, libraryName }: CertificateFacts): void {
  pdf.rect(0, 0, BAND, A4.short).fill(INKS.deep);
  drawKawung(pdf, { x: 0, y: 150, width: BAND, height: 230 }, { tile: 57.4, colour: INKS.deepLine });
  pdf.rect(BAND, 0, 3, A4.short).fill(INKS.brass);
  drawLogo(pdf, { x: 28, y: 44, side: 34, colour: INKS.onDeep });
  setLine(pdf, 'Pustaka Pasuruan', {
    style: { face: 'bold', size: 13, colour: INKS.onDeep },
    place: { x: 28, y: 90, width: BAND - 40 },
  });
  setLine(pdf, libraryName, {
    style: { face: 'sans', size: 8.5, colour: INKS.onDeep },
    place: { x: 28, y: 109, width: BAND - 40 },
  });
  if (isSample)
    setLine(pdf, 'Data contoh · Sample data', {
      style: { face: 'sans', size: 8.5, colour: INKS.onDeep },
      place: { x: 28, y: 124, width: BAND - 40 },
    });
  drawQr(pdf, address, { x: 28, y: 408, side: 116 });
  setLine(pdf, 'Periksa keaslian · Verify', {
    style: { face: 'bold', size: 8.5, colour: INKS.onDeep },
    place: { x: 28, y: 532, width: BAND - 40 },
  });
  setParagraph(pdf, address.replace(/^https?:\/\//, ''), {
    style: { face: 'sans', size: 7, colour: INKS.onDeep },
    place: { x: 28, y: 546, width: BAND - 44 },
    mostLines: 3,
    leading: 1.25,
  });
}

function drawHead(pdf: Pdf, { number }: CertificateFacts): void {
  setLine(pdf, 'Sertifikat', {
    style: { face: 'serif', size: 52, colour: INKS.deep },
    place: { x: LEFT, y: 42, width: WIDTH },
  });
  setLine(pdf, 'Certificate', {
    style: { face: 'italic', size: 17, colour: INKS.quiet },
    place: { x: LEFT, y: 100, width: WIDTH },
  });
  setLine(pdf, `No. ${number}`, {
    style: { face: 'sans', size: 10, colour: INKS.quiet, align: 'right' },
    place: { x: LEFT, y: 64, width: WIDTH },
  });
  drawRule(pdf, { x: LEFT, y: 134, width: 96 }, { colour: INKS.brass, weight: 2 });
}

function drawHolder(pdf: Pdf, { holderName, role }: CertificateFacts): void {
  setPair(pdf, { id: 'Diberikan kepada', en: 'Awarded to' }, 156);
  setName(pdf, holderName);
  drawRule(pdf, { x: LEFT, y: 234, width: WIDTH }, { colour: INKS.hairline, weight: 0.75 });
  setPair(pdf, { id: `${ROLES[role].id} dalam`, en: `${ROLES[role].en} in` }, 250);
}

// A name is never cut: where one line is too short for it, it stands on two or three smaller ones.
function setName(pdf: Pdf, name: string): void {
  const place = { x: LEFT, y: 178, width: WIDTH };
  const isLong = brokenLines(pdf, name, { face: 'serif', size: 24, width: WIDTH }).length > 1;
  if (isLong)
    setParagraph(pdf, name, {
      style: { face: 'serif', size: 17 },
      place: { ...place, y: 176 },
      mostLines: 3,
      leading: 1.12,
    });
  else setLine(pdf, name, { style: { face: 'serif', size: 40, smallest: 24 }, place });
}

function drawEvent(pdf: Pdf, { eventTitle, kindName, held, place, hours, sessions }: CertificateFacts): void {
  let y = 270;
  y += setParagraph(pdf, eventTitle.id, {
    style: { face: 'serif', size: 23 },
    place: { x: LEFT, y, width: WIDTH },
    mostLines: 2,
    leading: 1.18,
  });
  if (eventTitle.en !== eventTitle.id)
    y += setParagraph(pdf, eventTitle.en, {
      style: { face: 'italic', size: 13, colour: INKS.quiet },
      place: { x: LEFT, y: y + 2, width: WIDTH },
      mostLines: 1,
    });
  const facts: readonly (readonly [BothLanguages, BothLanguages])[] = [
    [{ id: 'Kegiatan', en: 'Kind' }, kindName],
    [{ id: 'Pelaksanaan', en: 'Held' }, held],
    [
      { id: 'Tempat', en: 'Place' },
      { id: place, en: '' },
    ],
    ...(hours === null
      ? []
      : [
          [
            { id: 'Lama', en: 'Length' },
            { id: `${hours} jam pelajaran`, en: `${hours} lesson hours` },
          ] as const,
        ]),
    ...(sessions === null
      ? []
      : [
          [
            { id: 'Kehadiran', en: 'Attendance' },
            {
              id: `${sessions.attended} dari ${sessions.held} pertemuan`,
              en: `${sessions.attended} of ${sessions.held} sessions`,
            },
          ] as const,
        ]),
  ];
  drawFacts(pdf, facts, y + 16);
}

function drawFacts(pdf: Pdf, facts: readonly (readonly [BothLanguages, BothLanguages])[], y: number): void {
  const width = WIDTH / facts.length;
  facts.forEach(([label, value], index) => {
    const x = LEFT + index * width;
    setLine(pdf, `${label.id} · ${label.en}`, {
      style: { face: 'sans', size: 8.5, colour: INKS.quiet, smallest: 6.5 },
      place: { x, y, width: width - 12 },
    });
    const height = setParagraph(pdf, value.id, {
      style: { face: 'bold', size: 10.5 },
      place: { x, y: y + 14, width: width - 12 },
      mostLines: 3,
      leading: 1.25,
    });
    if (value.en !== '' && value.en !== value.id)
      setParagraph(pdf, value.en, {
        style: { face: 'italic', size: 10, colour: INKS.quiet },
        place: { x, y: y + 15 + height, width: width - 12 },
        mostLines: 2,
        leading: 1.2,
      });
  });
}

function drawSigning(pdf: Pdf, { issuedOn, signer }: CertificateFacts): void {
  const place = { x: RIGHT - 250, width: 250 };
  setLine(pdf, `Pasuruan, ${issuedOn.id}`, {
    style: { face: 'sans', size: 10 },
    place: { ...place, y: 448 },
  });
  setLine(pdf, `${signer.position.id} · ${signer.position.en}`, {
    style: { face: 'sans', size: 9, smallest: 6.5, colour: INKS.quiet },
    place: { ...place, y: 463 },
  });
  setLine(pdf, signer.name, {
    style: { face: 'bold', size: 11.5, smallest: 8 },
    place: { ...place, y: 527 },
  });
  drawRule(pdf, { x: place.x, y: 543, width: place.width }, { colour: INKS.ink, weight: 0.6 });
  setLine(pdf, `Diterbitkan ${issuedOn.id} · Issued ${issuedOn.en}`, {
    style: { face: 'sans', size: 8, colour: INKS.quiet },
    place: { x: LEFT, y: 547, width: WIDTH - 270 },
  });
}

function setPair(pdf: Pdf, { id, en }: BothLanguages, y: number): void {
  setLine(pdf, `${id} · ${en}`, {
    style: { face: 'sans', size: 10.5, colour: INKS.quiet },
    place: { x: LEFT, y, width: WIDTH },
  });
}

import { qrPath } from '@pustaka/web-shared/qr/qr-path.ts';

import { useTranslation } from '../../../i18n/use-translation';
import { cardColours } from './card-colours';
import type { CardDraft, CardLogo } from './card-draft';

const EXAMPLE = { name: 'Siti Aminah Wulandari', cardNumber: 'PSR-26-000001' };
/** A bank card in points, as the printer has it. */
const [WIDTH, HEIGHT] = [242.65, 153.01];
const FOOT = 46;
const EDGE = 13;
const CREAM = '#F6F0E3';
/** The mark of the house is square; a logo of the library is as high, on its plate, and at most this wide. */
const [MARK, LOGO_HEIGHT, WIDEST_LOGO, PLATE] = [20, 22, 44, 2];

/** Draws both sides of the card as they will be printed, and says the same in words. */
export function CardPreview({ draft }: { readonly draft: CardDraft }) {
  const { t } = useTranslation();
  return (
    <div className="card-preview">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t('cardTemplate.front', {
          institution: draft.institution,
          heading: draft.heading,
          mark: t(draft.logo === null ? 'cardTemplate.houseMark' : 'cardTemplate.ownLogo'),
          colour: t(`cardTemplate.colours.${draft.colour}`),
          code: t(`cardTemplate.codes.${draft.code}`),
        })}
      >
        <Front draft={draft} />
      </svg>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t('cardTemplate.backSide', { words: draft.backLines.join(' ') })}
      >
        <Back draft={draft} />
      </svg>
    </div>
  );
}

function Front({
  draft: { institution, heading, logo, colour, code, hasMotif },
}: {
  readonly draft: CardDraft;
}) {
  const [hasBars, hasQr] = [code !== 'QR', code !== 'BARS'];
  const panel = HEIGHT - (hasBars ? FOOT : 0);
  const side = hasBars ? 68 : 80;
  const room = WIDTH - 2 * EDGE - (hasQr ? side + 6 : 0);
  const mark = markOf(logo);
  const beside = mark.width + 6;
  return (
    <>
      <rect width={WIDTH} height={HEIGHT} fill="#fff" />
      <rect width={WIDTH} height={panel} fill={cardColours[colour].panel} />
      {hasMotif && <Motif x={WIDTH - 92} width={92} height={panel} colour={cardColours[colour].pattern} />}
      {logo === null ? (
        <HouseMark />
      ) : (
        <Logo logo={logo} width={mark.width - 2 * PLATE} height={mark.height} />
      )}
      <Line x={EDGE + beside} y={20} size={8.4} room={room - beside} bold>
        {institution}
      </Line>
      <Line x={EDGE + beside} y={30} size={6.4} room={room - beside}>
        {heading}
      </Line>
      <Line x={EDGE} y={58} size={12} room={room} serif>
        {EXAMPLE.name}
      </Line>
      <Line x={EDGE} y={panel - 9} size={10} room={room} bold>
        {EXAMPLE.cardNumber}
      </Line>
      {hasQr && <Qr x={WIDTH - EDGE - side} y={hasBars ? 20 : (HEIGHT - side) / 2} side={side} />}
      {hasBars && <Bars x={20} y={panel + 7} width={WIDTH - 40} height={FOOT - 14} />}
    </>
  );
}

/** The room a mark takes, as the printer gives it. */
function markOf(logo: CardLogo | null): { readonly width: number; readonly height: number } {
  if (logo === null) return { width: MARK, height: MARK };
  const scale = Math.min(LOGO_HEIGHT / logo.height, WIDEST_LOGO / logo.width);
  return { width: logo.width * scale + 2 * PLATE, height: logo.height * scale };
}

function Logo({
  logo,
  width,
  height,
}: {
  readonly logo: CardLogo;
  readonly width: number;
  readonly height: number;
}) {
  const top = 11 + (MARK - height) / 2;
  return (
    <>
      <rect
        x={EDGE}
        y={top - PLATE}
        width={width + 2 * PLATE}
        height={height + 2 * PLATE}
        rx={PLATE}
        fill="#fff"
      />
      <image href={logo.url} x={EDGE + PLATE} y={top} width={width} height={height} />
    </>
  );
}

function HouseMark() {
  return (
    <g transform={`translate(${EDGE} 11) scale(${20 / 36})`} fill="none" stroke={CREAM} strokeWidth="2">
      {petals.map(([x, y, turn]) => (
        <ellipse key={`${x} ${y}`} cx={x} cy={y} rx="10.4" ry="5.7" transform={`rotate(${turn} ${x} ${y})`} />
      ))}
      <circle cx="18" cy="18" r="2.3" fill="#B98330" stroke="none" />
    </g>
  );
}

const petals = [
  [11, 11, 45],
  [25, 11, -45],
  [11, 25, -45],
  [25, 25, 45],
] as const;

type LineProps = {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly room: number;
  readonly bold?: boolean;
  readonly serif?: boolean;
  readonly children: string;
};

/**
 * Sets a line and presses it together where it would be longer than its room, as the printer does with
 * smaller letters.
 */
function Line({ x, y, size, room, bold = false, serif = false, children }: LineProps) {
  const isLong = children.length * size * 0.56 > room;
  return (
    <text
      x={x}
      y={y}
      fontSize={size}
      fontWeight={bold ? 700 : 400}
      fontFamily={serif ? 'var(--serif, serif)' : 'var(--sans, sans-serif)'}
      fill={CREAM}
      {...(isLong && { textLength: room, lengthAdjust: 'spacingAndGlyphs' })}
    >
      {children}
    </text>
  );
}

function Motif({
  x,
  width,
  height,
  colour,
  tile = 30,
}: {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
  readonly tile?: number;
}) {
  const id = `kawung-${colour.slice(1)}-${width}`;
  const [near, far] = [tile / 4, (tile * 3) / 4];
  return (
    <>
      <pattern id={id} x={x} y="0" width={tile} height={tile} patternUnits="userSpaceOnUse">
        {(
          [
            [near, near, 45],
            [far, near, -45],
            [near, far, -45],
            [far, far, 45],
          ] as const
        ).map(([cx, cy, turn]) => (
          <ellipse
            key={`${cx} ${cy}`}
            cx={cx}
            cy={cy}
            rx={tile * 0.315}
            ry={tile * 0.15}
            transform={`rotate(${turn} ${cx} ${cy})`}
            fill="none"
            stroke={colour}
            strokeWidth="0.6"
          />
        ))}
      </pattern>
      <rect x={x} width={width} height={height} fill={`url(#${id})`} />
    </>
  );
}

function Qr({ x, y, side }: { readonly x: number; readonly y: number; readonly side: number }) {
  const { side: modules, path } = qrPath(EXAMPLE.cardNumber);
  return (
    <svg
      x={x}
      y={y}
      width={side}
      height={side}
      viewBox={`0 0 ${modules} ${modules}`}
      shapeRendering="crispEdges"
    >
      <rect width={modules} height={modules} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

/** Bars as they look; the printed ones are read by scanners. */
function Bars({
  x,
  y,
  width,
  height,
}: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}) {
  const strokes = Array.from({ length: 58 }, (_, place) => ({
    at: (place / 58) * width,
    thick: [1, 2, 1, 3, 2, 1, 1][(place * 5) % 7] ?? 1,
  }));
  return (
    <g transform={`translate(${x} ${y})`}>
      {strokes.map(({ at, thick }) => (
        <rect key={at} x={at} width={thick} height={height} fill="#1D2B2A" />
      ))}
    </g>
  );
}

function Back({ draft: { backLines, colour, hasMotif } }: { readonly draft: CardDraft }) {
  return (
    <>
      <rect width={WIDTH} height={HEIGHT} fill="#fff" />
      {hasMotif && <Motif x={0} width={WIDTH} height={30} colour="#C9BFAC" />}
      <foreignObject x={EDGE} y={38} width={WIDTH - 2 * EDGE} height={HEIGHT - 66}>
        <div className="card-back">
          {backLines
            .filter((line) => line.trim() !== '')
            .map((line) => (
              <p key={line}>{line}</p>
            ))}
        </div>
      </foreignObject>
      <text x={EDGE} y={HEIGHT - 15} fontSize="7.6" fontWeight="700" fill={cardColours[colour].panel}>
        {window.location.host}
      </text>
    </>
  );
}

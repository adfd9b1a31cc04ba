import type { ReactElement } from 'react';

const RAYS = Array.from({ length: 16 }, (_, place) => place * 22.5);

/** Draws the children's door: half open, with the sun and the sea behind it. */
export function DoorArt(): ReactElement {
  return (
    <svg className="door" viewBox="0 0 320 330" aria-hidden="true">
      <path d="M30 330V160A130 130 0 0 1 290 160V330Z" fill="#0F4C4F" />
      <path d="M50 330V162A110 110 0 0 1 270 162V330Z" fill="#FFF6E3" />
      <circle cx="196" cy="160" r="46" fill="#E0653A" />
      <g stroke="#E0653A" strokeWidth="5" strokeLinecap="round">
        {RAYS.map((turn) => (
          <path key={turn} d="M196 102V90" transform={`rotate(${turn} 196 160)`} />
        ))}
      </g>
      <path d="M50 330V250C100 216 150 232 190 262S250 280 270 262V330Z" fill="#2E8289" />
      <path d="M50 330V290C110 262 190 300 270 292V330Z" fill="#0F4C4F" />
      <path d="M50 330V162A110 110 0 0 1 82 84L146 128V330Z" fill="#C23B4E" />
      <path d="M62 330V168A96 96 0 0 1 84 108L134 140V330Z" fill="none" stroke="#F6C445" strokeWidth="4" />
      <circle cx="128" cy="232" r="7" fill="#F6C445" />
      <path d="M78 250l22 -30 22 30Z" fill="#F6C445" />
      <circle cx="100" cy="178" r="13" fill="#F6C445" />
    </svg>
  );
}

import type { ShelfClass } from './shelf-class';

/** Ground, ink, accent and second colour; words are never set in the second. */
export type Palette = readonly [ground: string, ink: string, accent: string, second: string];

type Palettes = readonly [Palette, ...Palette[]];

/** The palettes of each class: the character of a shelf is seen before a word is read. */
export const palettes: Readonly<Record<ShelfClass, Palettes>> = {
  '0': [
    ['#2A343B', '#F4ECDD', '#DDA94B', '#57707C'],
    ['#DCE2DE', '#22313A', '#A9482A', '#93A7AA'],
    ['#1E4A5A', '#F4ECDD', '#E3B45C', '#4E8496'],
  ],
  '1': [
    ['#4B2B45', '#F6EBDD', '#DDA673', '#7E5872'],
    ['#E8DDDF', '#43223F', '#9C3F55', '#BFA3B3'],
    ['#3A345C', '#F4ECDD', '#D9A0A0', '#68639A'],
    ['#F0E6D6', '#3A2A4E', '#8C4A6B', '#C9B5C4'],
  ],
  '2': [
    ['#233758', '#F6EEDD', '#D9AE5F', '#4F6792'],
    ['#EFE4CC', '#2B2F4C', '#9A4A2B', '#C9B68C'],
    ['#4A2E3C', '#F6EEDD', '#D9AE5F', '#7C5A69'],
  ],
  '2X': [
    ['#12473A', '#F6EEDC', '#D6AC58', '#3B7562'],
    ['#F1E8D3', '#14453A', '#96691C', '#BFB88E'],
    ['#0E3D4A', '#F6EEDC', '#D9B468', '#397080'],
    ['#33502F', '#F6EEDC', '#E0BC6C', '#668058'],
    ['#DDE6D8', '#123F37', '#8A5A14', '#9FB89F'],
  ],
  '3': [
    ['#8C3A26', '#FAEEDD', '#EDBE6B', '#B4644A'],
    ['#F0DFC9', '#6A2A1C', '#A34A24', '#D7AF8C'],
    ['#5B2A22', '#F8EADB', '#E0A04C', '#8E5446'],
    ['#2F4858', '#F6ECDC', '#E79A6B', '#5E7C8D'],
    ['#E4E0D2', '#2F3F4A', '#9A3E22', '#B3B5A8'],
  ],
  '4': [
    ['#E9C46A', '#2B2A1A', '#8A2F1F', '#CFA23C'],
    ['#27496D', '#F7EEDC', '#EDC264', '#5779A0'],
    ['#F3E7CC', '#2C3A57', '#A5481F', '#CDBE97'],
  ],
  '5': [
    ['#12324F', '#F1F0E4', '#F0B755', '#3F6C93'],
    ['#D5E5E2', '#12394A', '#A8431F', '#8FB8B6'],
    ['#0F4E55', '#F1F0E4', '#F2C879', '#3D868A'],
    ['#EEE9D8', '#173B57', '#B0471D', '#A9BDC2'],
  ],
  '6': [
    ['#4F5B27', '#F8F0DB', '#F0C261', '#7D8A4B'],
    ['#E9E6C9', '#36441B', '#A7491E', '#BCC08C'],
    ['#DA8A48', '#2A140A', '#5A1E0C', '#C06F31'],
    ['#2C5A46', '#F8F0DB', '#F0BE6B', '#5B8A74'],
    ['#8A3F22', '#FCEFDC', '#F3C06A', '#B3683F'],
    ['#F4DDB8', '#40280F', '#9B3F18', '#DDB278'],
  ],
  '7': [
    ['#1F2324', '#F7EFE0', '#E0704C', '#565B5A'],
    ['#F4D9C6', '#4A1C24', '#9E2F34', '#DDA894'],
    ['#7C2331', '#FAECDC', '#EDB45F', '#A9525C'],
    ['#EBDFC6', '#23302F', '#A9441F', '#C8B78F'],
  ],
  // Nine, because this is the longest shelf.
  '8': [
    ['#0F4C4F', '#F7F0E1', '#E0AE57', '#3E8583'],
    ['#F3EADA', '#14393B', '#A8502A', '#CDBE9F'],
    ['#B4512F', '#FFF4E4', '#F5CB7D', '#D27F57'],
    ['#24385E', '#F5EEDF', '#E7A867', '#55719F'],
    ['#E3B552', '#2A2416', '#7A2A18', '#C7922C'],
    ['#6B2B3B', '#F9EBDD', '#E6AC6B', '#9C5B66'],
    ['#D8E2D6', '#173B36', '#B04A27', '#98B5A4'],
    ['#2E5239', '#F6EFDD', '#EBBE67', '#648A68'],
    ['#EFCDB4', '#3F1D1C', '#8F2E22', '#D79E7C'],
  ],
  '9': [
    ['#5A3D22', '#F8EEDC', '#E3B05A', '#8B6840'],
    ['#EADCC0', '#3E2A17', '#8C3B1E', '#C4A877'],
    ['#1F4038', '#F6EEDC', '#DFAE5B', '#4E7A6C'],
    ['#7B4A1E', '#FCF0DE', '#F3CA82', '#A87643'],
  ],
};

/** The palettes of children's books: bright, whatever the class. */
export const childrenPalettes: Palettes = [
  ['#F6C445', '#2A2140', '#D2492A', '#1F6F78'],
  ['#1F7A7A', '#FFF6E3', '#F6C445', '#E4683E'],
  ['#E8653A', '#2B1620', '#FBD26B', '#1E4E5C'],
  ['#BFE0E2', '#173A4A', '#E0552F', '#F2B632'],
  ['#F7D9CF', '#4A1E33', '#C23B4E', '#2D6F6C'],
  ['#2F5D9B', '#FFF6E3', '#F8CF5B', '#E8714A'],
];

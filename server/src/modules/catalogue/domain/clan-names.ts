import { foldText } from './folding';

/**
 * Family and clan names of Indonesia under which a person is entered also by the rule of the first element: Batak, Minahasa,
 * Maluku, Nias, Mandailing. Names that are common as given names elsewhere are left out.
 */
const CLAN_NAMES = new Set([
  'aritonang', 'batubara', 'daulay', 'damanik', 'ginting', 'gultom', 'harahap', 'hasibuan', 'hutabarat', 'hutagalung', 'hutapea', 'hutasoit', 'karosekali',
  'lubis', 'lumbantobing', 'lumbanraja', 'manalu', 'manik', 'manullang', 'manurung', 'marpaung', 'matondang', 'munthe', 'nababan', 'nainggolan', 'napitupulu', 'nasution',
  'pandiangan', 'pane', 'panggabean', 'panjaitan', 'pardede', 'pasaribu', 'pohan', 'pulungan', 'purba', 'rambe', 'rangkuti', 'ritonga', 'samosir', 'saragih', 'sembiring',
  'siagian', 'sibarani', 'siburian', 'sidabutar', 'sihombing', 'sihotang', 'silaban', 'silalahi', 'simamora', 'simanjuntak', 'simanungkalit', 'simatupang', 'simbolon',
  'sinaga', 'sinambela', 'sinukaban', 'sipahutar', 'siregar', 'sirait', 'sitanggang', 'sitepu', 'sitohang', 'sitompul', 'sitorus', 'situmeang', 'situmorang', 'tampubolon',
  'tanjung', 'tarigan', 'tobing', 'togatorop', 'turnip',
  'kawilarang', 'lasut', 'mandagi', 'mangindaan', 'mamahit', 'pangemanan', 'rondonuwu', 'rumengan', 'sumual', 'supit', 'tumbelaka', 'waworuntu', 'wenas', 'worang',
  'latuconsina', 'latuharhary', 'leimena', 'pattimura', 'pattiradjawane', 'pelupessy', 'sahetapy', 'sapulete', 'siwalima', 'tomasoa', 'tuhumury', 'wattimena',
  'gulo', 'harefa', 'hulu', 'laoli', 'mendrofa', 'telaumbanua', 'waruwu', 'zebua', 'zega',
]);

/** Tells whether a name is a clan name under which its bearers are entered. */
export function isClanName(word: string): boolean {
  return CLAN_NAMES.has(foldText(word));
}

import type { DirectoryWords } from "./words.id";

/** Words of the directory of businesses in English. */
export const words: DirectoryWords = {
  heading: "Business directory",
  lead: "Businesses of Pasuruan: crisps, bipang, furniture, metal, pottery, embroidery and many more.",
  find: "Find a business or product", findHint: "Keripik, furniture, embroidery …", findButton: "Search",
  filters: "Narrow the directory", sectorLabel: "Line of business", allSectors: "All lines", placeLabel: "Place", allPlaces: "All kelurahan", sizeLabel: "Size", allSizes: "All sizes",
  orderLabel: "Order", byName: "By name", byNewest: "Newest first", clear: "Clear filters",
  count_one: "{{count}} business", count_other: "{{count}} businesses",
  none: "No business matches", noneText: "Try another word or clear some filters. Owners decide themselves what is shown here.",
  sector: {
    FOOD: "Food and drink", FURNITURE: "Furniture", METAL: "Metal craft", POTTERY: "Pottery", TEXTILE: "Batik and embroidery", SEAFOOD: "Seafood", CRAFT: "Crafts", FASHION: "Clothing", FARMING: "Farming",
    TRADE: "Trade", SERVICES: "Services", OTHER: "Other",
  },
  size: { MIKRO: "Micro", KECIL: "Small", MENENGAH: "Medium", BESAR: "Large" },
  link: { WEBSITE: "Website", INSTAGRAM: "Instagram", FACEBOOK: "Facebook", TIKTOK: "TikTok", YOUTUBE: "YouTube", SHOPEE: "Shopee", TOKOPEDIA: "Tokopedia", MAPS: "Map" },
  outside: "Kab. Pasuruan", kelurahanOf: "Kel. {{name}}, {{district}}", verified: "Verified", ask: "Ask for the price",
  whatsApp: "WhatsApp", whatsAppOf: "WhatsApp {{name}}", products: "Products", soldOut: "Not available now", halal: "Halal", halalRegister: "bpjph.halal.go.id", halalOf: "Halal certificate {{number}}", halalSource: "Numbers of halal certificates as the owner gave them. Whether one is valid can be looked up at", contact: "Contact and facts", owner: "Owner", address: "Address", phone: "Telephone", kbliOf: "{{code}} (KBLI {{edition}})",
  verifiedText: "Staff of the library have seen this business.", consentText: "What is shown here was agreed to by its owners, who can take it back at any time.",
  openData: "Download open data (CSV)", openDataText: "Only businesses that allow it.",
};

// What the published dataset says, worked out without the application: what the pages should show.
import { readFileSync } from 'node:fs';

export type Lang = 'en' | 'es' | 'pt' | 'fr';
export type Text = Partial<Record<Lang, string>> & { en: string };
export type Names = Record<Lang, string>;

export interface Report {
  date: string;
  status: string;
  note: Text;
  source_ids: string[];
}

export interface Commitment {
  id: string;
  owners: string[];
  counterparts: string[];
  actor: Text | null;
  pillar: number | null;
  action_package: number | null;
  kind: string;
  title: Text;
  summary: Text;
  announced_on: string;
  progress: Report[];
  status_latest: string | null;
  source_ids: string[];
}

export interface State {
  code: string;
  iso2: string;
  names: Names;
  endorsement: { date: string | null; not_before: string };
  source_ids: string[];
}

export interface Dataset {
  schema_version: string;
  version: string;
  data_as_of: string;
  states: State[];
  places: { code: string; iso2: string; names: Names }[];
  regional_processes: { names: Names; members: string[] | null }[];
  commitments: Commitment[];
  no_commitments_found: { state: string; searched: Text[]; note: Text; source_ids: string[] }[];
  sources: { id: string; url: string; title: string; publisher: string }[];
}

/** What a reader can ask for. Several choices of one kind mean any of them; different kinds are all wanted. */
export interface Wish {
  pillars?: number[];
  kinds?: string[];
  statuses?: (string | null)[];
  packages?: number[];
  years?: number[];
  words?: string;
}

export const LANGUAGES: Lang[] = ['en', 'es', 'pt', 'fr'];
export const PILLARS = [1, 2, 3, 4];

/** Every set of pillars; each differs from the one before by one pillar, and the first is empty. */
export const PILLAR_SETS: number[][] = Array.from({ length: 16 }, (_, i) => i ^ (i >> 1)).map((bits) =>
  PILLARS.filter((pillar) => bits & (1 << (pillar - 1))),
);

export const published: Dataset = JSON.parse(readFileSync(new URL('../../../public/data/declaration.json', import.meta.url), 'utf8'));

export const endorsers = codes(published.states.map((state) => state.code));

/** The 35 member states of the OAS. */
export const AMERICAS = (
  'ARG ATG BHS BLZ BOL BRA BRB CAN CHL COL CRI CUB DMA DOM ECU GRD GTM GUY HND HTI JAM KNA LCA MEX NIC PAN PER PRY SLV SUR TTO URY USA VCT VEN'
).split(' ');

export const inLanguage = (text: Text, lang: Lang): string => text[lang] ?? text.en;

export const stateName = (code: string, lang: Lang = 'en', data = published): string =>
  [...data.states, ...data.places].find((it) => it.code === code)?.names[lang] ?? code;

/** The commitments that fit a wish. */
export function matching(wish: Wish, lang: Lang = 'en', data = published): Commitment[] {
  const any = <T>(wanted: T[] | undefined, has: T) => !wanted?.length || wanted.includes(has);
  return data.commitments.filter(
    (it) =>
      any(wish.pillars, it.pillar) &&
      any(wish.kinds, it.kind) &&
      any(wish.statuses, it.status_latest) &&
      any(wish.packages, it.action_package) &&
      any(wish.years, Number(it.announced_on.slice(0, 4))) &&
      holds([inLanguage(it.title, lang), inLanguage(it.summary, lang), inLanguage(it.actor ?? { en: '' }, lang), ...names(it.owners, data)], wish.words),
  );
}

/** The endorsing states that fit a wish: those that make a fitting commitment, and by a mere search also those it names. */
export function matchingStates(wish: Wish, lang: Lang = 'en', data = published): string[] {
  const found = matching(wish, lang, data);
  const { words, ...facets } = wish;
  const restricted = Object.values(facets).some((wanted) => wanted.length > 0);
  const fits = (code: string) => found.some((it) => it.owners.includes(code)) || (!restricted && holds(names([code], data), words));
  return codes(data.states.map((state) => state.code).filter(fits));
}

/** The fitting commitments that no endorsing state makes. */
export function matchingOthers(wish: Wish, lang: Lang = 'en', data = published): string[] {
  const own = new Set(data.states.map((state) => state.code));
  return ids(matching(wish, lang, data).filter((it) => !it.owners.some((code) => own.has(code))));
}

/** The commitments that a state makes. */
export const ownedBy = (code: string): Commitment[] => published.commitments.filter((it) => it.owners.includes(code));

/** The addresses of a commitment's sources and of its reports' sources. */
export const sourcesOf = (it: Commitment): string[] =>
  unique([...it.source_ids, ...it.progress.flatMap((report) => report.source_ids)].map(address));

export const address = (source: string): string => published.sources.find((it) => it.id === source)!.url;
export const ids = (commitments: Commitment[]): string[] => commitments.map((it) => it.id).sort();
export const unique = (values: string[]): string[] => [...new Set(values)].sort();

/** The text as it is compared: without accents, case, and the difference between hyphens and spaces. */
export const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase().replace(/[-–\s]+/g, ' ').replace(/[‘’]/g, "'");

function holds(texts: string[], words = ''): boolean {
  const all = plain(texts.join('\n'));
  return plain(words).split(' ').every((word) => all.includes(word));
}

function names(owners: string[], data: Dataset): string[] {
  return owners.flatMap((code) => LANGUAGES.map((lang) => stateName(code, lang, data)));
}

function codes(list: string[]): string[] {
  return [...list].sort();
}
